import { clauseStates, type ClauseState } from "../../../src/pack/clauseState";
import type { Pack } from "../../../src/pack/schema";
import { stateWords } from "../../../src/score/cell";
import type { Answers, Entered } from "../../../src/answers/answers";
import { buildTemplate } from "../../../src/workbook/blueprint/buildTemplate";
import { nativeCall } from "../../../src/workbook/native/nativeCalls";
import { calculatedOf } from "../support/blueprintCells";
import { calculate } from "../support/calculate";
import { packOf, publishedExample, sao } from "../support/example";
import { nativeCopy } from "./support/nativeCopy";

const control = "internal-control-report";
const audit = "internal-audit";
const risk = "risk-management";

interface Shown {
  readonly score: string | number;
  readonly why: string | number;
  readonly of: (name: string) => string | number;
}

/** What a native copy of a year shows for one indicator, worked out by an independent calculator. */
async function shownFor(pack: Pack, answers: Answers, key: string): Promise<Shown> {
  const copy = nativeCopy(buildTemplate(pack, sao, { answers, nativeOf: nativeCall }));
  const calculated = await calculate(copy);
  const of = (name: string): string | number => calculatedOf(copy, calculated, name);
  const own = `LPA_${key.replaceAll("-", "_")}`;
  return { score: of(`${own}_SCORE`), why: of(`${own}_WHY`), of };
}

/** The published example with other words in some clauses. */
function typed(key: string, words: Readonly<Record<string, Entered>>): Answers {
  const clauses = { ...publishedExample.indicators[key]?.clauses };
  for (const [clause, state] of Object.entries(words)) clauses[clause] = { state };
  const indicators = { ...publishedExample.indicators };
  return { ...publishedExample, indicators: { ...indicators, [key]: { ...indicators[key], clauses } } };
}

function shown(key: string, words: Readonly<Record<string, Entered>>): Promise<Shown> {
  return shownFor(packOf("lpa-2567"), typed(key, words), key);
}

/** One indicator with a clause for each word, which has its marks where all are read as the state. */
function packOfWords(words: readonly string[], state: ClauseState): Pack {
  const pack = packOf("lpa-2567");
  const [area] = pack.areas;
  const unit = area?.units.find(({ indicators }) => indicators.some(({ key }) => key === control));
  const [indicator] = unit?.indicators ?? [];
  if (!area || !unit || !indicator) throw new Error("the pack has no indicator");
  const clauses = words.map((_, index) => ({
    id: String(index + 1),
    text: "ดำเนินการแล้ว",
    states: [...clauseStates],
  }));
  const all = `1-${words.length}`;
  const when = { done: all, late: `${all} late`, incomplete: `${all} incomplete`, none: `not ${all}` }[state];
  const rubric = [
    { score: 5, when, text: "ตรงทุกข้อ" },
    { score: 1, when: "otherwise", text: "นอกนั้น" },
  ];
  const own = { ...indicator, key: "spoken-words", clauses, rubric };
  return { ...pack, passMarks: [], areas: [{ ...area, units: [{ ...unit, indicators: [own] }] }] };
}

describe("a native copy reads a clause as its officer says it", () => {
  const inPages = clauseStates.flatMap((state) => {
    const words = stateWords[state].filter((word) => word !== "");
    return Array.from({ length: Math.ceil(words.length / 40) }, (_, page) => ({
      state,
      words: words.slice(40 * page, 40 * (page + 1)),
    }));
  });

  it.each(inPages)("in every documented word for the state $state ($words.length of them)", async (page) => {
    const { state, words } = page;
    const clauses = Object.fromEntries(words.map((word, index) => [String(index + 1), { state: word }]));
    const answers: Answers = { indicators: { "spoken-words": { clauses } }, areas: {} };
    const { score } = await shownFor(packOfWords(words, state), answers, "spoken-words");
    expect(score).toBe(5);
  });

  it("in capitals, between blanks, with letters that nobody tells apart", async () => {
    const words = {
      1: " DONE ",
      2: "Yes",
      3: "ผ่าน\u00A0",
      4: "ดำเนินการเเล้ว",
      5: "ดํ\u0E32เนินการ",
      6: "มี\u200B",
    };
    expect((await shown(control, words)).score).toBe(5);
  });

  // 2567, no. 3: 1–7 and 8 late give 4; clause 3 alone not done gives 1. No. 5: the unbroken run from clause 1 counts.
  it.each<readonly [Readonly<Record<string, Entered>>, string, string, number]>([
    [{ 3: "ไม่ได้ดำเนินการ" }, "clause 3 of no. 3 not done", control, 1],
    [{ 3: "X" }, "clause 3 of no. 3 crossed out", control, 1],
    [{ 3: false, 7: true }, "clause 3 of no. 3 unticked", control, 1],
    [{ 8: "เกินกำหนด" }, "clause 8 of no. 3 late", control, 4],
    [{ 8: " LATE" }, "clause 8 of no. 3 late", control, 4],
    [{ 5: "บางส่วน" }, "clause 5 of no. 4 incomplete", audit, 3],
    [{ 4: "ไม่มี" }, "clause 4 of no. 5 not done", risk, 2],
    [{ 4: 0 }, "clause 4 of no. 5 not done", risk, 2],
  ])("%j: %s", async (words, _, key, score) => {
    expect((await shown(key, words)).score).toBe(score);
  });
});

