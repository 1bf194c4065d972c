import type { Answers } from "../../../src/answers/answers";
import { withConfirmed, type Decision, type Review, type WaitingAnswer } from "../../../src/answers/review";
import { isDayPrompt } from "../../../src/score/dayPrompts";
import { templateTh } from "../../../src/texts/template.th";
import { readIssueTexts } from "../../../src/texts/readIssueTexts";
import { entryTroubleText, readIssueText } from "../../../src/words/workbook/readIssueText";
import { blueprintOf, copyWithoutAddIn } from "../../../src/workbook/copy/copyWithoutAddIn";
import { buildTemplate } from "../../../src/workbook/blueprint/buildTemplate";
import type { Blueprint, CellBlueprint } from "../../../src/workbook/blueprint/blueprint";
import { writeTemplateFile } from "../../../src/workbook/file/writeTemplateFile";
import { losesEntries } from "../../../src/workbook/read/readIssue";
import { readYearFile, type YearRead } from "../../../src/workbook/read/readYear";
import { randomReview } from "../../answers/support/randomReview";
import { randomAnswers } from "../../year/support/randomAnswers";
import { seeded } from "../native/support/random";
import { packOf, publishedExample, sao } from "../support/example";
import { somePacks } from "../support/packs";
import { everyCase } from "../../support/everyCase";

async function yearOf(bytes: Uint8Array): Promise<YearRead> {
  const read = await readYearFile(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.trouble));
  return read.value;
}

async function saved(blueprint: Blueprint): Promise<YearRead> {
  return yearOf(await writeTemplateFile(blueprint));
}

const pack = packOf("lpa-2567");
const control = "internal-control-report";

function waiting(value: WaitingAnswer["value"], decision: Decision | null, clause = "8"): WaitingAnswer {
  const told = { at: "ข้อ 8", olderWords: "เดิม", newerWords: "ใหม่", why: "ถ้อยคำเปลี่ยน", marks: 5 };
  return { place: { of: "clause", key: control, clause, field: "state" }, value, decision, told };
}

function example(review: Review, own = withoutClause8): Blueprint {
  return buildTemplate(pack, sao, { answers: withConfirmed(own, review), review });
}

const clauses = publishedExample.indicators[control]?.clauses ?? {};
const withoutClause8 = {
  ...publishedExample,
  indicators: {
    ...publishedExample.indicators,
    [control]: { clauses: Object.fromEntries(Object.entries(clauses).filter(([id]) => id !== "8")) },
  },
};

function onSheet(
  blueprint: Blueprint,
  sheet: string,
  change: (cells: readonly CellBlueprint[]) => readonly CellBlueprint[],
): Blueprint {
  const sheets = blueprint.sheets.map((one) =>
    one.name === sheet ? { ...one, cells: change(one.cells) } : one,
  );
  return { ...blueprint, sheets };
}

/** What the template's formulas say while they wait for a day is no answer, typed or not. */
function withoutPrompts(indicators: Answers["indicators"]): Answers["indicators"] {
  const text = JSON.stringify(indicators, (_, value: unknown) => (isDayPrompt(value) ? undefined : value));
  return JSON.parse(text) as Answers["indicators"];
}

