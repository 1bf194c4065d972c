import { listIndicators } from "../../pack/outline";
import type { Pack } from "../../pack/schema";
import { baseCutWord, notApplicableWord } from "../../score/cell";
import { sumMarks } from "../../score/rounding";
import type { CountedMark, Mark } from "../../year/mark";
import { linesOf, type YearLine } from "../../year/lines";
import type { Sum } from "../../year/sum";
import type { LaoType } from "../../pack/laoType";
import { areaName, bookName, indicatorName } from "../cells/names";
import type { SavedCell } from "../../xlsx/savedCell";
import { cellNamed, isBusyText, type Book } from "./book";
import { yearIssue } from "../../year/yearIssue";

/** What the workbook's own cells show, whatever the answers give. */
export interface ShownYear {
  /** By the line's id; lines whose cells are gone are left out. */
  readonly lines: ReadonlyMap<string, Mark>;
  /** By the area's number. */
  readonly areas: ReadonlyMap<string, Sum>;
  /** Lines, by their id, in whose cell of the score something was typed over the formula, or froze it. */
  readonly typedOver: ReadonlySet<string>;
  /** Null where the summary's cells are gone. */
  readonly total: Sum | null;
  readonly level: string;
  /** A custom function has not answered yet. */
  readonly isBusy: boolean;
  /** The total is a formula that no program has worked out. */
  readonly isUncalculated: boolean;
}

/** @param pack Null where it is not known: then only the total is. */
export function readShownYear(book: Book, pack: Pack | null, laoType: LaoType | null): ShownYear {
  const lines = pack ? linesOf(pack, laoType) : [];
  const shown = lines.flatMap((line) => {
    const mark = shownLine(book, line);
    return mark ? [[line.id, mark] as const] : [];
  });
  const areas = (pack?.areas ?? []).flatMap(({ id }) => {
    const sum = sumAt(book, (what) => areaName(id, what));
    return sum ? [[id, sum] as const] : [];
  });
  return {
    lines: new Map(shown),
    areas: new Map(areas),
    typedOver: new Set(lines.filter((line) => isTypedOver(book, line)).map(({ id }) => id)),
    total: sumAt(book, (what) => bookName(`TOTAL_${what}`)),
    level: levelIn(book),
    isBusy: hasBusyCell(book, pack),
    isUncalculated: cellNamed(book, bookName("TOTAL_SCORE"))?.isUncalculated ?? false,
  };
}

function cellOfLine(book: Book, line: YearLine, what: "SCORE" | "FULL"): SavedCell | undefined {
  return cellNamed(
    book,
    line.kind === "area" ? areaName(line.area.id, what) : indicatorName(line.indicator.key, what),
  );
}

function isTypedOver(book: Book, line: YearLine): boolean {
  const cell = cellOfLine(book, line, "SCORE");
  return cell !== undefined && !cell.isFormula && cell.value !== null;
}

function shownLine(book: Book, line: YearLine): Mark | null {
  const [score, full] = (["SCORE", "FULL"] as const).map((what) => cellOfLine(book, line, what));
  if (!score || !full) return null;
  const mark = markShown(score, full);
  return line.kind === "indicator" && line.indicator.counted === "pilot" ? { kind: "pilot", of: mark } : mark;
}

function sumAt(book: Book, nameOf: (what: "SCORE" | "FULL" | "PERCENT") => string): Sum | null {
  const [score, full, percent] = (["SCORE", "FULL", "PERCENT"] as const).map((what) =>
    cellNamed(book, nameOf(what)),
  );
  return score && full ? { mark: markShown(score, full), percent: numberIn(percent) } : null;
}

const errorShown: CountedMark = { kind: "unknown", why: yearIssue("errorShown", {}) };

/** Two cells of marks as one mark; what neither number, word nor blank stands for is unknown. */
export function markShown(score: SavedCell, full: SavedCell): CountedMark {
  if (score.isError || full.isError) return errorShown;
  if (score.value === baseCutWord) return { kind: "baseCut" };
  if (score.value === notApplicableWord) return { kind: "notApplicable" };
  const [marks, most] = [numberIn(score), numberIn(full)];
  if (isBlank(score))
    return most === null && !isBlank(full) ? errorShown : { kind: "notEntered", full: most };
  if (marks === null) return errorShown;
  return most === null
    ? isBlank(full)
      ? { kind: "notEntered", full: null }
      : errorShown
    : { kind: "marks", score: marks, full: most };
}

function isBlank({ value }: SavedCell): boolean {
  return value === null || value === "";
}

/** Sums are reckoned in binary fractions, and shown without their noise. */
function numberIn(cell: SavedCell | undefined): number | null {
  return cell && typeof cell.value === "number" && !cell.isError ? sumMarks([cell.value]) : null;
}

function levelIn(book: Book): string {
  const cell = cellNamed(book, bookName("LEVEL"));
  return cell && !cell.isError ? String(cell.value ?? "") : "";
}

function hasBusyCell(book: Book, pack: Pack | null): boolean {
  const indicators = pack ? listIndicators(pack) : [];
  const names = [
    bookName("TOTAL_SCORE"),
    bookName("TOTAL_FULL"),
    ...(pack?.areas ?? []).flatMap(({ id }) => [areaName(id, "SCORE"), areaName(id, "FULL")]),
    ...indicators.flatMap(({ indicator: { key } }) => [
      indicatorName(key, "SCORE"),
      indicatorName(key, "FULL"),
    ]),
  ];
  return names.some((name) => isBusyText(cellNamed(book, name)?.value));
}
