import type { Entered } from "../../answers/answers";
import type { AnswerPlace } from "../../answers/entries";
import { printAnswerPlace } from "../../answers/places";
import { confirmedIn, numbersByPlace, type LeftOver } from "../../answers/review";
import { templateTh } from "../../texts/template.th";
import { address, block } from "../cells/cellRange";
import { bookName } from "../cells/names";
import { quoted } from "../cells/quoted";
import type { Cached, Content, NativeContent } from "./blueprint";
import { blank, entered, native, number, text } from "./content";
import { reviewColumns as at, reviewHeader, type ReviewCells, type ReviewRow } from "./reviewCells";
import { SheetBuilder } from "./sheetBuilder";
import type { StyleName } from "./styles";

const t = templateTh.review;

/** In characters; the seen ones fill the width of A4 on its side. */
const widths = [8, 23, 27, 27, 16, 33, 10, 14, 13, 14, 14, 14, 14, 14] as const;
const lastSeen = at.status;

/** Answers to another pack's questions: those that wait for a person's yes, and below those without a place. */
export function reviewSheet(cells: ReviewCells): SheetBuilder {
  const sheet = new SheetBuilder(cells.sheet, widths);
  sheet.tabColor = "BF8F00";
  for (let column = lastSeen + 1; column <= widths.length; column += 1) sheet.hiddenColumns.push(column);
  putHead(sheet, 1, t.title, t.guide);
  sheet.freeze = { rows: reviewHeader, columns: 0 };
  const labels = [
    ...[t.number, t.at, t.olderWords, t.newerWords, t.answer, t.why, t.marks, t.decision, t.status],
    ...[t.place, t.line, t.area, t.used, t.open],
  ];
  sheet.putRow(
    reviewHeader,
    labels.map((label) => [text(label), "header"]),
  );
  const confirmed = new Set(confirmedIn(cells.review));
  const numbers = numbersByPlace(cells.review);
  cells.rows.forEach((row, index) => {
    const isOfSeveral = (numbers.get(printAnswerPlace(row.answer.place)) ?? []).length > 1;
    putRow(sheet, cells, row, { nth: index + 1, isOfSeveral, isUsed: confirmed.has(row.answer) });
  });
  const last = reviewHeader + Math.max(1, cells.rows.length);
  sheet.next = last + 1;
  sheet.filtered = block(reviewHeader, 1, last, at.open);
  sheet.nameRange(bookName("REVIEW"), block(reviewHeader, 1, last, at.open));
  if (cells.rows.length > 0) finish(sheet, last);
  if (cells.review.leftOver.length > 0) putLeftOver(sheet, cells.review.leftOver);
  return sheet;
}

function putHead(sheet: SheetBuilder, row: number, title: string, guide: string): void {
  sheet.put(row, 1, text(title), "title");
  sheet.height(row, 34);
  sheet.put(row + 1, 1, text(guide), "note");
  sheet.merge(row + 1, 1, row + 1, lastSeen);
  sheet.height(row + 1, 48);
}

interface RowNow {
  /** From 1. */
  readonly nth: number;
  /** Whether another row has the same place. */
  readonly isOfSeveral: boolean;
  readonly isUsed: boolean;
}

function putRow(
  sheet: SheetBuilder,
  cells: ReviewCells,
  { answer, line, area, isOpen }: ReviewRow,
  { nth, isOfSeveral, isUsed }: RowNow,
): void {
  const { told, place, value, decision } = answer;
  const row = reviewHeader + nth;
  const put = (column: keyof typeof at, content: Content, style: StyleName): string =>
    sheet.put(row, at[column], content, style).here;
  put("number", number(nth), "state");
  put("at", text(told.at), "text");
  put("olderWords", text(told.olderWords), "text");
  put("newerWords", text(told.newerWords), "text");
  const old = put("answer", entered(value), isDay(place) ? "day" : "formulaText");
  put("why", text(told.why), "text");
  put("marks", entered(told.marks), "state");
  const chosen = put("decision", decision === null ? blank : text(t[decision]), "inputState");
  const own = put("place", text(printAnswerPlace(place)), "hiddenText");
  put("line", text(line), "hiddenText");
  put("area", text(area), "hiddenText");
  const isYes = `${chosen}=${quoted(t.use)}`;
  const counts = isOfSeveral ? `AND(${isYes},NOT(${twiceUsed(cells, own)}))` : isYes;
  const used = put("used", native(`IF(${counts},${old},"")`, isUsed ? cachedOf(value) : ""), "hidden");
  const waits = `IF(OR(${used}<>"",${chosen}=${quoted(t.drop)}),0,1)`;
  put("open", line === "" ? number(0) : native(waits, isOpen ? 1 : 0), "hidden");
  put("status", statusContent(row, null, statusNow(decision, isUsed, true)), "formulaText");
  sheet.fit(row);
}

