import { fail, type Outcome } from "../outcome";
import type { PackIssue } from "../pack/issue";
import { readWholePack } from "../pack/read";
import type { Pack } from "../pack/schema";
import { assemblePack, type SheetRows } from "./assemble";
import { fault, fileIssue, type AuthoringIssue } from "./issue";
import { limits } from "./limits";
import { openWorkbook, type SheetRead, type Sheets } from "./openWorkbook";
import { valueAt, type Raw } from "./paths";
import { readPackFields, readRows } from "./readTable";
import type { RowBook } from "./rowBook";
import { tableNames } from "./tables";
import { isValue } from "./value";

type AuthoringRead = Outcome<Pack, readonly AuthoringIssue[]>;

/**
 * Reads a pack from an .xlsx of any origin. Faults are told a stage at a time, so that one slip does not show as many:
 * the file, its sheets, its cells, whose rows are whose, and last the pack itself.
 *
 * @returns the pack, or what is wrong with each place's sheet, row and column. Never throws or rejects.
 */
export async function readAuthoringWorkbook(bytes: Uint8Array): Promise<AuthoringRead> {
  try {
    const opened = await openWorkbook(bytes);
    return opened.ok ? readOpened(opened.value) : refuse(opened.trouble);
  } catch {
    // A file of any origin may hold what nobody foresaw; the pack in use must stay in use.
    return refuse([fileIssue("damaged", {})]);
  }
}

const nothing: SheetRead = { rows: [], merges: [] };

function readOpened(sheets: Sheets): AuthoringRead {
  const { fields, rowOf, issues } = readPackFields(sheets.get("Pack") ?? nothing);
  const read = tableNames.map((name) => {
    const sheet = sheets.get(name);
    return { name, ...(sheet ? readRows(name, sheet) : { rows: [], issues: [] }) };
  });
  const all = [...issues, ...read.flatMap((table) => table.issues)];
  if (all.length > 0) return refuse(all);
  const rows = Object.fromEntries(read.map((table) => [table.name, table.rows])) as unknown as SheetRows;
  const { pack, book } = assemblePack(fields, rows);
  if (book.issues.length > 0) return refuse(book.issues);
  const whole = readWholePack(pack);
  return whole.ok ? whole : refuse(whole.trouble.map((issue) => inSheets(issue, pack, book, rowOf)));
}

/** A fault of the pack, told at the cell it came from, with what the cell holds. */
function inSheets(
  { place: path, ...issue }: PackIssue,
  pack: Raw,
  book: RowBook,
  rowOf: ReadonlyMap<string, number>,
): AuthoringIssue {
  const { sheet, row, column } = book.locate(pack, path);
  const place = {
    sheet,
    column,
    row: sheet === "Pack" && column !== null ? (rowOf.get(column) ?? null) : (row?.number ?? null),
  };
  switch (issue.code) {
    case "missingValue":
      return { ...fault("cellMissing", {}), place };
    case "unknownKey":
      // The shape knows a key that does not belong; the sheet has a column for it, which this row may not fill.
      return { ...fault("cellNotHere", {}), place };
    case "wrongShape": {
      if (path.endsWith(".deadline")) return { ...fault("deadlineMix", {}), place };
      const found = shown(column, row?.values, pack);
      return found === ""
        ? { ...fault("cellMissing", {}), place }
        : { ...fault("wrongValue", { found }), place };
    }
    default:
      return { ...issue, place };
  }
}

function shown(column: string | null, row: ReadonlyMap<string, unknown> | undefined, pack: Raw): string {
  if (column === null) return "";
  const value = row ? row.get(column) : valueAt(pack, column);
  return isValue(value) ? String(value ?? "") : "";
}

function refuse(issues: readonly AuthoringIssue[]): AuthoringRead {
  const more = issues.length - limits.issues;
  return fail(
    more > 0 ? [...issues.slice(0, limits.issues), fileIssue("moreIssues", { count: more })] : issues,
  );
}
