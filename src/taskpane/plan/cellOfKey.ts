import type { Prepared } from "../../target/prepare";
import { areaName, indicatorName, numberedName } from "../../workbook/cells/names";
import { areaLines } from "./planFound";

/**
 * The defined name of the cell that shows the marks of an indicator, an item or a whole area.
 *
 * @param key The indicator's or item's key, or the id of an area's line.
 * @param book The number of the template.
 */
export function cellOfKey(key: string, prepared: Prepared, book: number): string {
  const area = areaLines(prepared).get(key);
  return numberedName(area === undefined ? indicatorName(key, "SCORE") : areaName(area, "SCORE"), book);
}
