import { refer } from "../cells/cellRange";
import type { OtherChange } from "./editSheets";
import { addressLists, rectangles } from "./rectangles";
import { bytesOfAction, type WorkbookStep } from "./step";
import type { UsedCells } from "./usedCells";

/** The cells of these sheets that take entries while their sheet is locked, as lists of addresses by sheet. One round trip. */
export async function readOpenCells(
  context: Excel.RequestContext,
  sheets: readonly UsedCells[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const asked = sheets.map((cells) => {
    const { sheet, top, left, values } = cells;
    const whole = {
      sheet: null,
      row: top,
      column: left,
      height: values.length,
      width: values[0]?.length ?? 1,
    };
    const range = context.workbook.worksheets.getItem(sheet).getRange(refer(whole));
    range.untrack();
    return { cells, looks: range.getCellProperties({ format: { protection: true } }) };
  });
  if (asked.length > 0) await context.sync();
  return new Map(
    asked.map(({ cells: { sheet, top, left }, looks }) => {
      const open = looks.value.flatMap((row, down) =>
        row.flatMap(({ format }, across) =>
          format?.protection?.locked === false ? [{ row: top + down, column: left + across }] : [],
        ),
      );
      return [sheet, addressLists(rectangles(open).map(refer))];
    }),
  );
}

/** Closes these cells to entries, once their sheet is locked again. */
export function closing(sheet: string, lists: readonly string[]): OtherChange {
  return {
    steps: lists.map((list) => lockedStep(sheet, list, true)),
    async back(context) {
      const own = context.workbook.worksheets.getItem(sheet);
      const asked = lists.map((list) => {
        const areas = own.getRanges(list);
        areas.untrack();
        return { list, areas: areas.load("format/protection/locked") };
      });
      await context.sync();
      // Null where some are locked and some are not.
      return asked.flatMap(({ list, areas }) => {
        const locked: boolean | null = areas.format.protection.locked;
        return !locked ? [] : [lockedStep(sheet, list, false)];
      });
    },
  };
}

function lockedStep(sheet: string, list: string, locked: boolean): WorkbookStep {
  return {
    bytes: list.length + 5 * bytesOfAction,
    cells: 0,
    ask(workbook) {
      const areas = workbook.sheet(sheet).getRanges(list);
      areas.untrack();
      areas.format.protection.locked = locked;
    },
  };
}
