import type { Book } from "../../../src/workbook/read/book";
import { readTables, type TablesRead } from "../../../src/workbook/read/readTables";
import type { SavedCell } from "../../../src/xlsx/savedCell";
import { packOf } from "../support/example";

const pack = packOf("lpa-2567");

type Value = SavedCell["value"];

interface Sheet {
  /** The named rows, from row 3 on. */
  readonly rows: readonly (readonly Value[])[];
  /** What stands under them, blank rows included. */
  readonly below?: readonly (readonly Value[])[];
}

const first = 3;
const blankTables = {
  LPABOOK_PLAN: {
    rows: [["ตัวชี้วัด", "ชื่อตัวชี้วัด", "ผู้รับผิดชอบ", "สำนัก/กอง", "กำหนดเสร็จ", "สถานะ", "เป้าหมาย"]],
  },
  LPABOOK_HISTORY: {
    rows: [
      [
        ...["วันที่", "การประชุม", "ด้านที่ 1", "ด้านที่ 2", "ด้านที่ 3", "ด้านที่ 4", "ด้านที่ 5"],
        ...["คะแนนรวม", "คะแนนเต็มรวม", "ร้อยละ", "สิ่งที่เปลี่ยน"],
      ],
    ],
  },
  LPABOOK_HOLIDAY_TABLE: { rows: [["วันที่", "วันหยุด", "ที่มา"]] },
  LPABOOK_DIVISIONS: { rows: [["สำนักปลัด"]] },
} satisfies Readonly<Record<string, Sheet>>;

/** A workbook of a sheet for each table, of which some are other than blank ones; null for one that is gone. */
function bookWith(own: Readonly<Record<string, Sheet | null>>, daysBefore = 0): Book {
  const sheets: Readonly<Record<string, Sheet | null>> = { ...blankTables, ...own };
  const saved = (value: Value | undefined): SavedCell => ({
    value: value ?? null,
    isFormula: false,
    isError: false,
  });
  const all = (name: string): readonly (readonly Value[])[] => {
    const sheet = sheets[name];
    return sheet ? [...sheet.rows, ...(sheet.below ?? [])] : [];
  };
  return {
    names: Object.keys(sheets),
    named: (name) => sheets[name]?.rows.map((row) => row.map(saved)) ?? null,
    placeOf: (name) => {
      const sheet = sheets[name];
      const width = sheet?.rows[0]?.length ?? 0;
      return sheet ? { sheet: name, row: first, column: 1, width, height: sheet.rows.length } : null;
    },
    cellAt: (sheet, row, column) => saved(all(sheet)[row - first]?.[column - 1]),
    lastRowOf: (sheet) => first + all(sheet).length - 1,
    daysBefore,
    customXml: [],
  };
}

function read(own: Readonly<Record<string, Sheet | null>>): TablesRead {
  return readTables(bookWith(own), pack);
}

/** The issues' codes with the cells they name. */
function told({ issues }: TablesRead): readonly unknown[] {
  return issues.map((issue) => {
    const values: object = issue.values;
    const at = "cell" in values ? (values.cell as { address: string }).address : null;
    return at === null ? issue.code : [issue.code, at];
  });
}

const header = blankTables.LPABOOK_PLAN.rows[0] ?? [];
const divisions = { divisions: ["สำนักปลัด"] };

