import { templateTh } from "../../texts/template.th";
import { address, block, type CellRange } from "../cells/cellRange";
import { quoted } from "../cells/quoted";
import { columns } from "./columns";
import { native } from "./content";
import type { NativeContent } from "./blueprint";
import type { SheetBuilder } from "./sheetBuilder";

const t = templateTh.area;

/** No number of a clause has it. */
const separator = "|";

/**
 * Says so where the rows of a checklist are not in their order any more, or a row was put in between or deleted: the score
 * goes by the order of the cells, and would be another indicator's.
 */
export function rowOrderCheck(sheet: SheetBuilder, { row, height }: CellRange): NativeContent {
  const last = row + height - 1;
  const rows = Array.from({ length: height }, (_, index) => row + index);
  const found = rows.map((at) => address(at, columns.code)).join(`&"${separator}"&`);
  const wanted = rows.map((at) => sheet.textAt(at, columns.code)).join(separator);
  const isWhole = `ROWS(${block(row, columns.code, last, columns.code)})=${height}`;
  const inOrder = `IF(${found}=${quoted(wanted)},"",${quoted(t.rowsSwapped)})`;
  const check = `IF(${isWhole},${inOrder},${quoted(t.rowsInserted)})`;
  // A deleted row leaves #REF!.
  return native(`IFERROR(${check},${quoted(t.rowsInserted)})`, "");
}
