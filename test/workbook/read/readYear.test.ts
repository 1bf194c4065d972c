import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeTemplateFile } from "../../../src/workbook/file/writeTemplateFile";
import type { Answers } from "../../../src/answers/answers";
import { buildTemplate } from "../../../src/workbook/blueprint/buildTemplate";
import { readYearFile, type YearRead } from "../../../src/workbook/read/readYear";
import { marks } from "../../year/support/marks";
import { packOf, publishedExample, sao } from "../support/example";
import { enteredEverywhere } from "../support/enteredEverywhere";
import { somePacks } from "../support/packs";
import type { Entry } from "../../../src/workbook/cells/entryNames";

const pack = packOf("lpa-2567");

function fileWith(answers: Answers): Promise<Uint8Array> {
  return writeTemplateFile(buildTemplate(pack, sao, { answers }));
}

async function yearOf(bytes: Uint8Array): Promise<YearRead> {
  const read = await readYearFile(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.trouble));
  return read.value;
}

function clauseEntry(key: string, indicator: string, clause: string): Entry {
  return { of: "clause", key, indicator, clause, field: "state" };
}

/** The same file with the text of one part changed. */
function edited(bytes: Uint8Array, part: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))) });
}

describe("a filled workbook", () => {
  it("gives back the published example: 333 of 340", async () => {
    const { marks: scored, shown, lao, answers, issues } = await yearOf(await fileWith(publishedExample));
    expect(shown.total).toEqual({ mark: marks(333, 340), percent: 97.94 });
    expect([scored.total.mark, scored.total.percent]).toEqual([marks(333, 340), 97.94]);
    expect(scored.areas.map(({ mark }) => mark)).toEqual([
      marks(25, 25),
      marks(40, 40),
      marks(62, 65),
      marks(191, 195),
      marks(15, 15),
    ]);
    expect(lao).toEqual(sao);
    expect(answers).toEqual(publishedExample);
    expect(issues).toEqual([]);
  });

  it.each(somePacks(0).map((one) => [one.id, one] as const))(
    "gives back what was entered: %s",
    async (_, one) => {
      const answers = enteredEverywhere(one, sao.type);
      const {
        answers: read,
        issues,
        shown,
        marks: scored,
      } = await yearOf(await writeTemplateFile(buildTemplate(one, sao, { answers })));
      expect(read).toEqual(answers);
      expect(issues).toEqual([]);
      expect(scored.total.mark).toEqual(shown.total?.mark);
    },
  );
});

describe("a workbook that LibreOffice saved", () => {
  const bytes = readFileSync(path.join(__dirname, "fixture/saved-by-libreoffice.xlsx"));

  it("is read by its names, with the pack inside and the days as days", async () => {
    const { marks: scored, shown, answers, issues } = await yearOf(bytes);
    expect([scored.total.mark, shown.total?.mark]).toEqual([marks(323, 340), marks(323, 340)]);
    expect(answers.indicators["internal-control-report"]?.clauses?.["8"]).toEqual({
      date: 45295,
      evidence: "https://example.go.th/lpa/3/8",
      note: "ส่งทางไปรษณีย์",
    });
    expect(issues).toEqual([]);
  });

  it("keeps its work plan, history, holidays and divisions, under the history's older name", async () => {
    expect(strFromU8(unzipSync(bytes)["xl/workbook.xml"] ?? new Uint8Array())).toContain('name="ประวัติ"');
    const { workPlan, history, holidays, divisions } = (await yearOf(bytes)).answers;
    const due = 45_280;
    expect({ workPlan, history, holidays, divisions }).toEqual({
      workPlan: {
        "internal-control-report": {
          ...{ owner: "สมหญิง", division: "สำนักปลัด", due, status: "เสร็จแล้ว", target: 4 },
        },
      },
      history: [
        {
          ...{ day: 45_230, meeting: "ซ้อมครั้งที่ 1", areas: { "1": 15, "4": 191 } },
          ...{ score: 323, full: 340, percent: 95, note: "ส่งช้า" },
        },
      ],
      holidays: [{ day: 45_292, title: "วันขึ้นปีใหม่", source: "มติคณะรัฐมนตรี" }],
      divisions: ["สำนักปลัด", "กองคลัง"],
    });
  });
});

