import { oneAtATime } from "./oneAtATime";
import { readSelection, type Selection } from "./readSelection";
import type { WorkbookEvents } from "./workbookEvents";

/** Tells what the selected cell is about, now and after each change of selection or of cells. */
export interface SelectionListener {
  readonly selected: (selection: Selection) => void;
  readonly failed: (problem: string) => void;
}

/** While a cell is being typed in, Excel refuses every call; the wish then waits until the typing ends. */
const patiently: Excel.RunOptions = { delayForCellEdit: true };

/** Follows the selection until the returned function is called. */
export function followSelection(events: WorkbookEvents, listener: SelectionListener): () => void {
  const read = oneAtATime(async () => {
    try {
      listener.selected(await Excel.run(patiently, readSelection));
    } catch (thrown) {
      listener.failed(thrown instanceof Error ? thrown.message : String(thrown));
    }
  });
  const wish = (): void => {
    void read();
  };
  const ends = [events.onSelection(wish), events.onCells(wish), events.onSheets(wish)];
  wish();
  return () => {
    for (const end of ends) end();
  };
}
