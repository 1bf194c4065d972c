/** What stands in the way of an indicator's mark, or makes it wait. */
export const yearIssueTh = {
  dueDayMissing: "ข้อ {clause}: ใส่วันที่เริ่มนับ หรือวันครบกำหนด แล้วคะแนนจะถูกคิด",
  dayUnsound: "ข้อ {clause}: วันที่ใช้ไม่ได้ ให้ตรวจวันที่ทำ วันที่เริ่มนับ และวันครบกำหนด (พิมพ์ปีเป็น ค.ศ.) แล้วคะแนนจะถูกคิด",
  fullMarksMissing: "ใส่คะแนนเต็มด้วย คะแนนจึงจะถูกนับ",
  notFullMarks: "คะแนนเต็ม “{entered}” ใช้ไม่ได้ ใส่ตัวเลขที่มากกว่า 0",
  notMarks: "คะแนน “{entered}” ใช้ไม่ได้ ใส่ตัวเลขตั้งแต่ 0 หรือ ไม่ประเมิน หรือ ตัดฐาน",
  aboveFull: "คะแนน {score} มากกว่าคะแนนเต็ม {full}",
  notBaseCut: "ช่อง “ตัดฐาน” มีค่า “{entered}” ให้เลือก ตัดฐาน หรือเว้นว่าง",
  errorShown: "เซลล์คะแนนเป็นค่าผิดพลาด",
} as const;
