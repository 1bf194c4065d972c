import type { Slip } from "./slip";

/** Cells that do not go together, and rows that do not. */
export const rowSlips: readonly Slip[] = [
  [
    "deadline columns that do not fit together",
    (book) => book.set("Clauses", 2, "deadline.days", 30),
    "[Clauses แถว 2 คอลัมน์ deadline.on] ช่องกำหนดเวลาของแถวนี้ไม่เข้าชุดกัน",
    "[Clauses row 2 column deadline.on] The deadline's columns do not fit together",
  ],
  [
    "what is counted, for a percent",
    (book) => book.set("Indicators", 2, "measure.counted", "ครั้ง"),
    "[Indicators แถว 2 คอลัมน์ measure.counted] ช่องนี้ใช้ร่วมกับช่องอื่นของแถวนี้ไม่ได้",
    "[Indicators row 2 column measure.counted] This cell can't be filled in together with others",
  ],
  [
    "a percent of nothing",
    (book) => book.set("Indicators", 2, "measure.all", null),
    "[Indicators แถว 2 คอลัมน์ measure.all] ช่องนี้ว่าง",
    "[Indicators row 2 column measure.all] It is blank",
  ],
  [
    "a measure of no kind",
    (book) => book.set("Indicators", 2, "measure.kind", null),
    "[Indicators แถว 2 คอลัมน์ measure.kind] ช่องนี้ว่าง",
    "[Indicators row 2 column measure.kind] It is blank",
  ],
  [
    "a deduction without its source",
    (book) => book.setField("lateDeduction.perWorkingDay", 0.2),
    "[Pack แถว 11 รายการ lateDeduction.source.document] ช่องนี้ว่าง",
    "[Pack row 11 field lateDeduction.source.document] It is blank",
  ],
  [
    "bands of an indicator that is scored by hand",
    (book) => book.set("Indicators", 2, "rubric", "ใส่คะแนนเอง"),
    "[Bands แถว 2 คอลัมน์ indicator] ตัวชี้วัด 1 ไม่ได้ตั้งให้ใช้เกณฑ์จาก Bands",
    "[Bands row 2 column indicator] Indicator 1 is not set to take its rubric from Bands",
  ],
  [
    "an indicator that waits for bands",
    (book) => {
      book.rows("Bands").splice(1, 6);
      return book;
    },
    "[Indicators แถว 2 คอลัมน์ rubric] ค่า “bands” ใช้ไม่ได้ มีเกณฑ์ใน Bands (ต้องมีแถวในแผ่น Bands)",
    "[Indicators row 2 column rubric] “bands” can't be used. in Bands (with rows in the sheet Bands)",
  ],
  [
    "an item of itself",
    (book) => book.set("Indicators", 2, "parent", "1"),
    "[Indicators แถว 2 คอลัมน์ parent] ข้อย่อย 1 วนกลับมาหาตัวเอง",
    "[Indicators row 2 column parent] Item 1 leads back to itself",
  ],
  [
    "changes since no pack",
    (book) => book.addRow("Changes", { kind: "ใหม่", to: "internal-auditor" }),
    "[Pack แถว 13 รายการ changes.since] ช่องนี้ว่าง",
    "[Pack row 13 field changes.since] It is blank",
  ],
];