describe("the work plan", () => {
  it("is read by its headers and indicators, sorted and with its columns moved", () => {
    const plan = {
      rows: [
        ["ตัวชี้วัด", "ชื่อตัวชี้วัด", "สถานะ", "ผู้รับผิดชอบ", "กำหนดเสร็จ", "สำนัก/กอง", "เป้าหมาย"],
        ["ตัวชี้วัดที่ 5", null, null, "สมหญิง", 45_240],
        ["ตัวชี้วัดที่ 2", null, null, null, null],
        ["ตัวชี้วัดที่ 1", null, null, "สมชาย", null],
      ],
    };
    expect(read({ LPABOOK_PLAN: plan })).toEqual({
      answers: {
        workPlan: {
          "risk-management": { owner: "สมหญิง", due: 45_240 },
          "development-projects-budgeted": { owner: "สมชาย" },
        },
        ...divisions,
      },
      issues: [],
    });
  });

  it.each<[string, readonly Value[], readonly Value[]]>([
    ["a blank behind its header", header.map((word) => `${word} `), ["ตัวชี้วัดที่ 3", null, "สมชาย"]],
    [
      "a letter slipped in its header",
      header.map((word) => (word === "ผู้รับผิดชอบ" ? "ผู้รับผิดชอบบ" : word)),
      ["ตัวชี้วัดที่ 3", null, "สมชาย"],
    ],
    [
      "more words in its header",
      header.map((word) => (word === "ผู้รับผิดชอบ" ? "ผู้รับผิดชอบหลัก" : word)),
      ["ตัวชี้วัดที่ 3", null, "สมชาย"],
    ],
    ["the number in Thai digits", header, ["ตัวชี้วัดที่ ๓", null, "สมชาย"]],
    ["the bare number", header, [3, null, "สมชาย"]],
    ["blanks around the number", header, [" ตัวชี้วัดที่  3 ", null, "สมชาย"]],
  ])("is read where it can only mean one thing: with %s", (_, head: readonly Value[], line) => {
    const { answers, issues } = read({ LPABOOK_PLAN: { rows: [head, line] } });
    expect(answers.workPlan).toEqual({ "internal-control-report": { owner: "สมชาย" } });
    expect(issues).toEqual([]);
  });

  it("names a column and a line that are none of its own, with their cells", () => {
    const plan = {
      rows: [
        header.map((word) => (word === "ผู้รับผิดชอบ" ? "ห้อง" : word)),
        ["ตัวชี้วัดที่ 3", null, "ชั้น 2", "กองคลัง"],
        ["บันทึก", null, null, null, null, "เสร็จแล้ว"],
      ],
    };
    const found = read({ LPABOOK_PLAN: plan });
    expect(found.answers.workPlan).toEqual({ "internal-control-report": { division: "กองคลัง" } });
    expect(told(found)).toEqual(["columnMissing", ["columnUnknown", "C3"], ["lineUnknown", "A5"]]);
  });

  it("reads one of two columns of one header where the other is blank, and names them where both say something", () => {
    const twice = [...header, "ผู้รับผิดชอบ"];
    const line = (one: Value, other: Value): readonly Value[] => [
      "ตัวชี้วัดที่ 3",
      null,
      one,
      null,
      null,
      null,
      null,
      other,
    ];
    const owner = { "internal-control-report": { owner: "สมชาย" } };
    for (const pair of [line(null, "สมชาย"), line("สมชาย", null), line("สมชาย", "สมชาย")]) {
      const found = read({ LPABOOK_PLAN: { rows: [twice, pair] } });
      expect([found.answers.workPlan, found.issues]).toEqual([owner, []]);
    }
    expect(told(read({ LPABOOK_PLAN: { rows: [twice, line("สมชาย", "สมหญิง")] } }))).toEqual(["columnTwice"]);
  });

  it("is read with what is to be done, wherever that column stands, and without it where a template has none", () => {
    const plan = {
      rows: [
        ["ตัวชี้วัด", "สิ่งที่ต้องทำ", ...header.slice(1)],
        ["ตัวชี้วัดที่ 5", "ทำข้อ 2 และ ทำข้อ 3 (+3 คะแนน)", null, "สมหญิง"],
        ["ตัวชี้วัดที่ 3", "ตามมติ", null, null],
      ],
    };
    const found = read({ LPABOOK_PLAN: plan });
    expect(found.answers.workPlan).toEqual({
      "risk-management": { steps: "ทำข้อ 2 และ ทำข้อ 3 (+3 คะแนน)", owner: "สมหญิง" },
      "internal-control-report": { steps: "ตามมติ" },
    });
    expect(found.issues).toEqual([]);
    const older = read({ LPABOOK_PLAN: { rows: [header, ["ตัวชี้วัดที่ 3", null, "สมชาย"]] } });
    expect(older.issues).toEqual([]);
  });

  it("is read through its three phases, sorted and moved, days and ticks as they stand", () => {
    const plan = {
      rows: [
        ["ตัวชี้วัด", "บทเรียน", "บันทึกในระบบกลางแล้ว", "คะแนนปีก่อน", "ร้อยละปีก่อน", ...header.slice(1)].concat(
          "ปลัดตรวจแล้ว",
          "ข้อปรับปรุงสำหรับปีถัดไป",
        ),
        ["ตัวชี้วัดที่ 5", "ส่งช้า", "✓", 3, 60, null, "สมหญิง", null, null, null, null, "✓", "เริ่มตุลาคม"],
        ["ตัวชี้วัดที่ 1", null, null, 0, 0, null, null, null, null, null, null, null, null],
      ],
    };
    const found = read({ LPABOOK_PLAN: plan });
    expect(found.answers.workPlan).toEqual({
      "risk-management": {
        ...{ owner: "สมหญิง", lastScore: 3, lastPercent: 60 },
        ...{ reviewed: "✓", recorded: "✓", lesson: "ส่งช้า", improvement: "เริ่มตุลาคม" },
      },
      "development-projects-budgeted": { lastScore: 0, lastPercent: 0 },
    });
    expect(found.issues).toEqual([]);
  });

  it("names an indicator's second line where it says something else", () => {
    const lines = [
      ["ตัวชี้วัดที่ 3", null, "สมชาย"],
      ["ตัวชี้วัดที่ 3", null, "สมหญิง"],
    ];
    const found = read({ LPABOOK_PLAN: { rows: [header, ...lines] } });
    expect(found.answers.workPlan).toEqual({ "internal-control-report": { owner: "สมชาย" } });
    expect(told(found)).toEqual([["lineTwice", "A5"]]);
  });

  it("reads a line that stands under the table, and names a remark there", () => {
    const below = [["ตัวชี้วัดที่ 4", null, "สมชาย"], [], ["หมายเหตุ: ส่งก่อนสิ้นเดือน"]];
    const found = read({ LPABOOK_PLAN: { rows: [header], below } });
    expect(found.answers.workPlan).toEqual({ "internal-audit": { owner: "สมชาย" } });
    expect(told(found)).toEqual([["lineUnknown", "A6"]]);
  });
});