/** Whether another row of the same place was said yes to as well. */
function twiceUsed({ rows }: ReviewCells, own: string): string {
  const column = (index: number): string => {
    const letters = address(1, index).replace(/\d/g, "");
    return `$${letters}$${reviewHeader + 1}:$${letters}$${reviewHeader + rows.length}`;
  };
  return `SUMPRODUCT((${column(at.place)}=${own})*(${column(at.decision)}=${quoted(t.use)}))>1`;
}

/**
 * How a row stands.
 *
 * @param entry The cell in which the answer counts, from any sheet; what was typed there since stands above the old answer.
 */
export function statusContent(row: number, entry: string | null, now: string): NativeContent {
  const [chosen, used] = [address(row, at.decision), address(row, at.used)];
  const counts =
    entry === null ? quoted(t.isUsed) : `IF(${entry}=${used},${quoted(t.isUsed)},${quoted(t.isOverwritten)})`;
  const dropped = `IF(${chosen}=${quoted(t.drop)},${quoted(t.isDropped)},${quoted(t.waits)})`;
  return native(
    `IF(${chosen}=${quoted(t.use)},IF(${used}="",${quoted(t.isTwice)},${counts}),${dropped})`,
    now,
  );
}

/** @param stands Whether the entry's cell shows the old answer. */
export function statusNow(decision: "use" | "drop" | null, isUsed: boolean, stands: boolean): string {
  if (decision === null) return t.waits;
  if (decision === "drop") return t.isDropped;
  if (!isUsed) return t.isTwice;
  return stands ? t.isUsed : t.isOverwritten;
}

/** A formula shows TRUE and FALSE as words. */
export function cachedOf(value: Entered): Cached {
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}

function isDay(place: AnswerPlace): boolean {
  return (
    (place.of === "clause" && (place.field === "date" || place.field === "due" || place.field === "event")) ||
    (place.of === "workPlan" && place.field === "due")
  );
}

function finish(sheet: SheetBuilder, last: number): void {
  const [first, decision] = [reviewHeader + 1, at.decision];
  const range = block(first, decision, last, decision);
  sheet.validate({ kind: "list", range, words: [t.use, t.drop], message: t.decisionMessage });
  const status = `$${address(first, at.status)}`;
  const seen = block(first, at.status, last, at.status);
  sheet.format({ range: seen, when: `${status}=${quoted(t.isUsed)}`, look: "good" });
  sheet.format({ range: seen, when: `${status}=${quoted(t.isDropped)}`, look: "muted" });
  sheet.format({
    range: seen,
    when: `OR(${status}=${quoted(t.isTwice)},${status}=${quoted(t.isOverwritten)})`,
    look: "bad",
  });
  sheet.format({ range: seen, when: `${status}=${quoted(t.waits)}`, look: "warning" });
}

function putLeftOver(sheet: SheetBuilder, lines: readonly LeftOver[]): void {
  const head = sheet.next + 1;
  putHead(sheet, head, t.leftOver, t.leftOverGuide);
  const header = head + 2;
  sheet.putRow(
    header,
    [t.number, t.oldAt, t.olderWords, t.reason, t.answer].map((label) => [text(label), "header"]),
  );
  lines.forEach(({ at: place, words, why, value }, index) => {
    sheet.putRow(header + 1 + index, [
      [number(index + 1), "state"],
      [text(place), "text"],
      [text(words), "text"],
      [text(why), "text"],
      [entered(value), "formulaText"],
    ]);
  });
  sheet.nameRange(bookName("LEFT_OVER"), block(header, 1, header + lines.length, 5));
}
