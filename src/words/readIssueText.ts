import type { ReadIssue } from "../workbook/read/readIssue";
import { fill } from "../texts/texts";

/** What a filled workbook lacks. */
export type ReadIssueTexts = Readonly<Record<ReadIssue["code"], string>>;

export const readIssueTh: ReadIssueTexts = {
  notAWorkbook: "ไฟล์นี้ไม่ใช่เวิร์กบุ๊ก .xlsx ที่อ่านได้",
  packMissing: "ในไฟล์ไม่มีชุดเกณฑ์ {id} ใช้ชุดเกณฑ์รหัสเดียวกันที่มีอยู่ ถ้ามี",
  packBroken: "ชุดเกณฑ์ {id} ในไฟล์เสีย ใช้ชุดเกณฑ์รหัสเดียวกันที่มีอยู่ ถ้ามี",
  laoTypeUnknown: "ไม่รู้จักประเภท อปท. “{word}” ในแผ่นตั้งค่า",
  cellMissing: "ไม่พบเซลล์ {name}: แถวหรือแผ่นงานอาจถูกลบ",
  errorCell: "เซลล์ {name} เป็นค่าผิดพลาด",
  totalDiffers: "คะแนนรวมที่บันทึกไว้ {saved} ไม่ตรงกับที่คิดใหม่ {scored}",
};

export const readIssueEn: ReadIssueTexts = {
  notAWorkbook: "This file is no .xlsx that can be read",
  packMissing: "The file carries no pack {id}; one of that id at hand is used, if there is one",
  packBroken: "The pack {id} inside the file is damaged; one of that id at hand is used, if there is one",
  laoTypeUnknown: "Unknown LAO type “{word}” on the settings sheet",
  cellMissing: "The cell {name} is gone: its row or sheet may have been deleted",
  errorCell: "The cell {name} is an error value",
  totalDiffers: "The saved total {saved} differs from what the answers give now, {scored}",
};

/** What a filled workbook lacks, a line each. */
export function readIssueLines(texts: ReadIssueTexts, issues: readonly ReadIssue[]): string {
  return issues.map(({ code, values }) => fill(texts[code], values)).join("\n");
}
