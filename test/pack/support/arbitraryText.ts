import fc from "fast-check";

/** Fragments that files, formulas, scripts and fonts stumble over. */
const fragments = [
  "น้ำ",
  "ที่ตั้ง",
  "ก้ำกึ่ง",
  "ผู้ว่าราชการ",
  "ข้อ ๑๒",
  "=SUM(A1:A9)",
  "=cmd|' /C calc'!A0",
  "+66",
  "-7",
  "@อบต.",
  "'1.10",
  '"คำพูด"',
  "“คำพูด”",
  "บรรทัด\nใหม่",
  "a\r\nb",
  "\t",
  "<b>&amp;</b>",
  "<script>alert(1)</script>",
  "_x000D_",
  "__proto__",
  "TRUE",
  "1.10",
  "2566-12-29",
  "ไม่ระบุ",
  ", ",
  "  ",
];

/** Texts as packs have them: Thai, trimmed, never empty, whatever they begin with. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...fragments) }, fc.string({ unit: "grapheme" })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join("").trim())
  .filter((text) => text !== "");
