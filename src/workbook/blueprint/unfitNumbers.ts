import { templateTh } from "../../texts/template.th";
import { roundHalfUp } from "../../score/rounding";
import { fill } from "../../texts/texts";
import { address, type CellRange } from "../cells/cellRange";
import { quoted } from "../cells/quoted";
import { columns, readingColumn } from "./columns";
import type { Readings } from "./readings";
import type { Ref, SheetBuilder } from "./sheetBuilder";
import { numberOf } from "./typedMarks";
import { asSheetReads } from "./wordTable";

const t = templateTh.area;

/** What numbers may stand in a cell, and the words that say so. */
export interface NumberLimits {
  readonly decimals: number;
  readonly least: number;
  /** A number, or the cell with how much there is in all; null where nothing limits it. */
  readonly most: number | Pick<Ref, "row" | "column"> | null;
}

export interface LimitedCell {
  readonly cell: Ref;
  readonly limits: NumberLimits;
}

export function limitsMessage({ decimals, least, most }: NumberLimits): string {
  const isWhole = decimals === 0;
  if (most === null)
    return isWhole ? fill(t.countMessage, { least }) : fill(t.numberMessage, { least, decimals });
  if (typeof most === "object") return isWhole ? t.doneMessage : fill(t.doneNumberMessage, { decimals });
  return isWhole
    ? fill(t.limitedCountMessage, { least, most })
    : fill(t.limitedNumberMessage, { least, most, decimals });
}

/** The readings with what they say of numbers that read and yet can't stand: 120 of 100. */
export function withUnfit(
  readings: Readings,
  sheet: SheetBuilder,
  cells: readonly LimitedCell[],
  range: CellRange,
): Readings {
  const told = cells.map((one) => ({ ...one, row: sheet.textAt(one.cell.row, columns.code) }));
  const isMean = range.width > 1;
  const unfit = told.find(({ cell, limits }) =>
    isMean ? isMoreThanAll(cell, limits, cells) : !fits(cell, limits, cells),
  );
  const now =
    unfit &&
    fill(t.unfitEntry, {
      row: unfit.row,
      entered: String(unfit.cell.value),
      message: limitsMessage(unfit.limits),
    });
  const troubles = isMean
    ? [troubleInLines(range)]
    : told.map(({ cell, limits, row }) => troubleOf(cell, limits, row));
  return {
    ...readings,
    troubles: [...readings.troubles, ...troubles],
    troubleNow: readings.troubleNow === "" ? (now ?? "") : readings.troubleNow,
  };
}

/** Says what is wrong with the number, and is an error where nothing is. */
function troubleOf(cell: Ref, { decimals, least, most }: NumberLimits, row: string): string {
  const read = readingOf(cell);
  const highest = typeof most === "number" || most === null ? most : readingOf(most);
  const conditions = [
    `${read}<${least}`,
    ...(highest === null ? [] : [`${read}>${highest}`]),
    `${read}<>ROUND(${read},${decimals})`,
  ];
  const message = limitsMessage({ decimals, least, most });
  const [before = "", after = ""] = fill(t.unfitEntry, { row, entered: "\n", message }).split("\n");
  return `IF(AND(TRIM(${cell.here})<>"",OR(${conditions.join(",")})),${quoted(before)}&${cell.here}&${quoted(after)},NA())`;
}

/** The same of the first line of a mean in which more is done than there is; one formula, however many lines. */
function troubleInLines({ row, height, column }: CellRange): string {
  const last = row + height - 1;
  const rows = (at: number): string => `${address(row, at)}:${address(last, at)}`;
  const shift = readingColumn - columns.state;
  const [done, all] = [rows(column + shift), rows(column + 1 + shift)];
  const fromEnd = `SUMPRODUCT(MAX(((${done}>${all})+(${done}<0)>0)*(${last + 1}-ROW(${done}))))`;
  const pick = (at: number): string => `INDEX(${rows(at)},${height + 1}-${fromEnd})`;
  const [before = "", between = "", after = ""] = t.unfitEntry
    .replace("{message}", t.doneMessage)
    .split(/\{row\}|\{entered\}/);
  const said = [quoted(before), pick(columns.code), quoted(between), pick(column), quoted(after)];
  return `IF(${fromEnd}=0,NA(),${said.join("&")})`;
}

function readingOf({ row, column }: Pick<Ref, "row" | "column">): string {
  return address(row, readingColumn + column - columns.state);
}

/** A cell that does not read is told as such, and a blank one waits. */
function fits(
  { value }: Ref,
  { decimals, least, most }: NumberLimits,
  cells: readonly LimitedCell[],
): boolean {
  if (isBlankEntry(value)) return true;
  const number = numberNow(value);
  const highest = mostNow(most, cells);
  if (number === null || highest === null) return true;
  return number >= least && number <= highest && roundHalfUp(number, decimals) === number;
}

/** All that is looked for in lines of a mean. */
function isMoreThanAll({ value }: Ref, { most }: NumberLimits, cells: readonly LimitedCell[]): boolean {
  if (most === null) return false;
  const [number, highest] = [numberNow(value), mostNow(most, cells)];
  return number !== null && highest !== null && (number > highest || number < 0);
}

function mostNow(most: NumberLimits["most"], cells: readonly LimitedCell[]): number | null {
  if (typeof most === "number" || most === null) return most ?? Infinity;
  const all = cells.find(({ cell }) => cell.row === most.row && cell.column === most.column);
  return all ? numberNow(all.cell.value) : null;
}

/** As the hidden cells read it: a blank one is 0, and null is what does not read. */
function numberNow(value: Ref["value"]): number | null {
  return isBlankEntry(value) ? 0 : numberOf(value ?? "");
}

function isBlankEntry(value: Ref["value"]): boolean {
  return value === null || asSheetReads(value) === "";
}
