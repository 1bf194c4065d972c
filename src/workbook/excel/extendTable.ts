import { lastCell, refer, referFixed, type SheetRange } from "../cells/cellRange";
import type { OtherChange } from "./editSheets";
import { bytesOfAction, rangeStep, type WorkbookStep } from "./step";

/** A table with a name of its own. */
export interface NamedTable {
  readonly name: string;
  /** What the name stands for, as Excel says it. */
  readonly formula: string;
  readonly range: SheetRange;
  /** Points of the row under it. */
  readonly heightBelow: number;
}

/**
 * The name reaches the row under the table, which takes the looks of the row above; last, for looks can't be taken back.
 *
 * @param newHeight Of that row, in points.
 */
export function extensionOf(
  { name, formula, range: table, heightBelow }: NamedTable,
  newHeight: number,
): OtherChange {
  const lastRow = lastCell(table).row;
  const { sheet } = table;
  const line = rowAddress(table, lastRow + 1);
  const extended = `=${referFixed({ ...table, height: table.height + 1 })}`;
  const height = (points: number): WorkbookStep =>
    rangeStep(sheet, line, (range) => {
      range.format.rowHeight = points;
    });
  const looks = rangeStep(sheet, line, (range) => {
    range.copyFrom(rowAddress(table, lastRow), "Formats");
  });
  return {
    steps: [height(newHeight), nameStep(name, extended), looks],
    async back(context) {
      const item = context.workbook.names.getItem(name);
      item.load("formula");
      const range = context.workbook.worksheets.getItem(sheet).getRange(line);
      range.untrack();
      range.load("format/rowHeight");
      await context.sync();
      return [
        ...(item.formula === formula ? [] : [nameStep(name, formula)]),
        ...(range.format.rowHeight === heightBelow ? [] : [height(heightBelow)]),
      ];
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
