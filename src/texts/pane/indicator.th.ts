/** Texts of the view of one indicator. */
export const indicatorTh = {
  failed: "อ่านเซลล์ที่เลือกไม่ได้: {problem} ลองเลือกเซลล์อีกครั้ง",
  choose: "เลือกเซลล์ที่มีสูตร LPA หรือเซลล์ที่เขียนว่า “ตัวชี้วัดที่ …” แล้วเกณฑ์ของตัวชี้วัดนั้นจะแสดงที่นี่",
  example: "ตัวอย่างสูตร",
  indicator: "ตัวชี้วัดที่ {id}",
  marks: "เต็ม {full} คะแนน",
  scoreOf: "{score} จาก {full}",
  unknownMarks: "?",
  bands: "เกณฑ์การให้คะแนน",
  reached: "ได้ลำดับนี้",
  next: "ขั้นต่อไป",
  why: "เหตุผล",
  checklist: "รายการตรวจ",
  evidence: "เอกสาร/หลักฐาน",
  laws: "กฎหมายและหนังสือที่เกี่ยวข้อง",
  notes: "ข้อควรรู้",
} as const;
