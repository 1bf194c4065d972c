import { fail, succeed, type Outcome } from "../outcome";
import type { Pack } from "../pack/schema";
import { assemblePack, type SheetRows } from "./assemble";
import { foldIssues } from "./foldIssues";
import { fileIssue, type AuthoringIssue, type SheetPlace } from "./issue";
import { limits } from "./limits";
import { openWorkbook, type OpenedSheets, type SheetRead } from "./openWorkbook";
import { readPackFields, readRows } from "./readTable";
import { checkAssembled, placeIn } from "./assembledFaults";
import { tableNames, tables, type TableName } from "./tables";

/** A pack as its workbook has it. */
export interface AuthoredPack {
  readonly pack: Pack;
  /** The cell that a place in the pack, such as `areas[0].units[1].indicators[0].rubric[3].when`, came from. */
  readonly cellOf: (place: string) => SheetPlace;
  /** What is no fault, but may have been meant otherwise. */
  readonly remarks: readonly AuthoringIssue[];
}

type AuthoringRead = Outcome<AuthoredPack, readonly AuthoringIssue[]>;

/**
 * Reads a pack from an .xlsx of any origin. All faults that can be known are told at once, and what only follows from
 * another fault is not told.
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

const nothing: SheetRead = { rows: [], merges: [], hidden: new Set() };

function readOpened({ sheets, issues }: OpenedSheets): AuthoringRead {
  const { fields, rowOf, issues: ofFields } = readPackFields(sheets.get("Pack") ?? nothing);
  const read = tableNames.map((name) => {
    const sheet = sheets.get(name);
    const whole = tables[name].needed === "no" && !issues.some(({ place }) => place?.sheet === name);
    return { name, ...(sheet ? readRows(name, sheet) : { rows: [], issues: [], remarks: [], whole }) };
  });
  const rows = Object.fromEntries(read.map((table) => [table.name, table.rows])) as unknown as SheetRows;
  const doubtful = new Set<TableName>(read.filter(({ whole }) => !whole).map(({ name }) => name));
  const noFields = issues.some(({ place }) => place?.sheet === "Pack");
  const { pack, book, orphaned } = assemblePack(fields, rows, doubtful);
  const told = [
    ...issues,
    ...(noFields ? [] : ofFields),
    ...read.flatMap((table) => table.issues),
    ...book.issues,
  ];
  // Items in a circle are in no unit, or too deep to be followed.
  if (book.issues.some(({ code }) => code === "itemCircle")) return refuse(told);
  const checked = checkAssembled({
    ...{ pack, book, rowOf, rows },
    doubtful: new Set([...doubtful, ...orphaned]),
    fieldsAreFaulty: fields.faulty || noFields,
  });
  const all = [...told, ...checked.issues];
  if (all.length > 0 || !checked.pack) return refuse(all);
  return succeed({
    pack: checked.pack,
    cellOf: (place) => placeIn({ pack, book, rowOf }, place).place,
    remarks: read.flatMap((table) => table.remarks),
  });
}

function refuse(found: readonly AuthoringIssue[]): AuthoringRead {
  const issues = foldIssues(found);
  const more = issues.length - limits.issues;
  return fail(
    more > 0 ? [...issues.slice(0, limits.issues), fileIssue("moreIssues", { count: more })] : issues,
  );
}
