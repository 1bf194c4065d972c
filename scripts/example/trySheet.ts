import { ExampleSheet } from "./exampleSheet";

const hint = "ติ๊กช่อง B2:B9 (ตัวชี้วัดที่ 3) แล้วพิมพ์ =LPA.SCORE(3,B2:B9) ในช่องว่างใดก็ได้";
const firstRow = 2;
const clauses = 8;

/** A blank checklist for one's own first formula. */
export function trySheet(): ExampleSheet {
  const sheet = new ExampleSheet("ลองเอง", [60, 110, 110, 110]).put("A1", hint, "note");
  for (let clause = 0; clause < clauses; clause += 1) {
    const row = String(firstRow + clause);
    sheet.put(`A${row}`, clause + 1, "middle").put(`B${row}`, { ticked: null }, "input");
  }
  return sheet;
}
