import { isWholeColumns, isWholeRows, type Dimension, type SheetZone, type Zone } from "./zones";

/** Cells that came or went, whole rows and columns among them, and moved what lay behind them. */
export interface Shift extends SheetZone {
  readonly kind: "inserted" | "deleted";
  /** "row" moves cells up and down, "column" to the sides. */
  readonly along: Dimension;
}

/** Where the cells of a zone of the same sheet are after the shift; `null` where all of them are gone. */
export function shiftedZone(zone: Zone, shift: Shift): Zone | null {
  const { along, zone: moved, kind } = shift;
  if (!isCarried(zone, shift)) return zone;
  const [first, last] = ends(moved, along);
  const span =
    kind === "inserted" ? pushed(ends(zone, along), first, last) : closed(ends(zone, along), first, last);
  if (!span) return null;
  const [start, end] = span;
  return along === "row" ? { ...zone, top: start, bottom: end } : { ...zone, left: start, right: end };
}

/** Where a row or column, counted from 0, is after whole rows or columns came or went; `null` where it is gone. */
export function shiftedIndex(index: number, dimension: Dimension, shift: Shift): number | null {
  if (dimension !== shift.along || !movesWholeSheet(shift)) return index;
  const [first, last] = ends(shift.zone, dimension);
  const span =
    shift.kind === "inserted" ? pushed([index, index], first, last) : closed([index, index], first, last);
  return span ? span[0] : null;
}

/** Whether whole rows or columns came or went, and not cells among others. */
export function movesWholeSheet({ along, zone }: Shift): boolean {
  return along === "row" ? isWholeRows(zone) : isWholeColumns(zone);
}

type Span = readonly [first: number, last: number];

function ends(zone: Zone, dimension: Dimension): Span {
  return dimension === "row" ? [zone.top, zone.bottom] : [zone.left, zone.right];
}

/** Excel moves a reference with cells among others only where all of its width lies in their way. */
function isCarried(zone: Zone, { along, zone: moved }: Shift): boolean {
  if (along === "row" ? isWholeColumns(zone) : isWholeRows(zone)) return false;
  const across = along === "row" ? "column" : "row";
  const [first, last] = ends(zone, across);
  const [movedFirst, movedLast] = ends(moved, across);
  return first >= movedFirst && last <= movedLast;
}

function pushed([start, end]: Span, first: number, last: number): Span {
  const count = last - first + 1;
  return [start >= first ? start + count : start, end >= first ? end + count : end];
}

function closed([start, end]: Span, first: number, last: number): Span | null {
  if (start >= first && end <= last) return null;
  const count = last - first + 1;
  const from = start < first ? start : Math.max(first, start - count);
  const to = end < first ? end : Math.max(first - 1, end - count);
  return [from, to];
}
