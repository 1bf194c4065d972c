import { zipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { fail, succeed, type Outcome } from "../outcome";
import { fileIssue, type AuthoringIssue } from "./issue";
import { limits } from "./limits";
import { checkSheetNames, sheetNamed } from "./sheetNames";
import type { SheetName } from "./tables";
import { unpack, type UnpackedParts } from "./unpack";
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
  const lowest = lowestFilledRow(unpacked.value);
  if (lowest > limits.rows) return fail([fileIssue("tooManyRows", { row: lowest, most: limits.rows })]);
  const read = await readSheets(unpacked.value);
  if (!read) return fail([fileIssue("damaged", {})]);
  const issues = checkSheetNames(read.names);
  return issues.length > 0 ? fail(issues) : succeed(read.sheets);
}

const cellTag = /<(?:\w+:)?c [^>]*?\br="[A-Z]{1,3}(\d{1,7})"[^>]*>/g;

/** Rows beyond the limit are not read, so a file that fills one is refused, never read in part. */
function lowestFilledRow(parts: UnpackedParts): number {
  let lowest = 0;
  for (const [name, part] of Object.entries(parts)) {
    if (!name.startsWith("xl/worksheets/")) continue;
    for (const [tag, row] of new TextDecoder().decode(part).matchAll(cellTag))
      if (!tag.endsWith("/>")) lowest = Math.max(lowest, Number(row));
  }
  return lowest;
}

async function readSheets(
  parts: UnpackedParts,
): Promise<{ names: readonly string[]; sheets: Sheets } | null> {
  const names: string[] = [];
  try {
    // hucre takes a zip: this one holds only what was unpacked within the limits.
    const book = await readXlsx(zipSync({ ...parts }, { level: 0 }), {
      readStyles: true,
      range: `A1:${limits.lastColumn}${String(limits.rows)}`,
      sheets: ({ name }) => {
        names.push(name);
        return sheetNamed(name) !== null;
      },
    });
    return { names, sheets: new Map(book.sheets.flatMap(named)) };
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
