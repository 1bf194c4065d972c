import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PackIssue } from "../../src/pack/issue";
import { packLimits } from "../../src/pack/limits";
import { readPack } from "../../src/pack/read";
import { packIssueTexts } from "../../src/texts/packIssueTexts";
import { packIssueText } from "../../src/words/packIssueText";

const sound = readFileSync(join(__dirname, "../../packs/lpa-2567.json"), "utf8");
const third = "areas[0].units[2].indicators[0]";

/** The 2567 pack with another value at a place. */
function withAt(path: readonly (string | number)[], value: unknown): string {
  const pack = JSON.parse(sound) as Record<string | number, unknown>;
  let at = pack;
  for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
  at[path.at(-1) ?? ""] = value;
  return JSON.stringify(pack);
}

const inThird = (...path: (string | number)[]): (string | number)[] => [
  "areas",
  0,
  "units",
  2,
  "indicators",
  0,
  ...path,
];

function faultsOf(json: string): readonly PackIssue[] {
  const read = readPack(json);
  return read.ok ? [] : read.trouble;
}

function nested(deep: number, inner: unknown, list: string): unknown {
  let value = inner;
  for (let level = 0; level < deep; level += 1)
    value = { id: "1", title: "ก", [list]: [value], indicators: [] };
  return value;
}

describe("a pack beyond all measure is refused before its parts are looked at", () => {
  test.each<[string, string, string]>([
    ["units 900 deep", withAt(["areas", 0, "units"], [nested(900, {}, "units")]), "tooDeep"],
    ["items 400 deep", withAt(inThird("items"), [nested(400, {}, "items")]), "tooDeep"],
    ["a million lists in one another", "[".repeat(1_000_000) + "]".repeat(1_000_000), "tooDeep"],
    [
      "300,000 keys that no pack has",
      JSON.stringify(Object.fromEntries(Array.from({ length: 300_000 }, (_, at) => [`k${at}`, 1]))),
      "tooManyValues",
    ],
    ["200,000 faulty evidences", withAt(inThird("evidence"), Array(200_000).fill(1)), "tooManyValues"],
    [
      "a condition of two million clauses",
      withAt(inThird("rubric", 0, "when"), `${"1,".repeat(1_000_000)}1`),
      "textTooLong",
    ],
    ["a title that no cell holds", withAt(inThird("title"), "ก".repeat(32_768)), "textTooLong"],
    [
      "a thousand bands",
      withAt(inThird("rubric"), Array(1000).fill({ score: 1, when: "1", text: "ก" })),
      "wrongShape",
    ],
    [
      "a thousand clauses",
      withAt(
        inThird("clauses"),
        Array.from({ length: 1000 }, (_, at) => ({ id: String(at + 1), text: "ก" })),
      ),
      "wrongShape",
    ],
  ])("%s", (_, json, code) => {
    expect(faultsOf(json).map((issue) => issue.code)).toContain(code);
  });

  test("faults are told one by one up to a hundred, and the rest are counted", () => {
    const faults = faultsOf(withAt(inThird("laws"), Array(5000).fill(7)));
    expect(faults).toHaveLength(packLimits.issues + 1);
    expect(faults.at(-1)).toMatchObject({ code: "moreIssues", values: { count: 4900 } });
  });

  test("faults of the parts against each other are counted in the same way", () => {
    const repeated = Array.from({ length: 250 }, () => ({ id: "1", title: "ก", units: [] }));
    const faults = faultsOf(withAt(["areas"], repeated));
    expect(faults.at(-1)).toMatchObject({ code: "moreIssues", values: { count: 149 } });
  });

  test("what is allowed is allowed to the last: ten units in one another, 100 bands, 300 clauses", () => {
    const unit = { id: "1", title: "ก", indicators: [] };
    expect(faultsOf(withAt(["areas", 0, "units", 0, "units"], [nested(9, unit, "units")]))).toEqual([]);
  });
});

describe("a text that no part of a workbook may hold is named with its place", () => {
  test.each<[string, string, string]>([
    ["the code point FFFE", "การ\uFFFEจัดการ", "U+FFFE"],
    ["half a pair", "ผล\uD800", "U+D800"],
    ["a bell", "แผน\u0007งาน", "U+0007"],
    ["a form feed", "หน้า\u000Cถัดไป", "U+000C"],
  ])("%s", (_, title, code) => {
    expect(faultsOf(withAt(inThird("title"), title))).toEqual([
      { code: "unfitCharacter", place: `${third}.title`, values: { code, at: expect.any(Number) as number } },
    ]);
  });

  test("pairs and line breaks are fit", () => {
    expect(faultsOf(withAt(inThird("title"), "แผน\nงาน 🗸"))).toEqual([]);
  });
});

