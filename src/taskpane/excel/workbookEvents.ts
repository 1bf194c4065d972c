import { inExcel } from "../../workbook/excel/inExcel";

/** A change of cells, by a person here or by one who works on the same workbook elsewhere. */
export interface CellsChanged {
  readonly worksheetId: string;
  readonly address: string;
  /** Cells, rows or columns were inserted or deleted, so that what stood beside them has another address. */
  readonly shifts: boolean;
}

/** What happens in the workbook. Each method gives the function that ends the following. */
export interface WorkbookEvents {
  readonly onSelection: Following<undefined>;
  readonly onCells: Following<CellsChanged>;
  /** Formulas have new results. */
  readonly onCalculated: Following<undefined>;
  /** Sheets were added or deleted. */
  readonly onSheets: Following<undefined>;
}

type Following<Event> = (listener: (event: Event) => void) => () => void;

/** Follows the open workbook until the page closes; each of Excel's events is registered once for all views. */
export async function followWorkbook(): Promise<WorkbookEvents> {
  const [selection, cells, calculated, sheets] = [
    createFeed<undefined>(),
    createFeed<CellsChanged>(),
    createFeed<undefined>(),
    createFeed<undefined>(),
  ];
  const { requirements } = Office.context;
  await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const tell = (feed: Feed<undefined>) => (): Promise<void> => {
      feed.tell(undefined);
      return Promise.resolve();
    };
    context.workbook.onSelectionChanged.add(tell(selection));
    worksheets.onActivated.add(tell(selection));
    worksheets.onAdded.add(tell(sheets));
    worksheets.onDeleted.add(tell(sheets));
    if (requirements.isSetSupported("ExcelApi", "1.8")) worksheets.onCalculated.add(tell(calculated));
    if (requirements.isSetSupported("ExcelApi", "1.9"))
      worksheets.onChanged.add(({ worksheetId, address, changeType }) => {
        cells.tell({ worksheetId, address, shifts: changeType !== "RangeEdited" });
        return Promise.resolve();
      });
    await context.sync();
  });
  return {
    onSelection: selection.follow,
    onCells: cells.follow,
    onCalculated: calculated.follow,
    onSheets: sheets.follow,
  };
}

interface Feed<Event> {
  readonly tell: (event: Event) => void;
  readonly follow: Following<Event>;
}

function createFeed<Event>(): Feed<Event> {
  const listeners = new Set<(event: Event) => void>();
  return {
    tell(event) {
      for (const listener of [...listeners]) listener(event);
    },
    follow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
