import { checkPack } from "../pack/check";
import type { PackIssue, PackIssueCode } from "../pack/issue";
import { packSchema, type Pack } from "../pack/schema";
import { readShape } from "../pack/shape";
import type { SheetRows } from "./assemble";
import { fault, type AuthoringIssue, type SheetPlace } from "./issue";
import { isRaw, stepsOf, valueAt, type Raw } from "./paths";
import { repaired } from "./repaired";
import type { RowBook } from "./rowBook";
import { isFieldSheet, type TableName } from "./tables";
import { isValue, type Row } from "./value";

/** A pack as it was put together, and which row each part came from. */
interface Placed {
  readonly pack: Raw;
  readonly book: RowBook;
  /** The rows of the sheet of fields. */
  readonly rowOf: ReadonlyMap<string, number>;
}

export interface Assembled extends Placed {
  readonly rows: SheetRows;
  /** Sheets of which rows may be missing. */
  readonly doubtful: ReadonlySet<TableName>;
  readonly fieldsAreFaulty: boolean;
}

/**
 * What the pack's own checks find, told at the cells it came from: of its shape, then of its parts against each other, for
 * which parts of the wrong shape are replaced. What follows from a fault told already is left out.
 */
export function checkAssembled(assembled: Assembled): {
  readonly pack: Pack | null;
  /** With parts of no fault in place of faulty ones; null where that was not enough. */
  readonly repaired: Pack | null;
  readonly issues: readonly AuthoringIssue[];
} {
  const shaped = readShape(assembled.pack, packSchema);
  if (shaped.ok) {
    const issues = tell(assembled, checkPack(shaped.value));
    return { pack: shaped.value, repaired: shaped.value, issues };
  }
  const places = shaped.trouble.map(({ place }) => place);
  const again = readShape(repaired(assembled.pack, places), packSchema);
  const ofParts = again.ok ? checkPack(again.value) : [];
  const issues = tell(assembled, [...shaped.trouble, ...ofParts]);
  return { pack: null, repaired: again.ok ? again.value : null, issues };
}

/** Issues at their cells, without those that only follow from a fault told already. */
export function tell(assembled: Assembled, issues: readonly PackIssue[]): readonly AuthoringIssue[] {
  return issues.flatMap((issue) => {
    const { place, row } = placeIn(assembled, issue.place);
    const follows =
      row?.faulty === true ||
      (isFieldSheet(place.sheet) && assembled.fieldsAreFaulty) ||
      followsFrom(issue).some((sheet) => isDoubtful(assembled, sheet, issue.place));
    return follows ? [] : [inSheets(issue, assembled)];
  });
}

/** Whether the sheet lacks rows, or has a faulty one of the indicator that a place lies in. */
function isDoubtful({ pack, doubtful, rows }: Assembled, sheet: TableName, place: string): boolean {
  const indicator = indicatorAt(pack, place);
  const column = sheet === "Indicators" ? "id" : "indicator";
  return (
    doubtful.has(sheet) ||
    rows[sheet].some(({ faulty, values }) => faulty && values.get(column) === indicator)
  );
}

/** The number of the innermost indicator or item on the way to a place. */
function indicatorAt(pack: Raw, place: string): unknown {
  const steps = stepsOf(place);
  let [at, found]: [unknown, unknown] = [pack, undefined];
  for (const [index, step] of steps.entries()) {
    at = (at as Readonly<Record<string | number, unknown>> | null | undefined)?.[step];
    const list = steps[index - 1];
    if (isRaw(at) && (list === "indicators" || list === "items")) found = at["id"];
  }
  return found;
}

/** The sheets whose faults may be why something is not as it should be. */
function followsFrom(issue: PackIssue): readonly TableName[] {
  if (issue.code === "wrongShape" && issue.values.wanted.kind === "atLeast")
    return ["Areas", "Bands", "Indicators", "Clauses"];
  return causes[issue.code] ?? [];
}

const causes: Partial<Record<PackIssueCode, readonly TableName[]>> = {
  unknownClause: ["Clauses"],
  stateNotOfClause: ["Clauses"],
  rangeBackwards: ["Clauses"],
  runNotFromFirst: ["Clauses"],
  countBeyondClauses: ["Clauses"],
  gateWithoutPrecondition: ["Indicators", "Variants"],
  valueWithoutMeasure: ["Indicators", "Variants"],
  scoreAboveFullMarks: ["Indicators", "Variants"],
  itemsWithoutSum: ["Indicators"],
  itemsOfBestItem: ["Indicators"],
  weightMissing: ["Indicators", "Areas"],
  weightUnused: ["Indicators"],
  otherwiseNotLast: ["Bands"],
};

/** A place of the pack as a place of its sheets, with its row there. */
export function placeIn(
  { pack, book, rowOf }: Placed,
  path: string,
): { readonly place: SheetPlace; readonly row: Row | null } {
  const { sheet, row, column } = book.locate(pack, path);
  const number = isFieldSheet(sheet) && column !== null ? (rowOf.get(column) ?? null) : (row?.number ?? null);
  return { place: { sheet, column, row: number }, row };
}

/** A fault of the pack, told at the cell it came from, with what the cell holds. */
function inSheets({ place: path, ...issue }: PackIssue, placed: Placed): AuthoringIssue {
  const { place, row } = placeIn(placed, path);
  switch (issue.code) {
    case "missingValue":
      return { ...fault("cellMissing", {}), place };
    case "unknownKey":
      // The shape knows a key that does not belong; the sheet has a column for it, which this row may not fill.
      return { ...fault("cellNotHere", {}), place };
    case "wrongShape": {
      if (stepsOf(path).at(-1) === "deadline") return { ...fault("deadlineMix", {}), place };
      const found = shown(place.column, row?.values, placed.pack);
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
