import { breakLines } from "../../workbench/grid/breakLines";

const atMost =
  (letters: number) =>
  (line: string): boolean =>
    line.length <= letters;

test("Thai breaks between words, never between a letter and its vowel or tone mark", () => {
  expect(breakLines("จัดทำรายงานการประเมิน", atMost(8))).toEqual(["จัดทำ", "รายงาน", "การ", "ประเมิน"]);
});

test("a line takes as many words as fit, and no blank begins or ends it", () => {
  expect(breakLines("ข้อ 1 ครบถ้วน ทันเวลา", atMost(13))).toEqual(["ข้อ 1 ครบถ้วน", "ทันเวลา"]);
});

test("line breaks in the text stay", () => {
  expect(breakLines("บรรทัดแรก\n\nบรรทัดสาม", atMost(50))).toEqual(["บรรทัดแรก", "", "บรรทัดสาม"]);
});

test("a word too long for any line stays whole", () => {
  expect(breakLines("https://www.dla.go.th", atMost(5)).join("")).toBe("https://www.dla.go.th");
});
