import { openCellsInExcel } from "../../workbook/excel/openBookInExcel";
import { oneAtATime } from "../excel/oneAtATime";
import type { WorkbookEvents } from "../excel/workbookEvents";
import { inExcel, problemOf } from "../../workbook/excel/inExcel";
import { readFigures, type Figures, type FindPack } from "./figures";

export interface FiguresListener {
  /** @param isSettled False while formulas may still follow what was entered. */
  readonly read: (figures: Figures | null, isSettled: boolean) => void;
  readonly failed: (problem: string) => void;
}

/** A paste comes as one event or as many, and its formulas follow: what comes within this time is read once. */
const gathering = 40;

/** Custom functions answer in bursts of 200 ms and more. After the last wait, what is shown is what there is. */
const waits = [150, 350, 700, 1_200] as const;

/**
 * Tells the figures now and after each change, by whomever, until the returned function is called.
 *
 * @param template The number of the one that is wanted; null for the newest.
 */
export function followFigures(
  events: WorkbookEvents,
  findPack: FindPack,
  listener: FiguresListener,
  template: number | null = null,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  let waited = 0;
  let last: string | null = null;

  const tell = (figures: Figures | null, isSettled: boolean): void => {
    const print = fingerprint(figures, isSettled);
    if (print === last) return;
    last = print;
    listener.read(figures, isSettled);
  };
  const read = oneAtATime(async () => {
    const round = waited;
    try {
      const figures = readFigures(await inExcel(openCellsInExcel), findPack, template);
      if (isOver) return;
      const isQuiet = isSettled(figures);
      if (!isQuiet && timer === undefined && round < waits.length) wish(waits[round] ?? gathering, round + 1);
      if (isQuiet || round >= waits.length) tell(figures, true);
      else if (figures?.isBusy === false) tell(figures, false);
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

/** Where cells and answers agree, no formula is behind. */
function isSettled(figures: Figures | null): boolean {
  if (!figures) return true;
  const { isBusy, detail } = figures;
  return !isBusy && (detail.kind !== "detail" || detail.differing.length === 0);
}

/** Equal for figures that look the same, so that nothing is drawn twice. */
function fingerprint(figures: Figures | null, settled: boolean): string {
  if (!figures) return "";
  const { detail, ...rest } = figures;
  if (detail.kind !== "detail") return JSON.stringify([rest, detail]);
  const { pack, laoType, shown, scored, gone, isSummaryGone, faults, answers, lastMeeting } = detail;
  const isShown = settled && detail.differing.length > 0;
  const marks = [
    shown,
    scored,
    gone.map(({ id }) => id),
    isSummaryGone,
    faults.map(({ cell, why }) => [cell, why.code]),
    lastMeeting,
  ];
  return JSON.stringify([rest, pack.id, pack.version, laoType, isShown, marks, answers]);
}