describe("a workbook that officers changed", () => {
  it("is read although its sheets have other names", async () => {
    const bytes = edited(await fileWith(publishedExample), "xl/workbook.xml", (xml) =>
      xml.replaceAll("ด้านที่ 1", "งานบริหาร"),
    );
    expect((await yearOf(bytes)).marks.total.mark).toEqual(marks(333, 340));
  });

  it("says which cells are gone", async () => {
    const bytes = edited(await fileWith(publishedExample), "xl/workbook.xml", (xml) =>
      xml.replace(/(LPA_internal_control_report_C8">)[^<]*/, "$1#REF!"),
    );
    const { issues, marks: scored } = await yearOf(bytes);
    expect(issues).toContainEqual({
      code: "cellMissing",
      values: { entry: clauseEntry("internal-control-report", "3", "8"), cell: null },
    });
    expect(scored.indicators.get("internal-control-report")?.mark).toEqual(marks(3, 5));
  });

  it("says that its total is not what its answers give", async () => {
    const bytes = edited(await fileWith(publishedExample), "xl/worksheets/sheet2.xml", (xml) =>
      xml.replaceAll("<v>333</v>", "<v>340</v>"),
    );
    expect((await yearOf(bytes)).issues).toContainEqual({
      code: "totalDiffers",
      values: { saved: 340, scored: 333 },
    });
  });
});

describe("a formula of the officer's own in a cell for entries", () => {
  const blueprint = buildTemplate(pack, sao, { answers: publishedExample });
  const cell = (name: string): string => {
    const found = blueprint.names.find((one) => one.name === name);
    if (!found) throw new Error(`no cell ${name}`);
    return found.range;
  };
  /** The published example with another content of one cell of area 1. */
  const withCell = async (name: string, content: string, type = ""): Promise<Uint8Array> =>
    edited(await writeTemplateFile(blueprint), "xl/worksheets/sheet3.xml", (xml) => {
      const old = new RegExp(`<c r="${cell(name)}"( s="\\d+")?[^>]*>.*?</c>`);
      expect(xml).toMatch(old);
      return xml.replace(old, `<c r="${cell(name)}"$1${type}>${content}</c>`);
    });

  it("counts by its value: half of the twenty projects is ten, and still five marks", async () => {
    const {
      answers,
      marks: scored,
      issues,
    } = await yearOf(await withCell("LPA_development_projects_budgeted_DONE", "<f>30-20</f><v>10</v>"));
    expect(answers.indicators["development-projects-budgeted"]?.done).toBe(10);
    expect([scored.total.mark, issues]).toEqual([marks(333, 340), []]);
  });

  it("counts as a tick where LibreOffice saves one as TRUE()", async () => {
    const { marks: scored } = await yearOf(
      await withCell("LPA_risk_management_C1", "<f>TRUE()</f><v>1</v>", ' t="b"'),
    );
    expect(scored.total.mark).toEqual(marks(333, 340));
  });

  it("is named where no program has worked it out", async () => {
    const { issues } = await yearOf(await withCell("LPA_risk_management_C2", "<f>IF(1,2,3)</f>"));
    const cellOfIt = { sheet: "ด้านที่ 1", address: cell("LPA_risk_management_C2") };
    expect(issues).toContainEqual({
      code: "uncalculated",
      values: { entry: clauseEntry("risk-management", "5", "2"), cell: cellOfIt },
    });
  });

  it("makes the total unknown where it is an error, instead of counting as not done", async () => {
    const { marks: scored, issues } = await yearOf(
      await withCell("LPA_risk_management_C3", "<f>1/0</f><v>#DIV/0!</v>", ' t="e"'),
    );
    expect(scored.total.mark.kind).toBe("unknown");
    const cellOfIt = { sheet: "ด้านที่ 1", address: cell("LPA_risk_management_C3") };
    expect(issues).toContainEqual({
      code: "errorCell",
      values: { entry: clauseEntry("risk-management", "5", "3"), cell: cellOfIt },
    });
  });
});

describe("a file that another program packed", () => {
  const repacked = async (
    change: (name: string, part: Uint8Array) => readonly [string, Uint8Array] | null,
  ): Promise<Uint8Array> => {
    const parts = Object.entries(unzipSync(await fileWith(publishedExample)));
    const changed = parts.map(([name, part]) => change(name, part)).filter((part) => part !== null);
    return zipSync(Object.fromEntries(changed));
  };

  it.each<[string, (name: string, part: Uint8Array) => readonly [string, Uint8Array]]>([
    ["in capitals", (name, part) => [name.replace("sheet4.xml", "SHEET4.XML"), part]],
    ["with back slashes", (name, part) => [name.replaceAll("/", "\\"), part]],
    [
      "in UTF-16",
      (name, part) => [
        name,
        name.endsWith("sheet5.xml") ? Buffer.from(`\uFEFF${strFromU8(part)}`, "utf16le") : part,
      ],
    ],
  ])("is read as Excel reads it: names of parts, or a sheet, %s", async (_, change) => {
    expect((await yearOf(await repacked(change))).marks.total.mark).toEqual(marks(333, 340));
  });

  it.each<[string, (name: string, part: Uint8Array) => readonly [string, Uint8Array] | null]>([
    ["a sheet is missing", (name, part) => (name.endsWith("sheet4.xml") ? null : [name, part])],
    [
      "a sheet is cut off",
      (name, part) => [name, name.endsWith("sheet3.xml") ? part.slice(0, part.length / 2) : part],
    ],
    [
      "the shared texts are cut off",
      (name, part) => [name, name.endsWith("sharedStrings.xml") ? part.slice(0, part.length - 400) : part],
    ],
    [
      "a cell names a shared text that is not there",
      (name, part) => [
        name,
        name.endsWith("sheet3.xml")
          ? strToU8(strFromU8(part).replace(/t="s"([^>]*)><v>\d+/, 't="s"$1><v>99999'))
          : part,
      ],
    ],
  ])("is refused, not read with blank cells, where %s", async (_, change) => {
    expect(await readYearFile(await repacked(change))).toMatchObject({ ok: false });
  });
});

it("refuses a file of which a part is not what was put in", async () => {
  const bytes = await fileWith(publishedExample);
  // Stored, so that a digit can be changed while the checksum stays.
  const stored = zipSync(unzipSync(bytes), { level: 0 });
  const text = Buffer.from(stored).toString("latin1");
  const at = text.indexOf("<v>333</v>");
  expect(at).toBeGreaterThan(0);
  stored[at + 3] = "4".charCodeAt(0);
  expect(await readYearFile(stored)).toMatchObject({ ok: false });
});

describe("bytes that are no workbook", () => {
  it.each([
    ["nothing", new Uint8Array()],
    ["text", strToU8("not a workbook")],
    ["an empty zip", zipSync({})],
    ["a zip of something else", zipSync({ "a.txt": strToU8("a") })],
  ])("are refused: %s", async (_, bytes) => {
    const read = await readYearFile(bytes);
    expect(read.ok).toBe(false);
  });
});
