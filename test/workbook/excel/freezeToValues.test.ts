import { freezeToValues } from "../../../src/workbook/excel/freezeToValues";
import { openBookInExcel } from "../../../src/workbook/excel/openBookInExcel";
import { inExcel } from "../../../src/workbook/excel/inExcel";
import type { Answers } from "../../../src/answers/answers";
import { readYear, type YearRead } from "../../../src/workbook/read/readYear";
import { everyCase } from "../../support/everyCase";
import { rangeAt } from "../support/rangeAt";
import { packOf, publishedExample, sao } from "../support/example";
import { buildIn, builtWorkbook } from "./support/builtWorkbook";
import { officersWorkbook } from "./support/officersWorkbook";
import { smallPack } from "./support/smallPack";
import { snapshot } from "./support/snapshot";

/** 22 November 2569 B.E., 11.47 in the morning. */
const now = { day: 46348, minute: 11 * 60 + 47 };

/** Clause 8 of no. 3 was sent in time and clause 8's state was left to its days. */
const withDays: Answers = {
  ...publishedExample,
  indicators: {
    ...publishedExample.indicators,
    "internal-control-report": {
      clauses: {
        ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((clause) => [String(clause), { state: "✓" }])),
        "8": { date: 45280, evidence: "https://example.go.th/3/8" },
      },
    },
  },
};

const request = { pack: packOf("lpa-2567"), lao: sao, answers: withDays };

async function yearNow(): Promise<YearRead> {
  const read = readYear(await inExcel(openBookInExcel));
  if (!read.ok) throw new Error(JSON.stringify(read.trouble));
  return read.value;
}

describe("a finished round", () => {
  it("has values where the template had formulas, and gives the same totals and answers", async () => {
    const { grid, blueprint } = await builtWorkbook(request);
    const before = await yearNow();
    expect(await freezeToValues(now)).toMatchObject({ kind: "frozen" });
    for (const { name, cells } of blueprint.sheets)
      for (const { row, column } of cells)
        expect(grid.cell(`id-${name}`, row - 1, column - 1).content.startsWith("=")).toBe(false);
    const after = await yearNow();
    // Every mark is a value now, where it was a formula.
    expect([...after.shown.typedOver]).toEqual([...before.shown.lines.keys()]);
    const settings = { ...after.settings, frozen: "" };
    const shown = { ...after.shown, typedOver: before.shown.typedOver };
    expect({ ...after, settings, shown, book: null }).toEqual({ ...before, book: null });
    expect(after.shown.total?.mark).toEqual({ kind: "marks", score: 333, full: 340 });
    expect(after.answers).toEqual(withDays);
  });

  it("says when it was frozen, by which pack, in the settings and for the add-in", async () => {
    const { host } = await builtWorkbook(request);
    await freezeToValues(now);
    const book = await inExcel(openBookInExcel);
    const { hash } = host.store.settings.get("lpa.pack") as { hash: string };
    expect(book.named("LPABOOK_FROZEN")?.[0]?.[0]?.value).toBe(
      `22 พ.ย. 2569 เวลา 11:47 น. ด้วยชุดเกณฑ์ lpa-2567 รุ่น ${packOf("lpa-2567").version} รหัส ${hash}`,
    );
    expect(host.store.settings.get("lpa.frozen")).toEqual({
      id: "lpa-2567",
      version: packOf("lpa-2567").version,
      hash,
      ...now,
    });
  });

  it("keeps its sheets locked", async () => {
    const { host, blueprint } = await builtWorkbook(request);
    const locked = (): readonly boolean[] =>
      blueprint.sheets.map(({ name }) => host.store.sheet(`id-${name}`).protection !== null);
    const before = locked();
    await freezeToValues(now);
    expect(locked()).toEqual(before);
    expect(before).toContain(true);
  });

  it("takes no more entries on locked sheets, and still takes them in the work plan, history and holidays", async () => {
    const { grid, blueprint } = await builtWorkbook(request);
    const place = blueprint.names.find(({ name }) => name === "LPA_internal_control_report_C8");
    if (!place) throw new Error("no cell of clause 8");
    const { row, column } = rangeAt(place.range);
    const clause = (): boolean => grid.typeAsPerson(`id-${place.sheet}`, row - 1, column - 1, "✓");
    const others = (): readonly boolean[] =>
      ["แผนงาน", "วันหยุด"].map((sheet) => grid.typeAsPerson(`id-${sheet}`, 30, 1, "x"));
    expect([clause(), others()]).toEqual([true, [true, true]]);
    await freezeToValues(now);
    expect([clause(), others()]).toEqual([false, [true, true]]);
  });

  it("leaves cells open on a sheet that the officer has unlocked", async () => {
    const { grid, host, blueprint } = await builtWorkbook(request);
    const area = blueprint.sheets.find(({ name }) => name === "ด้านที่ 1");
    if (!area) throw new Error("no area");
    const open = (): number =>
      area.cells.filter(({ row, column }) => !grid.format("id-ด้านที่ 1", row - 1, column - 1).locked).length;
    const before = open();
    host.store.sheet("id-ด้านที่ 1").protection = null;
    await freezeToValues(now);
    expect(before).toBeGreaterThan(20);
    expect(open()).toBe(before);
  });

  it("keeps a state that the officer wrote over the days' formula, and a due day of another paper", async () => {
    const clauses = withDays.indicators["internal-control-report"]?.clauses ?? {};
    const written: Answers = {
      ...withDays,
      indicators: {
        ...withDays.indicators,
        "internal-control-report": {
          clauses: { ...clauses, "8": { state: "ไม่ดำเนินการ", date: 45280, due: 45200 } },
        },
      },
    };
    await builtWorkbook({ ...request, answers: written });
    await freezeToValues(now);
    expect((await yearNow()).answers).toEqual(written);
  });

  it("leaves the templates of other years as they are", async () => {
    const open = await builtWorkbook(request);
    const older = open.blueprint;
    await buildIn(open, request);
    await freezeToValues(now);
    const formulas = older.sheets.flatMap(({ name, cells }) =>
      cells.filter(({ row, column }) =>
        open.grid.cell(`id-${name}`, row - 1, column - 1).content.startsWith("="),
      ),
    );
    expect(formulas.length).toBeGreaterThan(50);
    expect([...open.host.store.settings.keys()]).toContain("lpa.frozen2");
  });
});

