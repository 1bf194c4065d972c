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
export function rowHeightChange(
  table: SheetRange,
  row: number,
  { before, after }: HeightChange,
): OtherChange {
  const line = rowAddress(table, row);
  const step = (points: number): WorkbookStep =>
    rangeStep(table.sheet, line, (range) => {
      range.format.rowHeight = points;
    });
  return {
    steps: before === after ? [] : [step(after)],
    async back(context) {
      const range = context.workbook.worksheets.getItem(table.sheet).getRange(line);
      range.untrack();
      range.load("format/rowHeight");
      await context.sync();
      return range.format.rowHeight === before ? [] : [step(before)];
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
