import type { Area } from "../pack/schema";
import { fill } from "../texts/texts";
import { functionsTh } from "../texts/functions.th";

/** "ด้านที่ 1 การบริหารจัดการ", as results tables name their lines. */
export function areaLabel({ id, title }: Area): string {
  return fill(functionsTh.area, { area: id, title });
}
