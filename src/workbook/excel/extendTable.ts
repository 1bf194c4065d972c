import { lastCell, refer, referFixed, type SheetRange } from "../cells/cellRange";
import type { OtherChange } from "./editSheets";
import { bytesOfAction, rangeStep, type WorkbookStep } from "./step";

/** A table with a name of its own. */
export interface NamedTable {
  readonly name: string;
  /** What the name stands for, as Excel says it. */
  readonly formula: string;
  readonly range: SheetRange;
}

/** Points of a row. */
export interface HeightChange {
  readonly before: number;
  readonly after: number;
}

/** The name reaches the row under the table, which takes the looks of the row above; last, for looks can't be taken back. */
export function extensionOf({ name, formula, range: table }: NamedTable, height: HeightChange): OtherChange {
  const lastRow = lastCell(table).row;
  const row = rowHeightChange(table, lastRow + 1, height);
  const extended = `=${referFixed({ ...table, height: table.height + 1 })}`;
  const looks = rangeStep(table.sheet, rowAddress(table, lastRow + 1), (range) => {
    range.copyFrom(rowAddress(table, lastRow), "Formats");
  });
  return {
    steps: [...row.steps, nameStep(name, extended), looks],
    async back(context) {
      const item = context.workbook.names.getItem(name);
      item.load("formula");
      await context.sync();
      const ofRow = await row.back(context);
      return [...(item.formula === formula ? [] : [nameStep(name, formula)]), ...ofRow];
    },
  };
}

/** A row as high as what is written into it. */
export function rowHeightChange(table: SheetRange, row: number, height: HeightChange): OtherChange {
  return rowHeightChanges(table.sheet, [{ line: rowAddress(table, row), ...height }]);
}

/** The same of several rows, each by the address of cells in it. */
export function rowHeightChanges(
  sheet: string,
  rows: readonly (HeightChange & { readonly line: string })[],
): OtherChange {
  const step = (line: string, points: number): WorkbookStep =>
    rangeStep(sheet, line, (range) => {
      range.format.rowHeight = points;
    });
  return {
    steps: rows.flatMap(({ line, before, after }) => (before === after ? [] : [step(line, after)])),
    async back(context) {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const ranges = rows.map(({ line }) => {
        const range = worksheet.getRange(line);
        range.untrack();
        return range.load("format/rowHeight");
      });
      await context.sync();
      return rows.flatMap(({ line, before }, index) =>
        ranges[index]?.format.rowHeight === before ? [] : [step(line, before)],
      );
    },
  };
}

/** A row of the table's columns, on its own sheet. */
export function rowAddress(table: SheetRange, row: number): string {
  return refer({ ...table, sheet: null, row, height: 1 });
}

function nameStep(name: string, formula: string): WorkbookStep {
  return {
    bytes: 3 * bytesOfAction,
    cells: 0,
    ask({ workbook }) {
      workbook.names.getItem(name).formula = formula;
    },
  };
}
