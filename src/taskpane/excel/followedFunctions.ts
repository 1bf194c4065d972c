import { positionsOf, type Positions } from "../../workbook/cells/signatures";

/** Where a function has its arguments; null where it is not about one indicator. */
export function argumentPlaces(name: string): Positions | null {
  const positions = positionsOf(name);
  return positions?.indicator === undefined ? null : positions;
}