describe("a workbook into which old answers came over", () => {
  it.each(somePacks(2).map((one, index) => [one.id, one, index] as const))(
    "reads back as it was written, and its copies too: %s",
    async (_, one, index) => {
      const random = seeded(index + 41);
      const { own, review } = randomReview(randomAnswers(one, "SAO", random), random);
      const answers = withConfirmed(own, review);
      const read = await saved(blueprintOf({ pack: one, lao: sao, answers, review }, "saved"));
      expect(read.review).toEqual(review);
      // Full marks that the paper states for an area stand in its cell from the start.
      expect(withoutPrompts(read.answers.indicators)).toEqual(withoutPrompts(answers.indicators));
      expect(read.issues.filter(({ code }) => code !== "totalDiffers")).toEqual([]);
      const { review: copied, answers: entered, marks } = await yearOf(await copyWithoutAddIn(read));
      expect({ copied, entered, marks }).toEqual({
        copied: review,
        entered: read.answers,
        marks: read.marks,
      });
    },
  );

  it("is not scored where one waits, and says on which sheet and of what", async () => {
    const { marks, troubles, shown } = await saved(example({ waiting: [waiting("✓", null)], leftOver: [] }));
    expect(marks.indicators.get(control)?.mark).toEqual({ kind: "notEntered", full: 5 });
    expect(shown.lines.get(control)).toEqual({ kind: "notEntered", full: 5 });
    expect(marks.total.mark).toEqual({ kind: "marks", score: 328, full: 340 });
    expect(troubles.map((trouble) => entryTroubleText("th", trouble))).toEqual([
      "แผ่น “ทบทวน” เซลล์ H5 (ตัวชี้วัดที่ 3): ยังมี 1 ข้อรอทบทวนในแผ่น “ทบทวน” จึงยังไม่นับคะแนน เลือก ใช้ตามเดิม หรือ ไม่ใช้ ให้ครบ",
    ]);
  });

  it("names the row that is still to be decided, not one that is", async () => {
    const rows = [
      waiting("✓", "use", "7"),
      waiting("✓", "drop", "6"),
      waiting("✓", null),
      waiting("-", null, "5"),
    ];
    const { troubles } = await saved(example({ waiting: rows, leftOver: [] }));
    expect(troubles.map(({ cell }) => cell)).toEqual([{ sheet: "ทบทวน", address: "H7" }]);
  });

  // By the paper: clauses 1–8 are 5 marks, 8 late 4, without 8 3.
  it.each([
    ["✓", "use", 5],
    ["ล่าช้า", "use", 4],
    ["✓", "drop", 3],
  ] as const)("%s, decided %s, gives %d of 5", async (value, decision, score) => {
    const { marks, shown, troubles } = await saved(
      example({ waiting: [waiting(value, decision)], leftOver: [] }),
    );
    expect(marks.indicators.get(control)?.mark).toEqual({ kind: "marks", score, full: 5 });
    expect(shown.lines.get(control)).toEqual({ kind: "marks", score, full: 5 });
    expect(troubles).toEqual([]);
  });

  it("takes no answer for a place that two were said yes to, and goes on waiting", async () => {
    const review = { waiting: [waiting("✓", "use"), waiting("ล่าช้า", "use")], leftOver: [] };
    const { answers, marks } = await saved(example(review));
    expect(answers.indicators[control]?.clauses?.["8"]).toBeUndefined();
    expect(marks.indicators.get(control)?.mark.kind).toBe("notEntered");
  });

  it("keeps what an officer typed in the cell above an old answer that was said yes to", async () => {
    const review = { waiting: [waiting("✓", "use")], leftOver: [] };
    const blueprint = example(review, {
      ...withoutClause8,
      indicators: {
        ...withoutClause8.indicators,
        [control]: { clauses: { ...clauses, "8": { state: "ล่าช้า" } } },
      },
    });
    const { answers, marks } = await saved(blueprint);
    expect(answers.indicators[control]?.clauses?.["8"]).toEqual({ state: "ล่าช้า" });
    expect(marks.indicators.get(control)?.mark).toEqual({ kind: "marks", score: 4, full: 5 });
  });

  it("is read in whatever order the rows were sorted", async () => {
    const review = {
      waiting: [waiting("✓", null, "7"), waiting("ล่าช้า", "use"), waiting("x", "drop", "6")],
      leftOver: [],
    };
    const turned = onSheet(example(review), templateTh.sheets.review, (cells) =>
      cells
        .map((cell) => (cell.row >= 5 && cell.row <= 7 ? { ...cell, row: 12 - cell.row } : cell))
        .sort((one, other) => one.row - other.row || one.column - other.column),
    );
    expect((await saved(turned)).review).toEqual(review);
  });

  it("reads as many rows as a full year has entries, or a good part of them", async () => {
    const many = Array.from({ length: everyCase ? 4_500 : 1_000 }, (_, line): WaitingAnswer => {
      const place = { of: "line", key: control, line, field: "name" } as const;
      return { ...waiting(`รายการที่ ${line}`, null), place };
    });
    const { review } = await saved(example({ waiting: many, leftOver: [] }));
    expect(review?.waiting).toEqual(many);
  }, 30_000);

  it("tells that the sheet was deleted, since old answers went with it", async () => {
    const blueprint = example({ waiting: [waiting("✓", "use")], leftOver: [] });
    const names = blueprint.names.map((one) =>
      one.name === "LPABOOK_REVIEW" ? { ...one, sheet: "ไม่มีแล้ว" } : one,
    );
    const { issues } = await saved({ ...blueprint, names });
    const gone = issues.filter(losesEntries).map((issue) => readIssueText(readIssueTexts.th, issue));
    expect(gone).toEqual([expect.stringContaining("ทบทวน")]);
  });
});
