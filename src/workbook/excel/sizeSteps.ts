import { columnLetters } from "../cells/cellRange";
import type { SheetBlueprint } from "../blueprint/blueprint";
import { addressLists, runsOfNumbers } from "./rectangles";
import { bytesOfAction, rangeStep, type WorkbookStep } from "./step";

/**
 * A blueprint's widths count digits of the 16-point Thai font, which are 9 pixels wide, and leave Excel's 5 pixels beside the
 * text; Excel's API takes points, of which a pixel is three quarters. Said in points, the width is the same whatever font
 * the workbook was made with, and the rows are as high as the blueprint's line breaks need, tone marks included.
 */
function pointsOfWidth(characters: number): number {
  return (characters * 9 + 5) * 0.75;
}

/** The blueprint's characters that a column of so many points holds. */
export function charactersIn(points: number): number {
  return (points / 0.75 - 5) / 9;
}

/** Column widths, hidden columns, and row heights, the same heights together. */
export function sizeSteps({
  name,
  columnWidths,
  hiddenColumns,
  rowHeights,
}: SheetBlueprint): readonly WorkbookStep[] {
  const columns = columnWidths.map((width, index) =>
    rangeStep(name, columnAddress(index + 1), (range) => {
      range.format.columnWidth = pointsOfWidth(width);
    }),
  );
  const hidden = hiddenColumns.map((column) =>
    rangeStep(name, columnAddress(column), (range) => {
      range.columnHidden = true;
    }),
  );
  return [...columns, ...hidden, ...heightSteps(name, rowHeights)];
}

function heightSteps(sheet: string, heights: SheetBlueprint["rowHeights"]): readonly WorkbookStep[] {
  const rows = new Map<number, number[]>();
  for (const [row, height] of heights) {
    const own = rows.get(height) ?? [];
    own.push(row);
    rows.set(height, own);
  }
  return [...rows].flatMap(([height, own]) =>
    addressLists(runsOfNumbers(own).map(({ first, last }) => `${first}:${last}`)).map((list) => ({
      bytes: list.length + 4 * bytesOfAction,
      cells: 0,
      ask(workbook): void {
        const areas = workbook.sheet(sheet).getRanges(list);
        areas.untrack();
        areas.format.rowHeight = height;
      },
    })),
  );
}

function columnAddress(column: number): string {
  const letters = columnLetters(column);
  return `${letters}:${letters}`;
}
