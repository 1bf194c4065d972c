import { plainText } from "../text/plainText";
import { columnTexts } from "./columnTexts";
import { fault, type AuthoringIssue, type Fault } from "./issue";
import { nearest } from "../text/nearest";
import { columnsOf, type SheetName, type TableName } from "./tables";
import type { CellRead } from "./value";

/** The header of a column: what officers read, with the key that reading goes by. */
export function headerText(header: string, key: string): string {
  return `${header} (${key})`;
}

/** The key that a header names: `เงื่อนไข (when)`, `when` alone, or a header without its key; of several, the first. */
export function keyNamed(sheet: SheetName, typed: CellRead["value"]): string | null {
  if (typeof typed !== "string") return null;
  const places = placesOf(sheet);
  const named = [keyPart(typed), typed].flatMap((name) => places.get(plainText(name)) ?? []);
  return columnsOf(sheet)[Math.min(...named)]?.key ?? null;
}

const known = new Map<SheetName, ReadonlyMap<string, number>>();

/** Where the column of a name stands. Made once: the first rows of each sheet are held against the columns of every table. */
function placesOf(sheet: SheetName): ReadonlyMap<string, number> {
  const made = known.get(sheet) ?? namePlaces(sheet);
  known.set(sheet, made);
  return made;
}

function namePlaces(sheet: SheetName): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  columnsOf(sheet).forEach(({ key }, place) => {
    for (const name of [key, ...columnTexts(sheet, key).map(({ header }) => header)]) {
      const plain = plainText(name);
      if (!places.has(plain)) places.set(plain, place);
    }
  });
  return places;
}

function keyPart(typed: string): string {
  return /\(([^()]*)\)\s*$/.exec(typed)?.[1] ?? typed;
}

/** The sheet whose columns stand in the first rows of another, all that it needs and no fewer than of any other sheet. */
export function sheetOfHeaders(
  rows: readonly (readonly CellRead[])[],
  among: readonly TableName[],
): TableName | null {
  const [best] = among
    .map((sheet) => ({ sheet, named: namedColumns(sheet, rows[headerRow(sheet, rows)] ?? []) }))
    .filter(({ sheet, named }) => columnsOf(sheet).every(({ required, key }) => !required || named.has(key)))
    .filter(({ named }) => named.size > 1)
    .sort((one, other) => other.named.size - one.named.size);
  return best?.sheet ?? null;
}

function namedColumns(sheet: SheetName, cells: readonly CellRead[]): ReadonlySet<string> {
  return new Set(cells.flatMap(({ value }) => keyNamed(sheet, value) ?? []));
}

export interface Headers {
  /** Column keys by their index from 0; other columns are the officer's own. */
  readonly columns: ReadonlyMap<number, string>;
  readonly issues: readonly AuthoringIssue[];
}

/** A title or a note may stand above the headers. */
const rowsAboveHeaders = 10;

/** Where the headers stand, counted from 0: the row of the first few that names the most columns. */
export function headerRow(sheet: SheetName, rows: readonly (readonly CellRead[])[]): number {
  const named = rows
    .slice(0, rowsAboveHeaders)
    .map((cells) => cells.filter(({ value }) => keyNamed(sheet, value) !== null).length);
  return named.indexOf(Math.max(0, ...named), 0);
}

/** Finds the columns of a sheet by its headers. */
export function readHeaders(sheet: SheetName, first: readonly CellRead[], row: number): Headers {
  const columns = new Map<number, string>();
  const strangers: string[] = [];
  const issues: AuthoringIssue[] = [];
  first.forEach(({ value }, index) => {
    const key = keyNamed(sheet, value);
    if (key === null) {
      if (typeof value === "string" && value.trim() !== "") strangers.push(value);
    } else if ([...columns.values()].includes(key))
      issues.push(at(sheet, row, key, fault("columnTwice", { column: key })));
    else columns.set(index, key);
  });
  return { columns, issues: [...issues, ...missingColumns(sheet, [...columns.values()], strangers, row)] };
}

function missingColumns(
  sheet: SheetName,
  found: readonly string[],
  strangers: readonly string[],
  row: number,
): readonly AuthoringIssue[] {
  const missing = columnsOf(sheet).filter(({ key, beside }) => !beside && !found.includes(key));
  return missing.flatMap(({ key, required }) => {
    const meant = strangers.find((stranger) => isNear(sheet, stranger, key));
    if (meant !== undefined)
      return [at(sheet, row, key, fault("columnMisspelt", { column: key, found: meant }))];
    return required ? [at(sheet, row, key, fault("columnMissing", { column: key }))] : [];
  });
}

/** Whether a header is a slip for a missing column: near its key or its words. */
export function isNear(sheet: SheetName, typed: string, key: string): boolean {
  const names = [key, ...columnTexts(sheet, key).map(({ header }) => header)];
  return [keyPart(typed), typed].some((part) => nearest(plainText(part), names.map(plainText)) !== null);
}

function at(sheet: SheetName, row: number, key: string, found: Fault): AuthoringIssue {
  return { ...found, place: { sheet, row, column: key } };
}
