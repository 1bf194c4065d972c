import { readSelection, type Selection } from "./readSelection";

/** Tells what the selected cell is about, now and after each change of selection or of cells. */
export interface SelectionListener {
  readonly selected: (selection: Selection) => void;
  readonly failed: (problem: string) => void;
}

/**
 * Follows the selection until the page closes. Events come in bursts (a paste, a held arrow key): while one reading is
 * under way only the wish for another is kept, so the last state is always read and none is read twice.
 */
export async function followSelection(listener: SelectionListener): Promise<void> {
  let reading = false;
  let again = false;

  async function read(): Promise<void> {
    again = true;
    if (reading) return;
    reading = true;
    while (again) {
      again = false;
      await readOnce(listener);
    }
    reading = false;
  }

  await Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(read);
    // Before ExcelApi 1.9 the pane follows the selection only.
    if (Office.context.requirements.isSetSupported("ExcelApi", "1.9"))
      context.workbook.worksheets.onChanged.add(read);
    await context.sync();
  });
  await read();
}

/** While a cell is being typed in, Excel refuses every call; the wish then waits until the typing ends. */
const patiently: Excel.RunOptions = { delayForCellEdit: true };

async function readOnce(listener: SelectionListener): Promise<void> {
  try {
    listener.selected(await Excel.run(patiently, readSelection));
  } catch (thrown) {
    listener.failed(thrown instanceof Error ? thrown.message : String(thrown));
  }
}
