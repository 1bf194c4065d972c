import { zipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { fail, succeed, type Outcome } from "../outcome";
import { fileIssue, type AuthoringIssue } from "./issue";
import { formOf, forms, sheetsOf, type FormName } from "./forms";
import { limits } from "./limits";
import { sheetOfHeaders } from "./headers";
import { checkSheetNames, looksLikeOurs, sheetNamed } from "./sheetNames";
import type { SheetName, TableName } from "./tables";
import { unpack, type Unpacked } from "./unpack";
import type { CellRead } from "./value";

/** A sheet as a grid of cells, with the ranges that are merged. */
export interface SheetRead {
  readonly rows: readonly (readonly CellRead[])[];
  readonly merges: readonly MergedRange[];
  /** Rows from 0 that are hidden, by hand or by a filter. */
  readonly hidden: ReadonlySet<number>;
}

/** Rows and columns from 0, ends included. */
export interface MergedRange {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

export interface OpenedSheets {
  readonly form: FormName;
  readonly sheets: ReadonlyMap<SheetName, SheetRead>;
  /** Sheets that are there twice, misspelt, or missing. */
  readonly issues: readonly AuthoringIssue[];
}

type HucreSheet = Awaited<ReturnType<typeof readXlsx>>["sheets"][number];

/** Opens bytes of any origin as the sheets of an authoring workbook. Other sheets are the officer's own and left alone. */
export async function openWorkbook(
  bytes: Uint8Array,
): Promise<Outcome<OpenedSheets, readonly AuthoringIssue[]>> {
  const unpacked = unpack(bytes);
  if (!unpacked.ok) return fail([unpacked.trouble]);
  const { lowestRow: row, parts, sheetNames } = unpacked.value;
  if (row > limits.rows) return fail([fileIssue("tooManyRows", { row, most: limits.rows })]);
  const [first = ""] = sheetNames;
  if (!sheetNames.some((name) => sheetNamed(name) !== null || looksLikeOurs(name)))
    return fail([fileIssue("foreignWorkbook", { first })]);
  const form = formOf(sheetNames.map(sheetNamed));
  if (form === null) return fail([fileIssue("bothForms", { pack: "Pack", province: "Province" })]);
  const sheets = await readSheets(parts);
  if (!sheets) return fail([fileIssue("damaged", {})]);
  const strangers = sheetNames.filter((name) => sheetNamed(name) === null);
  const isWhole = sheetsOf(forms[form]).every((sheet) => sheets.has(sheet));
  const alike = isWhole
    ? new Map<string, SheetName>()
    : await sheetsByHeaders(parts, strangers, forms[form].tables);
  return succeed({ form, sheets, issues: checkSheetNames(sheetNames, alike, forms[form]) });
}

/** Sheets of other names, by what their headers say they are. */
async function sheetsByHeaders(
  parts: Unpacked["parts"],
  strangers: readonly string[],
  among: readonly TableName[],
): Promise<ReadonlyMap<string, SheetName>> {
  const book = await readXlsx(zipSync({ ...parts }, { level: 0 }), {
    range: `A1:${limits.lastColumn}10`,
    sheets: ({ name }) => strangers.includes(name),
  });
  return new Map(
    book.sheets.flatMap((sheet): [string, SheetName][] => {
      const found = sheetOfHeaders(gridOf(sheet), among);
      return found === null ? [] : [[sheet.name, found]];
    }),
  );
}

async function readSheets(parts: Unpacked["parts"]): Promise<OpenedSheets["sheets"] | null> {
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
  return name === null
    ? []
    : [[name, { rows: gridOf(sheet), merges: sheet.merges ?? [], hidden: hiddenRows(sheet) }]];
}

function hiddenRows({ rowDefs }: HucreSheet): ReadonlySet<number> {
  return new Set([...(rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden === true ? [row] : [])));
}

function gridOf({ rows, cells }: HucreSheet): CellRead[][] {
  return rows.map((row, rowIndex) =>
    row.map((value, columnIndex) => {
      const cell = cells?.get(`${String(rowIndex)},${String(columnIndex)}`);
      return {
        value,
        formula: cell?.formula !== undefined,
        error: cell?.type === "error",
        struck: cell?.style?.font?.strikethrough ?? false,
        percent: cell?.style?.numFmt?.includes("%") ?? false,
      };
    }),
  );
}
