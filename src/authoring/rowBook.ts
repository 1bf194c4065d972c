import type { AuthoringIssue, Fault } from "./issue";
import { stepsOf, type Raw } from "./paths";
import { columnsOf, type FieldSheet, type SheetName, type TableName } from "./tables";
import type { Row } from "./value";

interface PlacedRow {
  readonly sheet: TableName;
  readonly row: Row;
}

/** Which row every part of the assembled pack came from, so that a fault of the pack is told at its cell. */
export class RowBook {
  readonly issues: AuthoringIssue[] = [];

  /** @param fields Where what stands in no row comes from. */
  constructor(private readonly fields: FieldSheet = "Pack") {}

  private readonly rows = new Map<unknown, PlacedRow[]>();

  /** Adds a part to a list of the pack, and remembers its row. */
  put(list: unknown[], part: unknown, sheet: TableName, row: Row): void {
    list.push(part);
    const rows = this.rows.get(list) ?? [];
    rows.push({ sheet, row });
    this.rows.set(list, rows);
  }

  refuse(found: Fault, sheet: TableName, row: Row, column: string): void {
    this.issues.push({ ...found, place: { sheet, row: row.number, column } });
  }

  /** The cell that a place in the pack, such as `areas[0].units[1].indicators[0].rubric[3].when`, came from. */
  locate(pack: Raw, place: string): { sheet: SheetName; row: Row | null; column: string | null } {
    let at: unknown = pack;
    let found: PlacedRow | null = null;
    let inRow: string[] = [];
    for (const step of stepsOf(place)) {
      const row: PlacedRow | undefined = typeof step === "number" ? this.rows.get(at)?.[step] : undefined;
      if (row) [found, inRow] = [row, []];
      else inRow.push(String(step));
      at = (at as Readonly<Record<string, unknown>> | null | undefined)?.[step];
    }
    const sheet = found?.sheet ?? this.fields;
    return { sheet, row: found?.row ?? null, column: columnAt(sheet, inRow.join(".")) };
  }
}

/** The column of a value inside a row: its own, the first of its parts' (`deadline`), or that of the whole (`appliesTo.0`). */
function columnAt(sheet: SheetName, path: string): string | null {
  const keys = columnsOf(sheet).map(({ key }) => key);
  return (
    keys.find((key) => key === path) ??
    keys.find((key) => key.startsWith(`${path}.`)) ??
    keys.find((key) => path.startsWith(`${key}.`)) ??
    null
  );
}
