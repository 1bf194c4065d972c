import { followBook, type BookListener } from "../excel/followBook";
import type { WorkbookEvents } from "../excel/workbookEvents";
import { readFigures, type Figures, type FindPack } from "./figures";

/**
 * Tells the figures now and after each change, by whomever, until the returned function is called.
 *
 * @param template The number of the one that is wanted; null for the newest.
 */
export function followFigures(
  events: WorkbookEvents,
  findPack: FindPack,
  listener: BookListener<Figures | null>,
  template: number | null = null,
): () => void {
  const read = (book: Parameters<typeof readFigures>[0]): Figures | null =>
    readFigures(book, findPack, template);
  return followBook(events, { read, stateOf, fingerprint }, listener);
}

/** Where cells and answers agree, no formula is behind. */
function stateOf(figures: Figures | null): "quiet" | "behind" | "busy" {
  if (!figures) return "quiet";
  const { isBusy, detail } = figures;
  if (isBusy) return "busy";
  return detail.kind === "detail" && detail.differing.length > 0 ? "behind" : "quiet";
}

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
