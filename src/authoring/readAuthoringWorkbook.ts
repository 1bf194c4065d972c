import { fail, succeed } from "../outcome";
import type { BaseTaken } from "../pack/overlay/layOver";
import type { Pack } from "../pack/schema";
import { assemblePack } from "./assemble";
import { checkAssembled, placeIn } from "./assembledFaults";
import type { AuthoringRead } from "./authored";
import { foldIssues } from "./foldIssues";
import { fileIssue, type AuthoringIssue, type SheetPlace } from "./issue";
import { limits } from "./limits";
import { openWorkbook } from "./openWorkbook";
import { readOverlaySheets } from "./readOverlaySheets";
import { readSheets, type SheetsRead } from "./readSheets";
import { tableNames, type SheetName } from "./tables";

/**
 * Reads an authoring workbook from an .xlsx of any origin. All faults that can be known are told at once, and what only
 * follows from another fault is not told.
 *
 * @param bases Packs that a province's indicators may be laid over.
 * @returns what it holds, or what is wrong with each place's sheet, row and column. Never throws or rejects.
 */
export async function readAuthoringWorkbook(
  bytes: Uint8Array,
  bases: readonly Pack[] = [],
  taken: BaseTaken = "sameScoring",
): Promise<AuthoringRead> {
  try {
    const opened = await openWorkbook(bytes);
    if (!opened.ok) return refuse(opened.trouble);
    const sheets = readSheets(opened.value);
    const read =
      opened.value.form === "pack" ? readPackSheets(sheets) : readOverlaySheets(sheets, bases, taken);
    return read.ok ? read : refuse(read.trouble);
  } catch {
    // A file of any origin may hold what nobody foresaw; the pack in use must stay in use.
    return refuse([fileIssue("damaged", {})]);
  }
}

function readPackSheets({
  fields,
  rowOf,
  rows,
  doubtful,
  issues,
  noFields,
  remarks,
}: SheetsRead): AuthoringRead {
  const { pack, book, orphaned } = assemblePack(fields, rows, doubtful);
  const told = [...issues, ...book.issues];
  // Items in a circle are in no unit, or too deep to be followed.
  if (book.issues.some(({ code }) => code === "itemCircle")) return fail(told);
  const checked = checkAssembled({
    ...{ pack, book, rowOf, rows },
    doubtful: new Set([...doubtful, ...orphaned]),
    fieldsAreFaulty: fields.faulty || noFields,
  });
  const all = [...told, ...checked.issues];
  if (all.length > 0 || !checked.pack) return fail(all);
  return succeed({
    ...{ kind: "pack", pack: checked.pack, remarks },
    cellOf: (place) => placeIn({ pack, book, rowOf }, place).place,
  });
}

function refuse(found: readonly AuthoringIssue[]): AuthoringRead {
  const issues = foldIssues(inOrderOfSheets(found));
  const more = issues.length - limits.issues;
  return fail(
    more > 0 ? [...issues.slice(0, limits.issues), fileIssue("moreIssues", { count: more })] : issues,
  );
}

/** As an officer goes through the workbook: what is of no sheet first, then sheet by sheet and row by row. */
function inOrderOfSheets(issues: readonly AuthoringIssue[]): readonly AuthoringIssue[] {
  return [...issues].sort(
    ({ place: one }, { place: other }) =>
      sheetIndex(one) - sheetIndex(other) || (one?.row ?? 0) - (other?.row ?? 0),
  );
}

function sheetIndex(place: SheetPlace | null): number {
  return place === null ? -1 : asTheyStand.indexOf(place.sheet);
}

/** In a province's workbook the base comes before its own indicators. */
const asTheyStand: readonly SheetName[] = ["Pack", "Province", "Base", ...tableNames];
