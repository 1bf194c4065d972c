import { inExcel, problemOf } from "../../workbook/excel/inExcel";
import { followNames } from "./namesInWorkbook";
import { oneAtATime } from "./oneAtATime";
import { readSelection, type ReadRequest, type SelectionReading, type ShownPlace } from "./readSelection";
import type { WorkbookEvents } from "./workbookEvents";

/** Tells what the selected cell is about, now and after each change of selection or of cells. */
export interface SelectionListener {
  readonly read: (reading: SelectionReading) => void;
  readonly failed: (problem: string) => void;
  /** The title of an indicator that is known by this number. */
  readonly titleOf: ReadRequest["titleOf"];
  readonly keyOf: ReadRequest["keyOf"];
}

/** Follows the selection until the returned function is called. */
export function followSelection(events: WorkbookEvents, listener: SelectionListener): () => void {
  const names = followNames();
  let shown: ShownPlace | null = null;
  const following = new AbortController();

  const readOnce = async (from: ShownPlace | null): Promise<SelectionReading> => {
    const request = { names, shown: from, titleOf: listener.titleOf, keyOf: listener.keyOf };
    const result = await inExcel((context) => readSelection(context, request));
    shown = result.shown;
    return result.reading;
  };
  const readAll = async (): Promise<SelectionReading> => {
    try {
      return await readOnce(shown);
    } catch {
      // A sheet that was shown, or that a name pointed to, may be gone: once more, with nothing remembered.
      const before = shown;
      names.forget();
      const reading = await readOnce(null);
      return before !== null && reading.kind === "nothing" ? { ...reading, kind: "lost" } : reading;
    }
  };
  /** A reading may end after its view was left. */
  const tell = (what: () => void): void => {
    if (!following.signal.aborted) what();
  };
  const read = oneAtATime(async () => {
    try {
      const reading = await readAll();
      tell(() => {
        listener.read(reading);
      });
    } catch (thrown) {
      tell(() => {
        listener.failed(problemOf(thrown));
      });
    }
  });
  const wish = (): void => {
    void read();
  };
  const ends = [
    events.onSelection(wish),
    events.onCalculated(wish),
    events.onCells(({ shifts }) => {
      if (shifts) names.forget();
      wish();
    }),
    events.onSheets(() => {
      names.forget();
      wish();
    }),
  ];
  wish();
  return () => {
    following.abort();
    for (const end of ends) end();
  };
}
