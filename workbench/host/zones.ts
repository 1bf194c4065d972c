/** A block of cells. Rows and columns count from 0; a zone includes its last row and column. */
export interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Cells of one sheet. */
export interface SheetZone {
  readonly sheetId: string;
  readonly zone: Zone;
}

/** Cells of one sheet in several zones, one at least. */
export interface SheetZones {
  readonly sheetId: string;
  readonly zones: readonly Zone[];
}

export type Dimension = "row" | "column";

/** The size of every sheet of Excel. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

export function isWholeRows(zone: Zone): boolean {
  return zone.left === 0 && zone.right === COLUMNS - 1;
}

export function isWholeColumns(zone: Zone): boolean {
  return zone.top === 0 && zone.bottom === ROWS - 1;
}

/** The smallest zone that holds all of these cells, of which there is one at least. */
export function around(cells: readonly { readonly row: number; readonly column: number }[]): Zone {
  const zone = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of cells) {
    zone.top = Math.min(zone.top, row);
    zone.bottom = Math.max(zone.bottom, row);
    zone.left = Math.min(zone.left, column);
    zone.right = Math.max(zone.right, column);
  }
  return zone;
}

/** The cells that both have, or `null`. */
export function intersection(one: Zone, other: Zone): Zone | null {
  const zone = {
    top: Math.max(one.top, other.top),
    bottom: Math.min(one.bottom, other.bottom),
    left: Math.max(one.left, other.left),
    right: Math.min(one.right, other.right),
  };
  return zone.top <= zone.bottom && zone.left <= zone.right ? zone : null;
}

/** The cells of the first that the second lacks, as at most four zones. */
export function without(zone: Zone, removed: Zone): readonly Zone[] {
  const shared = intersection(zone, removed);
  if (!shared) return [zone];
  const middle = { top: shared.top, bottom: shared.bottom };
  return [
    { ...zone, bottom: shared.top - 1 },
    { ...zone, ...middle, right: shared.left - 1 },
    { ...zone, ...middle, left: shared.right + 1 },
    { ...zone, top: shared.bottom + 1 },
  ].filter(({ top, bottom, left, right }) => top <= bottom && left <= right);
}

/** What is left of zones without the cells of others. */
export function zonesWithout(zones: readonly Zone[], removed: readonly Zone[]): readonly Zone[] {
  return removed.reduce((left, each) => {
    const isTouched = left.some((zone) => intersection(zone, each));
    return isTouched ? left.flatMap((zone) => without(zone, each)) : left;
  }, zones);
}

/** The rows or the columns of a zone, in order. */
export function indexesOf(zone: Zone, dimension: Dimension): readonly number[] {
  const [first, last] = dimension === "row" ? [zone.top, zone.bottom] : [zone.left, zone.right];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_unused, index) => first + index);
}

export function cellCount(zone: Zone): number {
  return (zone.bottom - zone.top + 1) * (zone.right - zone.left + 1);
}

/** The four sides alone, of what has more to it. */
export function plainZone({ top, left, bottom, right }: Zone): Zone {
  return { top, left, bottom, right };
}
