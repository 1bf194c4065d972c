import { zipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { fail, succeed, type Outcome } from "../outcome";
import { fileIssue, type AuthoringIssue } from "./issue";
import { limits } from "./limits";
import { checkSheetNames, sheetNamed } from "./sheetNames";
import type { SheetName } from "./tables";
import { unpack, type Unpacked } from "./unpack";
import type { CellRead } from "./value";

/** A sheet as a grid of cells, with the ranges that are merged. */
export interface SheetRead {
  readonly rows: readonly (readonly CellRead[])[];
  readonly merges: readonly MergedRange[];
}

/** Rows and columns from 0, ends included. */
export interface MergedRange {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

export type Sheets = ReadonlyMap<SheetName, SheetRead>;

type HucreSheet = Awaited<ReturnType<typeof readXlsx>>["sheets"][number];

/** Opens bytes of any origin as the sheets of an authoring workbook. Other sheets are the officer's own and left alone. */
export async function openWorkbook(bytes: Uint8Array): Promise<Outcome<Sheets, readonly AuthoringIssue[]>> {
  const unpacked = unpack(bytes);
  if (!unpacked.ok) return fail([unpacked.trouble]);
  const { lowestRow: row, parts, sheetNames } = unpacked.value;
  if (row > limits.rows) return fail([fileIssue("tooManyRows", { row, most: limits.rows })]);
  const issues = checkSheetNames(sheetNames);
  if (issues.length > 0) return fail(issues);
  const sheets = await readSheets(parts);
  return sheets ? succeed(sheets) : fail([fileIssue("damaged", {})]);
}

async function readSheets(parts: Unpacked["parts"]): Promise<Sheets | null> {
  try {
    // hucre takes a zip: this one holds only what was unpacked within the limits.
    const book = await readXlsx(zipSync({ ...parts }, { level: 0 }), {
      readStyles: true,
      range: `A1:${limits.lastColumn}${String(limits.rows)}`,
      sheets: ({ name }) => sheetNamed(name) !== null,
    });
    return new Map(book.sheets.flatMap(named));
  } catch {
    // Whatever hucre stumbles over is no sound workbook; its own messages are English and about XML.
    return null;
  }
}

function named(sheet: HucreSheet): [SheetName, SheetRead][] {
  const name = sheetNamed(sheet.name);
  return name === null ? [] : [[name, { rows: gridOf(sheet), merges: sheet.merges ?? [] }]];
}

function gridOf({ rows, cells }: HucreSheet): CellRead[][] {
  return rows.map((row, rowIndex) =>
    row.map((value, columnIndex) => {
      const cell = cells?.get(`${String(rowIndex)},${String(columnIndex)}`);
      return {
        value,
        formula: cell?.formula !== undefined,
        error: cell?.type === "error",
        percent: cell?.style?.numFmt?.includes("%") ?? false,
      };
    }),
  );
}