describe("freezing is refused, and nothing changes", () => {
  it("twice", async () => {
    const open = await builtWorkbook(request);
    await freezeToValues(now);
    const before = snapshot(open);
    expect(await freezeToValues(now)).toMatchObject({ kind: "refused", code: "alreadyFrozen" });
    expect(snapshot(open)).toBe(before);
  });

  it.each(["#VALUE!", "#BUSY!", "#N/A", "#GETTING_DATA"])("while a cell shows %s", async (error) => {
    const open = await builtWorkbook(request);
    open.grid.show("สรุป (2)", 10, 3, error);
    const before = snapshot(open);
    expect(await freezeToValues(now)).toEqual({
      kind: "refused",
      code: "errorCells",
      values: { cells: ["สรุป (2)!C10"] },
    });
    expect(snapshot(open)).toBe(before);
  });

  it("where there is no template", async () => {
    await officersWorkbook();
    expect(await freezeToValues(now)).toEqual({ kind: "refused", code: "noTemplate", values: {} });
  });
});

describe("a freeze that Excel refuses midway", () => {
  it("writes every formula back, whichever action is refused", async () => {
    const open = await builtWorkbook({ pack: smallPack, lao: sao });
    const before = snapshot(open);
    const stride = everyCase ? 1 : 16;
    for (let action = 1; ; action += stride) {
      open.host.faults.inject({ action });
      const outcome = await freezeToValues(now);
      open.host.faults.clear();
      if (outcome.kind === "frozen") break;
      expect([action, outcome]).toEqual([
        action,
        { kind: "failed", problem: "GeneralException: An injected fault.", leftBehind: [] },
      ]);
      expect(snapshot(open)).toBe(before);
    }
    expect(snapshot(open)).not.toBe(before);
  });
});
