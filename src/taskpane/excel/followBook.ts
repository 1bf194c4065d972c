import { inExcel, problemOf } from "../../workbook/excel/inExcel";
import { openCellsInExcel } from "../../workbook/excel/openBookInExcel";
import type { Book } from "../../workbook/read/book";
import { oneAtATime } from "./oneAtATime";
import type { WorkbookEvents } from "./workbookEvents";

/** Something that is read of the open workbook's templates. */
export interface BookReader<Reading> {
  readonly read: (book: Book) => Reading;
  /** Quiet: no formula is behind. Behind: formulas may still follow what was entered. Busy: some have not answered yet. */
  readonly stateOf: (reading: Reading) => "quiet" | "behind" | "busy";
  /** Equal for readings that look the same, so that nothing is drawn twice. */
  readonly fingerprint: (reading: Reading, isSettled: boolean) => string;
}

export interface BookListener<Reading> {
  /** @param isSettled False while formulas may still follow what was entered. */
  readonly read: (reading: Reading, isSettled: boolean) => void;
  readonly failed: (problem: string) => void;
}

/** A paste comes as one event or as many, and its formulas follow: what comes within this time is read once. */
const gathering = 40;

/** Custom functions answer in bursts of 200 ms and more. After the last wait, what is shown is what there is. */
const waits = [150, 350, 700, 1_200] as const;

/** Reads the open workbook now and after each change, by whomever, until the returned function is called. */
export function followBook<Reading>(
  events: WorkbookEvents,
  reader: BookReader<Reading>,
  listener: BookListener<Reading>,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  let waited = 0;
  let last: string | null = null;

  const tell = (reading: Reading, isSettled: boolean): void => {
    const print = reader.fingerprint(reading, isSettled);
    if (print === last) return;
    last = print;
    listener.read(reading, isSettled);
  };
  const read = oneAtATime(async () => {
    const round = waited;
    try {
      const reading = reader.read(await inExcel(openCellsInExcel));
      if (isOver) return;
      const state = reader.stateOf(reading);
      const isQuiet = state === "quiet";
      if (!isQuiet && timer === undefined && round < waits.length) wish(waits[round] ?? gathering, round + 1);
      if (isQuiet || round >= waits.length) tell(reading, true);
      else if (state === "behind") tell(reading, false);
    } catch (thrown) {
      last = null;
      if (!isOver) listener.failed(problemOf(thrown));
    }
  });
  function wish(after: number, round: number): void {
    waited = round;
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      void read();
    }, after);
  }
  const changed = (): void => {
    // A wish that is sooner stays; one that waits for formulas gives way.
    if (timer === undefined || waited > 0) wish(gathering, 0);
  };
  const ends = [events.onCells(changed), events.onCalculated(changed), events.onSheets(changed)];
  void read();
  return () => {
    isOver = true;
    clearTimeout(timer);
    for (const end of ends) end();
  };
}
