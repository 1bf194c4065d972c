import { readCondition } from "../../src/authoring/readCondition";
import { parseWhen } from "../../src/pack/rubric/parse";

describe("a condition typed in an officer's own way is read as the rubric language has it", () => {
  test.each([
    ["ข้อ 1-7 และ ข้อ 8 ล่าช้า", "1-7, 8 late"],
    ["ข้อ ๑ - ๗, ข้อ ๘ ล่าช้า", "1 - 7, 8 late"],
    ["ทำข้อ 1 ถึง 8", "1-8"],
    ["ดำเนินการครบถ้วนข้อ 1-8", "1-8"],
    ["ข้อ 1 และข้อ 4-8 แต่ไม่ได้ทำข้อ 2-3", "1, 4-8, not 2-3"],
    ["1, 4-8, ไม่ทำ 2-3", "1, 4-8, not 2-3"],
    ["1-7, 8 ไม่ทำ", "1-7, 8 none"],
    ["ข้อ 5 ไม่ครบ/ไม่ทำ", "5 incomplete / none"],
    ["ข้อ 5 ไม่ครบถ้วน", "5 incomplete"],
    ["ข้อ 5 ทำแล้ว", "5 done"],
    ["ข้อ 1-3 หรือ ข้อ 5", "1-3 or 5"],
    ["ต่อเนื่อง ข้อ 1-4", "run 1-4"],
    ["จำนวน 4-6", "count 4-6"],
    ["ดำเนินการ 5 ข้อ", "count 5"],
    ["ทำ ๔ - ๖ ข้อ", "count 4-6"],
    ["จำนวน 3 ข้อ", "count 3"],
    ["ไม่น้อยกว่า 6 ข้อ", "count >= 6"],
    ["ทำอย่างน้อย 2 ข้อ", "count >= 2"],
    ["ดำเนินการตามข้อ 1 - 4", "1-4"],
    ["ทำข้อ 1 และอีก 3 ข้อในข้อ 2–6", "1, count 2-6 >= 3"],
    ["ข้อ 1 และอย่างน้อย 3 ข้อ ใน ข้อที่ 2 - 6", "1, count 2-6 >= 3"],
    ["ดำเนินการตามข้อ ๑ และอีกไม่น้อยกว่า ๓ ข้อ จากข้อ ๒-๖", "1, count 2-6 >= 3"],
    ["ข้อ 1 และ 3 ข้อขึ้นไปในข้อ 2-6", "1, count 2-6 >= 3"],
    ["ข้อ 1 และ 1 - 2 ข้อในข้อ 2-6", "1, count 2-6 = 1-2"],
    ["ดำเนินการ 3 ข้อของข้อ 2-6", "count 2-6 = 3"],
    ["ดำเนินการตามข้อ 2-6 อย่างน้อย 3 ข้อ", "count 2-6 >= 3"],
    ["ข้อ 2.1-2.6 ไม่เกิน 3 ข้อ หรือ ข้อ 5", "count 2.1-2.6 <= 3 or 5"],
    ["ทำ 1-7, 8 ล่าช้า", "1-7, 8 late"],
    ["จำนวนตั้งแต่ 6", "count >= 6"],
    ["ร้อยละ 20% ขึ้นไป", "value >= 20"],
    ["ร้อยละ 15.00 - 19.99", "value 15.00 - 19.99"],
    ["ต่ำกว่าร้อยละ 1", "value < 1"],
    ["ร้อยละ 80 ขึ้นไป และ ข้อ 1", "value >= 80, 1"],
    ["ผ่านเงื่อนไข และไม่น้อยกว่าร้อยละ 80 และข้อ 1 ล่าช้า", "gate, value >= 80, 1 late"],
    ["ร้อยละ 120 ขึ้นไป", "value >= 120"],
    ["ร้อยละ ไม่ถึง 60", "value < 60"],
    ["ไม่น้อยกว่าร้อยละ 80", "value >= 80"],
    ["value >= 20%", "value >= 20"],
    ["VALUE ≥ 20", "value >= 20"],
    ["Otherwise", "otherwise"],
    ["นอกนั้น", "otherwise"],
    ["กรณีอื่น ๆ", "otherwise"],
    ["นอกเหนือจากนี้", "otherwise"],
    ["1-7, 8 Late", "1-7, 8 late"],
    ["Gate, 1-6", "gate, 1-6"],
    ["ผ่านเงื่อนไขเบื้องต้น และ ข้อ 1-6", "gate, 1-6"],
    ["ไม่ผ่านเงื่อนไข", "not gate"],
    ["1\u200b-7, 8 late\u00a0", "1-7, 8 late"],
    ["1-7 AND 8 late", "1-7, 8 late"],
  ])("%s", (typed, condition) => {
    expect(readCondition(typed).replace(/\s*([-/])\s*/g, "$1")).toBe(
      condition.replace(/\s*([-/])\s*/g, "$1"),
    );
  });

  test.each(["1-7, 8 late", "count 4-6", "value 15-19.99", "gate, 1-6", "1, 4-8, not 2-3 or run 1-2"])(
    "%s stays as it is",
    (condition) => {
      expect(readCondition(condition)).toBe(condition);
    },
  );

  test.each(["ข้อ 1-7 และ ข้อ 8 ล่าช้า", "ข้อ 5 ไม่ครบ/ไม่ทำ", "ร้อยละ 20% ขึ้นไป", "นอกนั้น"])(
    "%s makes a condition that holds together",
    (typed) => {
      expect(parseWhen(readCondition(typed))).toHaveProperty("when");
    },
  );

  test.each([
    "ทำ 3",
    "ข้อ 1 และอีก 3 ข้อ",
    "อีก 3 ข้อในข้อ",
    "ดำเนินการ 5",
    "ดำเนินการเพียง 1 ข้อ หรือไม่มีการดำเนินการ",
    "ตามที่เห็นสมควร",
    "1-7, 8 สาย",
    "ดี",
    "ร้อยละ",
  ])("%s is no condition, and is not made one", (typed) => {
    expect(parseWhen(readCondition(typed))).toHaveProperty("problem");
  });
});
