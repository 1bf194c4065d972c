import { TRY_SHEET } from "./sheets";
import { SheetBuilder, type SheetData } from "./sheetData";

const HINT = "ติ๊กช่อง B2:B9 (ตัวชี้วัดที่ 3) แล้วพิมพ์ =LPA.SCORE(3,B2:B9) ในช่องว่างใดก็ได้";
const FIRST_ROW = 2;
const CLAUSES = 8;

/** A blank checklist for one's own first formula. */
export function trySheet(): SheetData {
  const last = FIRST_ROW + CLAUSES - 1;
  const sheet = new SheetBuilder("try", TRY_SHEET)
    .columnWidths({ A: 60, B: 110, C: 110, D: 110 })
    .cell("A1", HINT, "note")
    .style(`A${FIRST_ROW}:A${last}`, "middle")
    .style(`B${FIRST_ROW}:B${last}`, "input")
    .checkBoxes(`B${FIRST_ROW}:B${last}`);
  for (let clause = 1; clause <= CLAUSES; clause += 1)
    sheet.cell(`A${FIRST_ROW + clause - 1}`, clause, "middle");
  return sheet.build();
}
