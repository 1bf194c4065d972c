import type { SheetRows } from "./assemble";
import { forms } from "./forms";
import type { AuthoringIssue } from "./issue";
import type { OpenedSheets, SheetRead } from "./openWorkbook";
import { readFields, readRows } from "./readTable";
import { tableNames, tables, type TableName } from "./tables";
import type { Row } from "./value";

/** The sheets of a workbook as rows, with what is wrong with their cells. */
export interface SheetsRead {
  readonly fields: Row;
  /** The rows of the fields. */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly rows: SheetRows;
  /** Sheets of which rows may be missing. */
  readonly doubtful: ReadonlySet<TableName>;
  readonly issues: readonly AuthoringIssue[];
  /** Whether the sheet of fields itself is missing. */
  readonly noFields: boolean;
  readonly remarks: readonly AuthoringIssue[];
}

const nothing: SheetRead = { rows: [], merges: [], hidden: new Set() };

export function readSheets({ form, sheets, issues }: OpenedSheets): SheetsRead {
  const { fields: fieldSheet, tables: ours } = forms[form];
  const { fields, rowOf, issues: ofFields } = readFields(fieldSheet, sheets.get(fieldSheet) ?? nothing);
  const read = tableNames.map((name) => {
    const sheet = ours.includes(name) ? sheets.get(name) : undefined;
    const isWanted = ours.includes(name) && tables[name].needed !== "no";
    const whole = !isWanted && !issues.some(({ place }) => place?.sheet === name);
    return { name, ...(sheet ? readRows(name, sheet) : { rows: [], issues: [], remarks: [], whole }) };
  });
  const noFields = issues.some(({ place }) => place?.sheet === fieldSheet);
  return {
    ...{ fields, rowOf, noFields },
    rows: Object.fromEntries(read.map((table) => [table.name, table.rows])) as unknown as SheetRows,
    doubtful: new Set(read.filter(({ whole }) => !whole).map(({ name }) => name)),
    issues: [...issues, ...(noFields ? [] : ofFields), ...read.flatMap((table) => table.issues)],
    remarks: read.flatMap((table) => table.remarks),
  };
}
