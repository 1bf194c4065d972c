import { fault, type AuthoringIssue, type Fault } from "./issue";
import { numberRuns } from "../text/numberRuns";
import type { TableName } from "./tables";
import type { CellRead, Row } from "./value";

interface SheetLook {
  readonly cells: readonly (readonly CellRead[])[];
  readonly hidden: ReadonlySet<number>;
}

/** What an officer may not have meant to be read: rows out of sight or struck out, and a row among those of another area. */
export function remarksOn(
  sheet: TableName,
  rows: readonly Row[],
  look: SheetLook,
): readonly AuthoringIssue[] {
  const hidden = rows.filter(({ number }) => look.hidden.has(number - 1));
  const struck = rows.filter(({ number }) => look.cells[number - 1]?.some((cell) => cell.struck) === true);
  return [
    ...(hidden.length > 0 ? [at(sheet, hidden, fault("hiddenRows", { rows: numbersOf(hidden) }))] : []),
    ...(struck.length > 0 ? [at(sheet, struck, fault("struckRows", { rows: numbersOf(struck) }))] : []),
    ...(sheet === "Indicators" ? strays(sheet, rows) : []),
  ];
}

/** An indicator between two of one area that belongs to another: moved in the pack, and not in the sheet. */
function strays(sheet: TableName, rows: readonly Row[]): readonly AuthoringIssue[] {
  const placed = rows.filter(({ values }) => values.has("area"));
  return placed.flatMap((row, index) => {
    const [before, own, after] = [placed[index - 1], row, placed[index + 1]].map((one) =>
      one?.values.get("area"),
    );
    if (before === undefined || before !== after || own === before) return [];
    return [at(sheet, [row], fault("rowAmongOthers", { found: String(own) }), "area")];
  });
}

function numbersOf(rows: readonly Row[]): string {
  return numberRuns(rows.map(({ number }) => number));
}

function at(
  sheet: TableName,
  [first]: readonly Row[],
  found: Fault,
  column: string | null = null,
): AuthoringIssue {
  return { ...found, place: { sheet, row: first?.number ?? null, column } };
}
