import { fullMarksAddresses, scoreAddresses } from "./areaSheet";
import { AREA_SHEET, LAO_TYPE_ADDRESS, SUMMARY_SHEET } from "./sheets";
import { SheetBuilder, type SheetData } from "./sheetData";

const LAO_TYPES = ["อบจ.", "ทน.", "ทม.", "ทต.", "อบต.", "เมืองพัทยา"];

const SOURCE = "ที่มา: ตารางผลคะแนน LPA ประจำปี 2567 ของ อบต.ไสไทย (หนังสือจังหวัดกระบี่)";

/** Area, full marks and score, as published; the first area's are sums of its own sheet, where they are the same. */
const AREAS: readonly (readonly [name: string, full: number | string, score: number | string])[] = [
  ["ด้านที่ 1 การบริหารจัดการ", sumOfFirstArea(fullMarksAddresses()), sumOfFirstArea(scoreAddresses())],
  ["ด้านที่ 2 การบริหารงานบุคคลและกิจการสภา", 40, 40],
  ["ด้านที่ 3 การบริหารงานการเงินและการคลัง", 65, 62],
  ["ด้านที่ 4 การจัดบริการสาธารณะ", 195, 191],
  ["ด้านที่ 5 ธรรมาภิบาล", 15, 15],
];

const FIRST_ROW = 5;
const LAST_ROW = FIRST_ROW + AREAS.length - 1;
const TOTAL_ROW = LAST_ROW + 1;

/** A native formula, so that the totals follow the scores in the same calculation. It passes over texts. */
function sumOfFirstArea(addresses: readonly string[]): string {
  return `=SUM(${addresses.map((address) => `'${AREA_SHEET}'!${address}`).join(",")})`;
}

export function summarySheet(): SheetData {
  const sheet = new SheetBuilder("summary", SUMMARY_SHEET)
    .columnWidths({ A: 250, B: 88, C: 88, D: 20, E: 250, F: 88, G: 88, H: 72 })
    .rowHeight(1, 30)
    .cell("A1", "สรุปผลการประเมินประสิทธิภาพ อปท. (LPA) ประจำปี 2567", "title")
    .cell("A2", "ประเภท อปท.")
    .cell(LAO_TYPE_ADDRESS, "อบต.", "input")
    .dropDown(LAO_TYPE_ADDRESS, LAO_TYPES)
    .row(`A${FIRST_ROW - 1}`, ["ด้าน", "คะแนนเต็ม", "คะแนนที่ได้"], "header")
    .row(`E${FIRST_ROW - 1}`, ["ด้าน (LPA.SUMMARY)", "คะแนนเต็ม", "คะแนนที่ได้", "ร้อยละ"], "header");
  AREAS.forEach((area, index) => sheet.row(`A${FIRST_ROW + index}`, area));
  const column = (letter: string): string => `${letter}${FIRST_ROW}:${letter}${LAST_ROW}`;
  const full = `SUM(${column("B")})`;
  const score = `SUM(${column("C")})`;
  return sheet
    .row(`A${TOTAL_ROW}`, ["รวม", `=${full}`, `=${score}`], "total")
    .cell(`E${FIRST_ROW}`, `=LPA.SUMMARY(${column("A")},${column("B")},${column("C")})`)
    .style(`E${TOTAL_ROW}:H${TOTAL_ROW}`, "total")
    .twoDecimals(`H${FIRST_ROW}:H${TOTAL_ROW}`)
    .cell(`A${TOTAL_ROW + 2}`, "ร้อยละของคะแนนรวม")
    .cell(`B${TOTAL_ROW + 2}`, `=ROUND(${score}/${full}*100,2)`, "strong")
    .twoDecimals(`B${TOTAL_ROW + 2}`)
    .cell(`A${TOTAL_ROW + 3}`, "ระดับ (LPA.LEVEL)")
    .cell(`B${TOTAL_ROW + 3}`, `=LPA.LEVEL(B${TOTAL_ROW + 2})`, "strong")
    .cell(`A${TOTAL_ROW + 5}`, SOURCE, "note")
    .cell(`A${TOTAL_ROW + 6}`, `ติ๊กรายการในแผ่น "${AREA_SHEET}" แล้วคะแนนในตารางนี้จะเปลี่ยนตาม`, "note")
    .build();
}
