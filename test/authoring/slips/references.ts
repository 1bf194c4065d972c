import type { Slip } from "./slip";

/** Numbers, keys and conditions that name what is not there, or is there twice. Rows of Bands: indicator 1 in 2–7, 2 in 8–13, 3 in 14–19. */
export const referenceSlips: readonly Slip[] = [
  [
    "clause 9 of 8",
    (book) => book.set("Bands", 14, "when", "1-9"),
    "[Bands แถว 14 คอลัมน์ when] ไม่มีข้อ “9” ตัวชี้วัดนี้มี 8 ข้อ (1, 2, 3, 4, 5, 6, 7, 8)",
    "[Bands row 14 column when] There is no clause “9”; this indicator has 8",
  ],
  [
    "a condition that can't be read",
    (book) => book.set("Bands", 15, "when", "1-7, 8 lat"),
    "[Bands แถว 15 คอลัมน์ when] อ่านเงื่อนไข “1-7, 8 lat” ไม่ได้ ตัวอักษรที่ 8 เป็น “lat” ควรเป็น สถานะ done",
    "[Bands row 15 column when] The condition “1-7, 8 lat” can't be read: at character 8 stands “lat”",
  ],
  [
    "more than full marks",
    (book) => book.set("Bands", 14, "score", 6),
    "[Bands แถว 14 คอลัมน์ score] คะแนน 6 เกินคะแนนเต็ม 5",
    "[Bands row 14 column score] The score 6 is above the full marks 5",
  ],
  [
    "an indicator that is not there",
    (book) => book.set("Bands", 14, "indicator", "33"),
    "[Bands แถว 14 คอลัมน์ indicator] ไม่มี “33” ในแผ่น Indicators (แถวที่ใช้เลขนี้: 1 ในแผ่น Bands) แก้ช่องนี้",
    "[Bands row 14 column indicator] There is no “33” in the sheet Indicators. (Rows that name it: 1, in Bands.)",
  ],
  [
    "an area that is not there",
    (book) => book.set("Units", 2, "area", "9"),
    "[Units แถว 2 คอลัมน์ area] ไม่มี “9” ในแผ่น Areas",
    "[Units row 2 column area] There is no “9” in the sheet Areas",
  ],
  [
    "a unit that is not there",
    (book) => book.set("Indicators", 2, "unit", "1 > 9"),
    "[Indicators แถว 2 คอลัมน์ unit] ไม่มี “1 > 1 > 9” ในแผ่น Units",
    "[Indicators row 2 column unit] There is no “1 > 1 > 9” in the sheet Units",
  ],
  [
    "a variant that is not there",
    (book) => book.set("Clauses", 2, "variant", "1"),
    "[Clauses แถว 2 คอลัมน์ variant] ไม่มี “2 > 1” ในแผ่น Variants",
    "[Clauses row 2 column variant] There is no “2 > 1” in the sheet Variants",
  ],
  [
    "a number that is there twice",
    (book) => book.set("Indicators", 3, "id", "1"),
    "[Indicators แถว 3 คอลัมน์ id] “1” ซ้ำกับแถว 2",
    "[Indicators row 3 column id] “1” is already in row 2",
  ],
  [
    "a key that is there twice",
    (book) => book.set("Indicators", 3, "key", "development-projects-budgeted"),
    "[Indicators แถว 3 คอลัมน์ key] รหัส “development-projects-budgeted” ซ้ำ",
    "[Indicators row 3 column key] The key “development-projects-budgeted” is another",
  ],
  [
    "a clause that is there twice",
    (book) => book.set("Clauses", 3, "id", "1"),
    "[Clauses แถว 3 คอลัมน์ id] “1” ซ้ำ",
    "[Clauses row 3 column id] “1” is there already",
  ],
];
