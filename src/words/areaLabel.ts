import type { Area } from "../pack/schema";
import { fill } from "../texts/texts";
import { th } from "../texts/th";

/** "ด้านที่ 1 การบริหารจัดการ", as results tables name their lines. */
export function areaLabel({ id, title }: Area): string {
  return fill(th.area, { area: id, title });
}
