import { block, onSheet } from "../blueprint/address";
import { rowHeight } from "../../text/rowHeight";
import type { Place } from "../read/reference";
import type { OtherChange } from "./editSheets";
import { bytesOfAction, rangeStep, type Step } from "./step";

/** A table with a name of its own. */
export interface Table {
  readonly name: string;
  /** What the name stands for, as Excel says it. */
  readonly formula: string;
  readonly place: Place;
  /** Points of the row under it. */
  readonly heightBelow: number;
}

/** The name reaches the row under the table, which takes the looks of the row above; last, for looks can't be taken back. */
export function extensionOf({ name, formula, place, heightBelow }: Table): OtherChange {
  // From 1, as addresses count: the row under the table.
  const row = place.bottom + 2;
  const { sheet } = place;
  const line = rowAddress(place, row);
  const extended = `=${onSheet(sheet, block(place.top + 1, place.left + 1, row, place.right + 1))}`;
  const height = (points: number): Step =>
    rangeStep(sheet, line, (range) => {
      range.format.rowHeight = points;
    });
  const looks = rangeStep(sheet, line, (range) => {
    range.copyFrom(rowAddress(place, row - 1), "Formats");
  });
  return {
    steps: [height(rowHeight([])), nameStep(name, extended), looks],
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

/** A row of the table's columns; rows count from 1. */
export function rowAddress({ left, right }: Place, row: number): string {
  return block(row, left + 1, row, right + 1);
}

function nameStep(name: string, formula: string): Step {
  return {
    bytes: 3 * bytesOfAction,
    cells: 0,
    ask({ workbook }) {
      workbook.names.getItem(name).formula = formula;
    },
  };
}
