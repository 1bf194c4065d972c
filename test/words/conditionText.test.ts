import { parseWhen } from "../../src/pack/rubric/parse";
import { conditionTexts } from "../../src/texts/conditionTexts";
import { functionsTexts } from "../../src/texts/functionsTexts";
import type { Language } from "../../src/texts/texts";
import { conditionText } from "../../src/words/conditionText";

function told(language: Language, when: string, measure?: "percent" | "number"): string {
  const parsed = parseWhen(when);
  if ("problem" in parsed) throw new Error(when);
  const words = { ...functionsTexts[language], condition: conditionTexts[language] };
  return conditionText(words, parsed.when, measure);
}

it.each([
  ["1-7, 8 late", "ข้อ 1–7 ครบ และข้อ 8 ล่าช้า", "all of clauses 1–7 done and clause 8 late"],
  [
    "1, not 2-3, 4-8",
    "ข้อ 1, 4–8 ครบ และข้อ 2–3 ไม่ดำเนินการ",
    "all of clauses 1, 4–8 done and clauses 2–3 not done",
  ],
  [
    "gate, 1-4, 5 incomplete/none, not 6",
    "ผ่านเงื่อนไขเบื้องต้น และข้อ 1–4 ครบ และข้อ 5 ไม่ครบถ้วนหรือไม่ดำเนินการ และข้อ 6 ไม่ดำเนินการ",
    "precondition met and all of clauses 1–4 done and clause 5 incomplete or not done and clause 6 not done",
  ],
  ["1 or 2", "ข้อ 1 ดำเนินการแล้ว หรือข้อ 2 ดำเนินการแล้ว", "clause 1 done, or clause 2 done"],
  ["run 1-5", "ข้อ 1–5 ครบต่อเนื่องกัน", "clauses 1–5 done without a break"],
  ["count 4-6", "ดำเนินการ 4 ถึง 6 ข้อ", "4 to 6 clauses done"],
  ["count >= 3", "ดำเนินการไม่น้อยกว่า 3 ข้อ", "at least 3 clauses done"],
  ["value >= 20", "ร้อยละไม่น้อยกว่า 20", "at least 20 percent"],
  ["value 15-19.99", "ร้อยละ 15 ถึง 19.99", "15 to 19.99 percent"],
  ["value < 1", "ร้อยละน้อยกว่า 1", "less than 1 percent"],
  ["not gate", "ไม่ผ่านเงื่อนไขเบื้องต้น", "precondition not met"],
  ["otherwise", "กรณีอื่นทั้งหมด", "all other cases"],
])("%s is told in an officer's words", (when, thai, english) => {
  expect(told("th", when)).toBe(thai);
  expect(told("en", when)).toBe(english);
});

it("tells a number by what is compared", () => {
  expect(told("th", "value >= 3", "number")).toBe("จำนวนไม่น้อยกว่า 3");
  expect(told("en", "value >= 3", "number")).toBe("a number of at least 3");
});