describe("a native copy with a word that can't be read", () => {
  it.each<readonly [string, Entered, string]>([
    ["3", "น่าจะทำแล้ว", "ข้อ 3: อ่าน “น่าจะทำแล้ว” ไม่ได้"],
    ["1", "*", "ข้อ 1: อ่าน “*” ไม่ได้"],
    ["6", 2567, "ข้อ 6: อ่าน “2567” ไม่ได้"],
    ["7", "ล่าช้า", "ข้อ 7: อ่าน “ล่าช้า” ไม่ได้ หรือใช้กับช่องนี้ไม่ได้"],
  ])("names clause %s and what stands there: %j", async (clause, word, said) => {
    const { score, why, of } = await shown(control, { [clause]: word });
    expect(score).toBe("ตรวจข้อมูล");
    expect(String(why)).toContain(said);
    expect(of("LPABOOK_AREA_1_SCORE")).toBe("ตรวจข้อมูล");
    expect(of("LPABOOK_TOTAL_SCORE")).toBe("ตรวจข้อมูล");
    expect(of("LPABOOK_TOTAL_PERCENT")).toBe("");
    expect(of("LPABOOK_LEVEL")).toBe("ยังไม่ทราบ – ด้านที่ 1 การบริหารจัดการ: ตรวจ ตัวชี้วัดที่ 3");
  });

  it("names the first of its indicators and counts the others", async () => {
    const answers = typed(control, { 3: "ใช้ได้" });
    const both = {
      ...answers,
      indicators: { ...answers.indicators, [risk]: { clauses: { 1: { state: "เคย" } } } },
    };
    const { of } = await shownFor(packOf("lpa-2567"), both, control);
    expect(of("LPABOOK_LEVEL")).toBe("ยังไม่ทราบ – ด้านที่ 1 การบริหารจัดการ: ตรวจ ตัวชี้วัดที่ 3 และอีก 1 ตัวชี้วัด");
  });

  it("calls the precondition by its name", async () => {
    const indicators = {
      ...publishedExample.indicators,
      [audit]: { ...publishedExample.indicators[audit], gate: "น่าจะมี" },
    };
    const { why } = await shownFor(packOf("lpa-2567"), { ...publishedExample, indicators }, audit);
    expect(String(why)).toContain("เงื่อนไข: อ่าน “น่าจะมี” ไม่ได้");
  });
});

describe("counts in a native copy", () => {
  const projects = "development-projects-budgeted";
  const counted = (done: Entered, all: Entered): Promise<Shown> =>
    shownFor(
      packOf("lpa-2567"),
      { ...publishedExample, indicators: { [projects]: { done, all } } },
      projects,
    );

  // 2567, no. 1: 20 % and more is 5, 15.00–19.99 is 4.
  it.each<readonly [Entered, Entered, number]>([
    ["๒๐", "100", 5],
    [" 17", "๑๐๐", 4],
    ["19\u00A0", 100, 4],
  ])("are read from texts too: %j of %j", async (done, all, score) => {
    expect((await counted(done, all)).score).toBe(score);
  });

  it("that are none are named", async () => {
    const { score, why, of } = await counted("สิบเจ็ด", 100);
    expect(score).toBe("ตรวจข้อมูล");
    expect(String(why)).toContain("จำนวนที่ทำ: อ่าน “สิบเจ็ด” ไม่ได้");
    expect(String(of("LPABOOK_LEVEL"))).toContain("ตัวชี้วัดที่ 1");
  });

  it("above all there are leave the year unknown, and say what may stand there", async () => {
    const { score, why, of } = await counted(120, 100);
    expect(score).toBe("ตรวจข้อมูล");
    expect(String(why)).toBe("จำนวนที่ทำ: ใช้ “120” ไม่ได้ ใส่จำนวนเต็มตั้งแต่ 0 และไม่เกินจำนวนทั้งหมด");
    expect(String(of("LPABOOK_LEVEL"))).toContain("ตัวชี้วัดที่ 1");
  });
});
