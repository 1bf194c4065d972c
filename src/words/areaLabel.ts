import type { Area } from "../pack/schema";
import { fill } from "../texts/texts";
import { functionsTh } from "../texts/functions.th";

/** "ด้านที่ 1 การบริหารจัดการ", as results tables name their lines, with the area's weight where it has one. */
export function areaLabel({ id, title, weight }: Area): string {
  return weight === undefined
    ? fill(functionsTh.area, { area: id, title })
    : fill(functionsTh.weighedArea, { area: id, title, weight });
}
