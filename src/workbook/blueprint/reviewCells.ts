import { isScored, openIn, type Review, type WaitingAnswer } from "../../answers/review";
import { listWithItems } from "../../pack/outline";
import type { Area, Indicator, Pack } from "../../pack/schema";
import { templateTh } from "../../texts/template.th";
import { fill } from "../../texts/texts";
import { areaLineId } from "../../year/lines";
import { block, onSheet } from "../cells/cellRange";
import { quoted } from "../cells/quoted";
import type { Content, NativeContent } from "./blueprint";
import { native, valueOf } from "./content";

const t = templateTh.review;

/** Columns of the sheet; the last are hidden: by them formulas find a row wherever it was sorted to. */
export const reviewColumns = {
  number: 1,
  at: 2,
  olderWords: 3,
  newerWords: 4,
  answer: 5,
  why: 6,
  marks: 7,
  decision: 8,
  status: 9,
  place: 10,
  line: 11,
  area: 12,
  used: 13,
  open: 14,
} as const;

export const reviewHeader = 4;

/** The sheet of old answers, and its rows that wait for a person's yes, the first numbered 1. */
export interface ReviewCells {
  readonly sheet: string;
  readonly review: Review;
  readonly rows: readonly ReviewRow[];
}

export interface ReviewRow {
  readonly answer: WaitingAnswer;
  /** What gets no marks before: the indicator's or item's key, or the area's line; "" where marks don't wait for it. */
  readonly line: string;
  /** The line of the area that this belongs to; "" likewise. */
  readonly area: string;
  readonly isOpen: boolean;
}

export function reviewCells(sheet: string, review: Review, pack: Pack): ReviewCells {
  const areaOf = new Map(
    listWithItems(pack).map(({ indicator, area }) => [indicator.key, areaLineId(area.id)]),
  );
  const open = new Set(openIn(review));
  const rows = review.waiting.map((answer): ReviewRow => {
    const { place } = answer;
    const isOpen = open.has(answer);
    if (!isScored(place)) return { answer, line: "", area: "", isOpen };
    if ("key" in place) return { answer, line: place.key, area: areaOf.get(place.key) ?? "", isOpen };
    const line = "area" in place ? areaLineId(place.area) : "";
    return { answer, line, area: line, isOpen };
  });
  return { sheet, review, rows };
}

/** How many lines of a mean old answers may go to. */
export function linesUnderReview(cells: ReviewCells | null, { key }: Indicator): number {
  return (cells?.rows ?? []).reduce(
    (most, { answer: { place } }) =>
      place.of === "line" && place.key === key ? Math.max(most, place.line + 1) : most,
    0,
  );
}

/** A column of the waiting rows, from any sheet; with its header, since some programs take no range of a single cell. */
function columnOf({ sheet, rows }: ReviewCells, column: keyof typeof reviewColumns): string {
  const at = reviewColumns[column];
  return onSheet(sheet, block(reviewHeader, at, reviewHeader + Math.max(1, rows.length), at));
}

/** The old answer of a row once a person said yes to it; "" before. Found by the row's number, so that rows may be sorted. */
export function usedAnswer(cells: ReviewCells, number: number): string {
  const [used, numbers] = [columnOf(cells, "used"), columnOf(cells, "number")];
  return `IFERROR(INDEX(${used},MATCH(${number},${numbers},0)),"")`;
}

/** Whether answers of the indicator, or of its items, still wait; null where none came over to be looked at. */
export function heldCondition(cells: ReviewCells | null, indicator: Indicator): string | null {
  const found = linesOf(cells, indicator);
  return found && `${found.open}>0`;
}

/** A formula for marks typed for a whole area, blank while they wait. */
export function unlessHeld(cells: ReviewCells | null, { id }: Area, formula: string): string {
  const open = openOf(cells, "line", areaLineId(id));
  return open ? `IF(${open.open}>0,"",${formula})` : formula;
}

/** "ยังมี 2 ข้อรอทบทวน" beside the score, nothing once all are decided; null where nothing came over to be looked at. */
export function openOfIndicator(cells: ReviewCells | null, indicator: Indicator): NativeContent | null {
  const found = linesOf(cells, indicator);
  return found && openText(found);
}

/** What is said of an area: its trouble first, else how much of it waits. */
export function withOpenCount(cells: ReviewCells | null, { id }: Area, said: NativeContent): NativeContent {
  const found = openOf(cells, "area", areaLineId(id));
  if (!found) return said;
  const open = openText(found);
  return native(
    `IF(${said.text}<>"",${said.text},${open.text})`,
    said.cached === "" ? open.cached : said.cached,
  );
}

/** The level, and how much of the year still waits. */
export function withAllOpen(cells: ReviewCells | null, level: Content): Content {
  if (!cells || cells.rows.every(({ line }) => line === "")) return level;
  const count = cells.rows.filter(({ line, isOpen }) => isOpen && line !== "").length;
  const open = openText({ open: `SUM(${columnOf(cells, "open")})`, count });
  const shown = String(valueOf(level) ?? "");
  const said = level.kind === "native" ? level.text : quoted(shown);
  return native(
    `${said}&IF(${open.text}="","",${quoted(separator)}&${open.text})`,
    open.cached === "" ? shown : `${shown}${separator}${String(open.cached)}`,
  );
}

const separator = " · ";

/** How many rows still wait: as a formula, and now. */
interface Open {
  readonly open: string;
  readonly count: number;
}

function linesOf(cells: ReviewCells | null, { key, items = [] }: Indicator): Open | null {
  const found = [key, ...items.map((item) => item.key)].flatMap((one) => openOf(cells, "line", one) ?? []);
  if (found.length === 0) return null;
  return {
    open: found.map(({ open }) => open).join("+"),
    count: found.reduce((sum, { count }) => sum + count, 0),
  };
}

function openOf(cells: ReviewCells | null, by: "line" | "area", value: string): Open | null {
  const rows = (cells?.rows ?? []).filter((row) => row[by] === value);
  if (!cells || rows.length === 0) return null;
  return {
    open: `SUMIF(${columnOf(cells, by)},${quoted(value)},${columnOf(cells, "open")})`,
    count: rows.filter(({ isOpen }) => isOpen).length,
  };
}

function openText({ open, count }: Open): NativeContent {
  const [before = "", after = ""] = t.openCount.split("{count}");
  const formula = `IF(${open}>0,${quoted(before)}&(${open})&${quoted(after)},"")`;
  return native(formula, count === 0 ? "" : fill(t.openCount, { count }));
}
