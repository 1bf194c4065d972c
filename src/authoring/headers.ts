import { plainText } from "../text/plainText";
import { columnTexts } from "./columnTexts";
import { fault, type AuthoringIssue, type Fault } from "./issue";
import { nearest } from "../text/nearest";
import { columnsOf, type SheetName } from "./tables";
import type { CellRead } from "./value";

/** The header of a column: what officers read, with the key that reading goes by. */
export function headerText(header: string, key: string): string {
  return `${header} (${key})`;
}

/** The key that a header names: `เงื่อนไข (when)`, `when` alone, or a header without its key. */
export function keyNamed(sheet: SheetName, typed: CellRead["value"]): string | null {
  if (typeof typed !== "string") return null;
  const wanted = [keyPart(typed), typed].map(plainText);
  const found = columnsOf(sheet).find(({ key }) =>
    [key, ...columnTexts(sheet, key).map(({ header }) => header)].some((name) =>
      wanted.includes(plainText(name)),
    ),
  );
  return found?.key ?? null;
}

function keyPart(typed: string): string {
  return /\(([^()]*)\)\s*$/.exec(typed)?.[1] ?? typed;
}

export interface Headers {
  /** Column keys by their index from 0; other columns are the officer's own. */
  readonly columns: ReadonlyMap<number, string>;
  readonly issues: readonly AuthoringIssue[];
}

/** Finds the columns of a sheet by the headers of its first row. */
export function readHeaders(sheet: SheetName, first: readonly CellRead[]): Headers {
  const columns = new Map<number, string>();
  const strangers: string[] = [];
  const issues: AuthoringIssue[] = [];
  first.forEach(({ value }, index) => {
    const key = keyNamed(sheet, value);
    if (key === null) {
      if (typeof value === "string" && value.trim() !== "") strangers.push(value);
    } else if ([...columns.values()].includes(key))
      issues.push(at(sheet, key, fault("columnTwice", { column: key })));
    else columns.set(index, key);
  });
  return { columns, issues: [...issues, ...missingColumns(sheet, [...columns.values()], strangers)] };
}

function missingColumns(
  sheet: SheetName,
  found: readonly string[],
  strangers: readonly string[],
): readonly AuthoringIssue[] {
  const missing = columnsOf(sheet).filter(({ key }) => !found.includes(key));
  return missing.flatMap(({ key, required }) => {
    const meant = strangers.find((stranger) => isNear(sheet, stranger, key));
    if (meant !== undefined) return [at(sheet, key, fault("columnMisspelt", { column: key, found: meant }))];
    return required ? [at(sheet, key, fault("columnMissing", { column: key }))] : [];
  });
}

/** Whether a header is a slip for a missing column: near its key or its words. */
export function isNear(sheet: SheetName, typed: string, key: string): boolean {
  const names = [key, ...columnTexts(sheet, key).map(({ header }) => header)];
  return [keyPart(typed), typed].some((part) => nearest(plainText(part), names.map(plainText)) !== null);
}

function at(sheet: SheetName, key: string, found: Fault): AuthoringIssue {
  return { ...found, place: { sheet, row: 1, column: key } };
}
