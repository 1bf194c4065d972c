/** What a filled workbook lacks. */
export const readIssueTh = {
  notAWorkbook: "ไฟล์นี้ไม่ใช่เวิร์กบุ๊ก .xlsx ที่อ่านได้",
  packMissing: "ในไฟล์ไม่มีชุดเกณฑ์ {id} ใช้ชุดเกณฑ์รหัสเดียวกันที่มีอยู่ ถ้ามี",
  packBroken: "ชุดเกณฑ์ {id} ในไฟล์เสีย ใช้ชุดเกณฑ์รหัสเดียวกันที่มีอยู่ ถ้ามี",
  laoTypeUnknown: "ไม่รู้จักประเภท อปท. “{word}” ในแผ่นตั้งค่า",
  cellMissing: "ไม่พบเซลล์ {name}: แถวหรือแผ่นงานอาจถูกลบ",
  uncalculated: "เซลล์ {name} มีสูตรที่ยังไม่มีค่า เปิดไฟล์ใน Excel แล้วบันทึกใหม่ หรือพิมพ์ค่าแทนสูตร",
  errorCell: "เซลล์ {name} เป็นค่าผิดพลาด",
  totalDiffers: "คะแนนรวมที่บันทึกไว้ {saved} ไม่ตรงกับที่คิดใหม่ {scored}",
} as const;
