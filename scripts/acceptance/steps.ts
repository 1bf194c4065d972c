/** A step of the script for a person with Excel, as its heading in TESTING.th.md and TESTING.md has it. */
export interface Step {
  readonly th: string;
  readonly en: string;
}

/** In the order in which they are done; the form in the workbook has a line for each. */
export const steps: readonly Step[] = [
  { th: "พิมพ์ =LPA. แล้ว Excel เสนอฟังก์ชันครบ", en: "Excel offers the functions after =LPA." },
  { th: "acceptance.xlsx เป็น TRUE ทุกข้อ", en: "acceptance.xlsx shows TRUE everywhere" },
  { th: "เซลล์ผิดพลาดบอกเหตุผล", en: "A cell with an error says why" },
  { th: "ปุ่มบนริบบอนใช้ได้ขณะบานหน้าต่างปิดอยู่", en: "The ribbon's buttons work with the pane closed" },
  { th: "สร้างแม่แบบ และได้แผ่น “ประวัติการประชุม”", en: "The template is built, with its sheet “ประวัติการประชุม”" },
  {
    th: "กรอกได้ทันทีหลังสร้าง เซลล์ที่ล็อกไว้แก้ไม่ได้",
    en: "Entries are taken right after building; locked cells are not changed",
  },
  { th: "สูตรยังเป็นสูตรเมื่อกด F2 แล้ว Enter", en: "Formulas stay formulas after F2 and Enter" },
  { th: "สีเปลี่ยนตามเซลล์อื่นทันที", en: "Colours follow other cells at once" },
  { th: "ตัวอย่างก่อนพิมพ์", en: "Print preview" },
  { th: "แทรกแถวแล้วคะแนนและชื่อเซลล์ตามไป", en: "After a row is inserted, marks and names follow" },
  { th: "กดปุ่มในบานหน้าต่างขณะเซลล์ยังแก้ค้างอยู่", en: "A button of the pane while a cell is being edited" },
  { th: "ประชุมและบันทึกลงประวัติ", en: "A meeting is held and written into the history" },
  { th: "บันทึกไฟล์จากบานหน้าต่าง", en: "A file is saved from the pane" },
  {
    th: "สำเนาไม่ใช้ add-in เปิดใน Excel รุ่นเก่าและ iPad",
    en: "The native copy opens in an older Excel and on iPad",
  },
  { th: "บานหน้าต่างเปิดพร้อมเวิร์กบุ๊ก", en: "The pane opens with the workbook" },
  {
    th: "เปิดไฟล์ในเครื่องที่ไม่มี add-in แล้วกลับมาซ่อมสูตร",
    en: "The file on a machine without the add-in, and the repair afterwards",
  },
  { th: "สองคนแก้พร้อมกัน", en: "Two people at once" },
  { th: "Excel ภาษาอังกฤษ", en: "Excel in English" },
  { th: "คอนโซลของ Excel บนเว็บไม่มีข้อผิดพลาด", en: "The console of Excel on the web has no errors" },
  { th: "แทรกสูตร LPA.TRACKER จากบานหน้าต่าง", en: "LPA.TRACKER is inserted from the pane" },
  { th: "แทรกสูตร LPA.PLAN จากบานหน้าต่าง", en: "LPA.PLAN is inserted from the pane" },
  { th: "ส่งผลการทดสอบ", en: "Send what you saw" },
];
