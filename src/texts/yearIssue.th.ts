/** What stands in the way of an indicator's mark, or makes it wait. */
export const yearIssueTh = {
  dueDayMissing: "ข้อ {clause}: กรอกวันที่เริ่มนับในแถว “เริ่มนับ” หรือกรอกวันครบกำหนด แล้วคะแนนจะถูกคำนวณ",
  dayRefused: "ข้อ {clause} ช่อง “{cell}”: {problem}",
  promptLeft: "ข้อ {clause} ช่อง “ผล” มีคำ “{prompt}” ค้างอยู่ ลบคำนี้แล้วเลือกผล คะแนนจึงจะถูกคำนวณ",
  fullMarksMissing: "ใส่คะแนนเต็มด้วย คะแนนจึงจะถูกนับ",
  notFullMarks: "คะแนนเต็ม “{entered}” ใช้ไม่ได้ ใส่ตัวเลขที่มากกว่า 0",
  notMarks: "คะแนน “{entered}” ใช้ไม่ได้ ใส่ตัวเลขตั้งแต่ 0 หรือ ไม่ประเมิน หรือ ตัดฐาน",
  aboveFull: "คะแนน {score} เกินคะแนนเต็ม {full} ตรวจคะแนนหรือคะแนนเต็ม",
  notBaseCut: "ช่อง “ตัดฐาน” มีค่า “{entered}” ให้เลือก ตัดฐาน หรือเว้นว่าง",
  rowsMoved:
    "แถวของข้อถูกสลับหรือแทรก: ตรงที่เป็นแถวของ “{row}” พบ “{found}” จึงไม่คำนวณคะแนน ให้เรียงแถวกลับตามลำดับในเอกสาร (เลิกทำด้วย Ctrl+Z ถ้ายังทำได้)",
  rowInserted:
    "มีแถวแทรกอยู่ระหว่างแถวของตัวชี้วัด (กรอกไว้ว่า “{entered}”) จึงไม่คำนวณคะแนน ถ้ามีสิ่งที่กรอก ให้ย้ายไปไว้ในแถวของข้อ แล้วลบแถวที่แทรก",
  errorShown: "เซลล์คะแนนเป็นค่าผิดพลาด แก้สิ่งที่สูตรอ่าน หรือกด ซ่อมสูตร ในบานหน้าต่าง",
  /** The cells of a clause that take days, by their headers. */
  dayCells: { date: "วันที่ทำ", due: "ครบกำหนด", event: "เริ่มนับ" },
} as const;
