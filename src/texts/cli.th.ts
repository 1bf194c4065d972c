/** What the command line says beside the texts of the rooms it calls. */
export const cliTh = {
  findings: "ผิด {error} · ควรตรวจ {warning} · ควรรู้ {note} · ยังไม่ได้รับรอง {open}",
  noSuchFile: "ไม่พบไฟล์หรือชุดเกณฑ์ “{name}” ชุดเกณฑ์ในตัว: {packs}",
  noSuchWorkbook: "เปิดไฟล์ “{name}” ไม่ได้",
  cannotWrite: "เขียนไฟล์ “{name}” ไม่ได้ ตรวจว่ามีโฟลเดอร์นั้น และไฟล์ไม่ได้เปิดค้างอยู่",
  fileExists: "มีไฟล์ “{name}” อยู่แล้ว จึงไม่เขียนทับ ใส่ชื่อไฟล์อื่น หรือใส่ --force ถ้าต้องการเขียนทับ",
  typeNeeded: "ไม่รู้จักประเภท อปท. “{type}” ใส่ --type เป็น {types}",
  /** --from is given beside what the file itself says. */
  fromAlone: "ใช้ --from แล้ว ชุดเกณฑ์ ชื่อ ประเภท และจังหวัดมาจากไฟล์นั้น ไม่ต้องใส่ --pack --type --name --province",
  /** A copy would be written over the file it comes from. */
  sameFile: "สำเนาจะเขียนทับ “{name}” ใส่ชื่อไฟล์อื่นหลัง -o",
  copyLoses: "ไม่เขียนสำเนา เพราะสิ่งที่กรอกตามข้างต้นจะหายไป แก้ในไฟล์เดิมก่อน หรือใส่ --force ถ้ายอมให้หาย",
  trouble: "{name}: {what}",
  area: "ด้านที่ {area} {title}",
  total: "รวม",
  columns: { area: "ด้าน", full: "คะแนนเต็ม", score: "คะแนนที่ได้", percent: "ร้อยละ" },
} as const;