describe("the history", () => {
  const rows = blankTables.LPABOOK_HISTORY.rows;

  it("reads lines under its table by their day, or right under it by the meeting's name", () => {
    const below = [[null, "ครั้งที่ 25", 20], [], [45_300, "ครั้งที่ 26"]];
    const found = read({ LPABOOK_HISTORY: { rows, below } });
    expect(found.answers.history).toEqual([
      { meeting: "ครั้งที่ 25", areas: { "1": 20 } },
      { day: 45_300, meeting: "ครั้งที่ 26" },
    ]);
    expect(found.issues).toEqual([]);
  });

  it("names a remark under its table, and the marks of an area that the pack has not", () => {
    const six = (rows[0] ?? []).map((word) => (word === "ด้านที่ 5" ? "ด้านที่ 6" : word));
    const line = [45_300, null, 1, 2, 3, 4, 5];
    const found = read({ LPABOOK_HISTORY: { rows: [six, line], below: [["รวม 2 ครั้ง", "x"]] } });
    expect(told(found)).toEqual(["columnMissing", ["columnUnknown", "G3"], ["lineUnknown", "A5"]]);
  });
});

describe("holidays and divisions", () => {
  it("are read under their tables", () => {
    const found = read({
      LPABOOK_HOLIDAY_TABLE: {
        rows: blankTables.LPABOOK_HOLIDAY_TABLE.rows,
        below: [[45_292, "วันขึ้นปีใหม่"]],
      },
      LPABOOK_DIVISIONS: { rows: [["สำนักปลัด"]], below: [["กองช่าง"], ["กองคลัง"], [null], ["ฝ่าย ก"]] },
    });
    expect(found.answers).toEqual({
      holidays: [{ day: 45_292, title: "วันขึ้นปีใหม่" }],
      divisions: ["สำนักปลัด", "กองช่าง", "กองคลัง"],
    });
    expect(told(found)).toEqual([["lineUnknown", "A7"]]);
  });

  it("have their days told from 1904 where the workbook counts so", () => {
    const rows = [...blankTables.LPABOOK_HOLIDAY_TABLE.rows, [43_830, "วันขึ้นปีใหม่"]];
    const { answers } = readTables(bookWith({ LPABOOK_HOLIDAY_TABLE: { rows } }, 1462), pack);
    expect(answers.holidays).toEqual([{ day: 45_292, title: "วันขึ้นปีใหม่" }]);
  });
});

it("a table that is gone is named, not taken for an empty one", () => {
  const gone = {
    LPABOOK_PLAN: null,
    LPABOOK_HISTORY: null,
    LPABOOK_HOLIDAY_TABLE: null,
    LPABOOK_DIVISIONS: null,
  };
  const { answers, issues } = read(gone);
  expect(answers).toEqual({});
  expect(issues).toEqual(
    ["PLAN", "HISTORY", "HOLIDAY_TABLE", "DIVISIONS"].map((table) => ({
      code: "tableMissing",
      values: { table },
    })),
  );
});
