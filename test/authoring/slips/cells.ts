import type { Slip } from "./slip";

/** What stands in one cell, or became of it in Excel. */
export const cellSlips: readonly Slip[] = [
  [
    "merged cells",
    (book) => book.merge("Bands", 2, 4, "indicator"),
    "[Bands แถว 2] เซลล์ A2:A4 ถูกผสานไว้ ยกเลิกการผสานเซลล์",
    "[Bands row 2] The cells A2:A4 are merged. Unmerge them",
  ],
  [
    "a formula",
    (book) => book.setCell("Bands", 14, "score", { value: 5, formula: "2+3", formulaResult: 5 }),
    "[Bands แถว 14 คอลัมน์ score] เป็นสูตร",
    "[Bands row 14 column score] It is a formula",
  ],
  [
    "a date that Excel made of 1-2",
    (book) => book.set("Bands", 14, "when", new Date(Date.UTC(2024, 0, 2))),
    "[Bands แถว 14 คอลัมน์ when] Excel เปลี่ยนค่านี้เป็นวันที่",
    "[Bands row 14 column when] Excel made a date of this",
  ],
  [
    "70 % in a cell that shows percents",
    (book) => book.setCell("Levels", 2, "from", { value: 0.7, type: "number", style: { numFmt: "0%" } }),
    "[Levels แถว 2 คอลัมน์ from] เซลล์นี้แสดงเป็น % จึงเก็บค่า 0.7 ตั้งรูปแบบเซลล์เป็นทั่วไป แล้วพิมพ์ 70",
    "[Levels row 2 column from] The cell is shown as a percent, so it holds 0.7. Format it as General and type 70",
  ],
  [
    "1.10 that became the number 1.1",
    (book) => book.set("Indicators", 2, "id", 1.1),
    "[Indicators แถว 2 คอลัมน์ id] เป็นตัวเลข 1.1 ซึ่งอาจตัดเลข 0 ท้ายไปแล้ว",
    "[Indicators row 2 column id] It is the number 1.1, which may have lost a 0",
  ],
  [
    "a required cell that is blank",
    (book) => book.set("Bands", 14, "text", null),
    "[Bands แถว 14 คอลัมน์ text] ช่องนี้ว่าง ต้องใส่ค่า ถ้อยคำของเกณฑ์ตามเอกสาร",
    "[Bands row 14 column text] It is blank and must be filled in. The band's words as printed.",
  ],
  [
    "a condition left blank beside words that nobody can read it from",
    (book) => book.set("Bands", 14, "when", null).set("Bands", 14, "text", "ดำเนินการได้ดีเยี่ยม"),
    "[Bands แถว 14 คอลัมน์ when] ช่องนี้ว่าง และโปรแกรมอ่านถ้อยคำในคอลัมน์ text ไม่เข้าใจ เขียนเงื่อนไขเอง เช่น 1-7, 8 late",
    "[Bands row 14 column when] This cell is blank, and the words in column text are not understood. Write the condition. Such as 1-7, 8 late",
  ],
  [
    "full marks left blank rather than not stated",
    (book) => book.set("Indicators", 2, "fullMarks", " "),
    "[Indicators แถว 2 คอลัมน์ fullMarks] ช่องนี้ว่าง ต้องใส่ค่า ตัวเลขมากกว่า 0 เช่น 5 หรือ ไม่ระบุ",
    "[Indicators row 2 column fullMarks] It is blank",
  ],
  [
    "an indicator in no unit",
    (book) => book.set("Indicators", 2, "unit", null),
    "[Indicators แถว 2 คอลัมน์ unit] ช่องนี้ว่าง",
    "[Indicators row 2 column unit] It is blank",
  ],
  [
    "a note that does not say of which indicator",
    (book) => book.addRow("Notes", { of: "ตัวชี้วัด", kind: "วิธีอ่าน", text: "ก" }),
    "[Notes แถว 2 คอลัมน์ where] ช่องนี้ว่าง",
    "[Notes row 2 column where] It is blank",
  ],
  [
    "a code that is none",
    (book) => book.set("Indicators", 2, "id", "ข้อ 3/1"),
    "[Indicators แถว 2 คอลัมน์ id] “ข้อ 3/1” ไม่ใช่เลขหรือรหัสที่ใช้ได้",
    "[Indicators row 2 column id] “ข้อ 3/1” is no number or code",
  ],
  [
    "a __proto__ for a number",
    (book) => book.set("Indicators", 2, "id", "__proto__"),
    "[Indicators แถว 2 คอลัมน์ id] “__proto__” ไม่ใช่เลขหรือรหัสที่ใช้ได้",
    "[Indicators row 2 column id] “__proto__” is no number or code",
  ],
  [
    "a key in Thai",
    (book) => book.set("Indicators", 2, "key", "โครงการ"),
    "[Indicators แถว 2 คอลัมน์ key] “โครงการ” ไม่ใช่รหัสที่ใช้ได้",
    "[Indicators row 2 column key] “โครงการ” is no key",
  ],
  [
    "a word for a number",
    (book) => book.set("Bands", 14, "score", "ห้า"),
    "[Bands แถว 14 คอลัมน์ score] “ห้า” ไม่ใช่ตัวเลข",
    "[Bands row 14 column score] “ห้า” is no number",
  ],
  [
    "half a day",
    (book) => book.set("Clauses", 2, "deadline.days", 1.5),
    "[Clauses แถว 2 คอลัมน์ deadline.days] “1.5” ไม่ใช่จำนวนเต็ม",
    "[Clauses row 2 column deadline.days] “1.5” is no whole number",
  ],
  [
    "a score below nothing",
    (book) => book.set("Bands", 14, "score", -1),
    "[Bands แถว 14 คอลัมน์ score] “-1” ต้องอยู่ระหว่าง 0 ถึง 1000",
    "[Bands row 14 column score] “-1” must lie between 0 and 1000",
  ],
  [
    "neither yes nor no",
    (book) => book.set("Indicators", 2, "baseCut.allowed", "แล้วแต่กรณี"),
    "[Indicators แถว 2 คอลัมน์ baseCut.allowed] “แล้วแต่กรณี” อ่านไม่ออก ใช่ ไม่ใช่ หรือ ไม่ระบุ",
    "[Indicators row 2 column baseCut.allowed] “แล้วแต่กรณี” can't be read. yes, no, or not stated",
  ],
  [
    "a word that is not in the list",
    (book) => book.set("Indicators", 2, "counted", "นำรอง"),
    "[Indicators แถว 2 คอลัมน์ counted] “นำรอง” ไม่มีในรายการที่เลือกได้ คงหมายถึง “นำร่อง” เลือกจาก: นับคะแนน, นำร่อง",
    "[Indicators row 2 column counted] “นำรอง” is not in the list. Did you mean “นำร่อง”? Choose from: counted, pilot",
  ],
  [
    "an LAO type that is not there",
    (book) => book.set("Indicators", 2, "appliesTo", "อบจ., เขต"),
    "[Indicators แถว 2 คอลัมน์ appliesTo] “เขต” ไม่มีในรายการที่เลือกได้ เลือกจาก: อบจ., ทน.",
    "[Indicators row 2 column appliesTo] “เขต” is not in the list. Choose from: อบจ., ทน.",
  ],
];
