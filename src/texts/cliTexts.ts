import { readIssueEn, readIssueTh, type ReadIssueTexts } from "../words/readIssueText";

/** What the command line says beside the texts of packs. */
export interface CliTexts {
  readonly findings: string;
  readonly noSuchFile: string;
  readonly noSuchWorkbook: string;
  readonly cannotWrite: string;
  readonly typeNeeded: string;
  /** --from is given beside what the file itself says. */
  readonly fromAlone: string;
  /** A copy would be written over the file it comes from. */
  readonly sameFile: string;
  readonly area: string;
  readonly total: string;
  readonly columns: Readonly<Record<"area" | "full" | "score" | "percent", string>>;
  /** What a filled workbook lacks. */
  readonly read: ReadIssueTexts;
}

export const cliTh: CliTexts = {
  findings: "ผิด {error} · ควรตรวจ {warning} · ควรรู้ {note} · ยังไม่ได้รับรอง {open}",
  noSuchFile: "ไม่พบไฟล์หรือชุดเกณฑ์ “{name}” ชุดเกณฑ์ในตัว: {packs}",
  noSuchWorkbook: "เปิดไฟล์ “{name}” ไม่ได้",
  cannotWrite: "เขียนไฟล์ “{name}” ไม่ได้ ตรวจว่ามีโฟลเดอร์นั้น และไฟล์ไม่ได้เปิดค้างอยู่",
  typeNeeded: "ไม่รู้จักประเภท อปท. “{type}” ใส่ --type เป็น {types}",
  fromAlone: "ใช้ --from แล้ว ชุดเกณฑ์ ชื่อ ประเภท และจังหวัดมาจากไฟล์นั้น ไม่ต้องใส่ --pack --type --name --province",
  sameFile: "สำเนาจะเขียนทับ “{name}” ใส่ชื่อไฟล์อื่นหลัง -o",
  area: "ด้านที่ {area} {title}",
  total: "รวม",
  columns: { area: "ด้าน", full: "คะแนนเต็ม", score: "คะแนนที่ได้", percent: "ร้อยละ" },
  read: readIssueTh,
};

export const cliEn: CliTexts = {
  findings: "{error} errors · {warning} warnings · {note} notes · {open} not acknowledged",
  noSuchFile: "No file and no pack “{name}”. Built-in packs: {packs}",
  noSuchWorkbook: "The file “{name}” can't be opened",
  cannotWrite:
    "The file “{name}” can't be written: see that its folder exists and that it is not open elsewhere",
  typeNeeded: "Unknown LAO type “{type}”. Give --type as one of {types}",
  fromAlone:
    "With --from, pack, name, type and province come from the file: leave out --pack, --type, --name and --province",
  sameFile: "The copy would be written over “{name}”: give another file after -o",
  area: "Area {area} {title}",
  total: "Total",
  columns: { area: "area", full: "full marks", score: "score", percent: "percent" },
  read: readIssueEn,
};