describe("numbers and keys must make names of cells that Excel can hold and tell apart", () => {
  test.each<[string, string, string]>([
    ["a key of 250 letters", withAt(inThird("key"), "a".repeat(250)), `${third}.key`],
    [
      "a clause number of 60 letters",
      withAt(inThird("clauses", 0, "id"), "ก".repeat(60)),
      `${third}.clauses[0].id`,
    ],
    ["clauses b and B", withAt(inThird("clauses"), [...lettered("b", "B")]), `${third}.clauses[1].id`],
    [
      "areas x and X",
      withAt(
        ["areas"],
        ["x", "X"].map((id) => ({ id, title: "ก", units: [] })),
      ),
      "areas[1].id",
    ],
  ])("%s", (_, json, place) => {
    expect(faultsOf(json).map((issue) => issue.place)).toContain(place);
  });
});

function lettered(...ids: readonly string[]): readonly object[] {
  return ids.map((id) => ({ id, text: id }));
}

describe("a value of the wrong shape is told in the words of people, never of a program", () => {
  test.each<[string, string, string, string]>([
    [
      "a text where a number belongs",
      withAt(inThird("fullMarks"), "ห้า"),
      `[${third}.fullMarks] “ห้า” ใช้ที่นี่ไม่ได้ ต้องเป็นตัวเลข`,
      `[${third}.fullMarks] “ห้า” can't stand here. It must be a number.`,
    ],
    [
      "a word that is none of the words",
      withAt(inThird("counted"), "maybe"),
      `[${third}.counted] “maybe” ใช้ที่นี่ไม่ได้ ต้องเป็นคำใดคำหนึ่งต่อไปนี้ real, pilot`,
      `[${third}.counted] “maybe” can't stand here. It must be one of these words: real, pilot.`,
    ],
    [
      "a percent above 100",
      withAt(["passMarks", 0, "percent"], 170),
      "[passMarks[0].percent] “170” ใช้ที่นี่ไม่ได้ ต้องเป็นตัวเลขไม่เกิน 100",
      "[passMarks[0].percent] “170” can't stand here. It must be a number of 100 at most.",
    ],
    [
      "a day that no calendar has",
      withAt(inThird("clauses", 7, "deadline"), { on: "2566-02-30" }),
      `[${third}.clauses[7].deadline.on] “2566-02-30” ใช้ที่นี่ไม่ได้ ต้องเป็นวันที่ที่มีจริง เขียนเป็นปี พ.ศ.-เดือน-วัน เช่น 2566-12-29`,
      `[${third}.clauses[7].deadline.on] “2566-02-30” can't stand here. It must be a day that exists, as Buddhist year-month-day, such as 2566-12-29.`,
    ],
    [
      "a version in two parts",
      withAt(["version"], "1.0"),
      "[version] “1.0” ใช้ที่นี่ไม่ได้ ต้องเป็นเลขรุ่นสามส่วน เช่น 1.0.0",
      "[version] “1.0” can't stand here. It must be a version in three parts, such as 1.0.0.",
    ],
    [
      "no titles",
      withAt(["title"], {}),
      "[title.th] ขาดค่านี้ ใส่ข้อความ",
      "[title.th] This value is missing. Fill in a text.",
    ],
    [
      "too many bands",
      withAt(inThird("rubric"), Array(101).fill({ score: 1, when: "1", text: "ก" })),
      `[${third}.rubric] “[…]” ใช้ที่นี่ไม่ได้ ต้องเป็นรายการไม่เกิน 100 รายการ`,
      `[${third}.rubric] “[…]” can't stand here. It must be a list of 100 items at most.`,
    ],
  ])("%s", (_, json, thai, english) => {
    const [fault] = faultsOf(json);
    if (!fault) throw new Error("no fault");
    expect(packIssueText(packIssueTexts.th, fault)).toBe(thai);
    expect(packIssueText(packIssueTexts.en, fault)).toBe(english);
  });
});
