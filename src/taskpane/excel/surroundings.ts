import { plainText } from "../../text/plainText";
import { contains, type At, type SheetRange } from "../../workbook/cells/cellRange";
import { findLpaCalls, readArgument, type Argument, type CallInFormula } from "../../workbook/cells/lpaCall";
import { argumentPlaces } from "./followedFunctions";

/** Cells around the selected one; rows and columns count from 1. */
export interface Surroundings {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  /** The first cells of the selected one's column, where these are further above. */
  readonly columnTop: readonly unknown[];
}

/** A formula of the pane's kind, and where it stands. */
export interface PlacedCall extends At {
  readonly call: CallInFormula;
  /** What its cell shows. */
  readonly value: unknown;
}

/** The cells that an argument stands for, where it says so by itself. */
export function placeOfArgument(argument: Argument, home: string): SheetRange | null {
  if (argument.kind !== "reference") return null;
  const { range } = argument;
  return { ...range, sheet: range.sheet ?? home };
}

export function placeHolds(place: SheetRange, sheet: string, spot: At): boolean {
  return place.sheet === sheet && contains(place, spot);
}

/** Whether a formula reads its checklist from a cell. */
export function readsCell(call: CallInFormula, home: string, sheet: string, spot: At): boolean {
  const position = argumentPlaces(call.name)?.checklist;
  if (position === undefined) return false;
  const place = placeOfArgument(readArgument(call.arguments[position]), home);
  return place !== null && placeHolds(place, sheet, spot);
}

/** The nearest formula around that reads its checklist from a cell. */
export function findReader(around: Surroundings, spot: At): PlacedCall | null {
  return nearest(
    callsIn(around).filter(({ call }) => readsCell(call, around.sheet, around.sheet, spot)),
    spot,
  );
}

/** The formula with a checklist in a cell's row, first the nearest. */
export function findCallInRow(around: Surroundings, spot: At): PlacedCall | null {
  const inRow = callsIn(around).filter(({ row }) => row === spot.row);
  return nearest(
    inRow.filter(({ call }) => argumentPlaces(call.name)?.checklist !== undefined),
    spot,
  );
}

/** A score goes before what explains it. */
function nearest(calls: readonly PlacedCall[], spot: At): PlacedCall | null {
  const isOther = ({ call }: PlacedCall): number => Number(call.name !== "SCORE");
  const far = ({ row, column }: At): number => Math.abs(row - spot.row) + Math.abs(column - spot.column);
  const order = (one: PlacedCall, other: PlacedCall): number =>
    isOther(one) - isOther(other) || far(one) - far(other);
  return [...calls].sort(order)[0] ?? null;
}

function callsIn({ top, left, values, formulas }: Surroundings): readonly PlacedCall[] {
  return formulas.flatMap((across, row) =>
    across.flatMap((formula, column) =>
      followedCalls(formula)
        .slice(0, 1)
        .map((call) => ({ row: top + row, column: left + column, call, value: values[row]?.[column] })),
    ),
  );
}

/** The functions of a formula that are about one indicator. */
export function followedCalls(formula: unknown): readonly CallInFormula[] {
  return typeof formula === "string" && formula.startsWith("=")
    ? findLpaCalls(formula).filter(({ name }) => argumentPlaces(name) !== null)
    : [];
}

const explicit = /(?:ตัวชี้วัด(?:ที่)?|indicator|kpi)\s*(?:no\.?|:)?\s*([0-9]+(?:\.[0-9]+)*)/;

/** The indicator that a text names in so many words: "ตัวชี้วัดที่ ๓ การจัดทำ…" → "3", "lpa-2567/3" as it is. */
export function namedIndicator(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const text = plainText(value.slice(0, 300));
  return explicit.exec(text)?.[1] ?? (/^[a-z]+(-[a-z0-9]+)+\/[0-9.]+$/.test(text) ? text : null);
}

/** A cell that may be no more than an indicator's number: 3, "๓", "6.2.7", "2567/3". */
export function bareNumber(value: unknown): string | null {
  const text = typeof value === "string" || typeof value === "number" ? plainText(String(value)) : "";
  return text.length <= 20 && /^(\d{4}\/)?[0-9]+(\.[0-9]+)*$/.test(text) ? text : null;
}

/** What the heading of an indicator's column or row says. */
const heading = /ตัวชี้วัด|indicator|\bkpi\b/;
/** Between a table's header and its rows stand the names of areas. */
const areaTitle = /^(ด้าน|area)/;
const longestHeading = 60;
/** Fewer letters of a title may be anyone's. */
const leastOfTitle = 12;

/** Whether a bare number's column or row is one of indicators, or the indicator's title stands in its row. */
export function isIndicatorsNumber(around: Surroundings, spot: At, title: string): boolean {
  const row = around.values[spot.row - around.top] ?? [];
  const above = around.values.slice(0, Math.max(0, spot.row - around.top));
  const column = [...around.columnTop, ...above.map((across) => across[spot.column - around.left])];
  const before = row.slice(0, Math.max(0, spot.column - around.left));
  return isHeaded(column) || isHeaded(before) || row.some((cell) => isTitle(cell, title));
}

/** @param cells Those before the number, the nearest last. */
function isHeaded(cells: readonly unknown[]): boolean {
  const header = [...cells]
    .reverse()
    .find(
      (cell) =>
        typeof cell === "string" &&
        cell !== "" &&
        bareNumber(cell) === null &&
        !areaTitle.test(plainText(cell)),
    );
  const text = typeof header === "string" ? plainText(header) : "";
  return text.length <= longestHeading && heading.test(text) && !explicit.test(text);
}

function isTitle(cell: unknown, title: string): boolean {
  if (typeof cell !== "string") return false;
  const [text, whole] = [plainText(cell), plainText(title)];
  return text.length >= leastOfTitle && (whole.includes(text) || text.includes(whole));
}
