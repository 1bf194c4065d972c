import { zipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { fail, succeed, type Outcome } from "../outcome";
import { hasSoundTags, lowestFilledRow, withUpperCaseAddresses } from "./cellTags";
import { fileIssue, type AuthoringIssue } from "./issue";
import { limits } from "./limits";
import { sheetOfHeaders } from "./headers";
import { checkSheetNames, looksLikeOurs, sheetNamed } from "./sheetNames";
import { sheetParts } from "./sheetParts";
import { sheetNames, type SheetName } from "./tables";
import { unpack, type UnpackedParts } from "./unpack";
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
  const prepared = prepare(unpacked.value);
  if (!prepared.ok) return fail([prepared.trouble]);
  const read = await readSheets(prepared.value);
  if (!read) return fail([fileIssue("damaged", {})]);
  const { names, sheets } = read;
  const [first] = names;
  if (sheets.size === 0 && !names.some(looksLikeOurs))
    return fail([
      fileIssue(isYearsWorkbook(unpacked.value) ? "yearsWorkbook" : "foreignWorkbook", {
        first: first ?? "",
      }),
    ]);
  const unknown = names.filter((name) => sheetNamed(name) === null);
  const missing = sheetNames.some((sheet) => !sheets.has(sheet));
  const alike =
    missing && unknown.length > 0
      ? await sheetsByHeaders(prepared.value, unknown)
      : new Map<string, SheetName>();
  return succeed({ sheets, issues: checkSheetNames(names, alike) });
}

/** The names of cells that the template of a year gives its sheets. */
function isYearsWorkbook(parts: UnpackedParts): boolean {
  const book = Object.entries(parts).find(([name]) => /^xl\/workbook\d*\.xml$/i.test(name));
  return book !== undefined && new TextDecoder().decode(book[1]).includes('name="LPABOOK_PACK_ID"');
}

/** Sheets of other names, by what their headers say they are. */
async function sheetsByHeaders(
  parts: UnpackedParts,
  names: readonly string[],
): Promise<ReadonlyMap<string, SheetName>> {
  const book = await readXlsx(zipSync({ ...parts }, { level: 0 }), {
    range: `A1:${limits.lastColumn}10`,
    sheets: ({ name }) => names.includes(name),
  });
  return new Map(
    book.sheets.flatMap((sheet): [string, SheetName][] => {
      const found = sheetOfHeaders(gridOf(sheet));
      return found === null ? [] : [[sheet.name, found]];
    }),
  );
}

/**
 * Parts as a reader of tags can take them. Rows beyond the limit are not read, so one of our sheets that fills one is
 * refused, never read in part; an officer's own sheets may be as long as they like.
 */
function prepare(parts: UnpackedParts): Outcome<UnpackedParts, AuthoringIssue> {
  const ours = [...sheetParts(parts)].filter(([name]) => sheetNamed(name) !== null).map(([, part]) => part);
  const prepared: Record<string, Uint8Array> = { ...parts };
  for (const [name, part] of Object.entries(parts)) {
    const xml = new TextDecoder().decode(part);
    if (!hasSoundTags(xml)) return fail(fileIssue("damaged", {}));
    if (!ours.includes(name)) continue;
    const lowest = lowestFilledRow(xml);
    if (lowest > limits.rows) return fail(fileIssue("tooManyRows", { row: lowest, most: limits.rows }));
    prepared[name] = new TextEncoder().encode(withUpperCaseAddresses(xml));
  }
  return succeed(prepared);
}

async function readSheets(
  parts: UnpackedParts,
): Promise<{ names: readonly string[]; sheets: OpenedSheets["sheets"] } | null> {
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
