import {
  areaName,
  clauseName,
  indicatorName,
  numberedName,
  type IndicatorCell,
} from "../../workbook/cells/names";
import type { EntryPlace } from "../../year/entryChanges";
import type { YearLine } from "../../year/lines";

/** The defined name of the cell that shows a line's score, in the workbook's so-manieth template. */
export function cellOfLine(line: YearLine, book: number): string {
  const name =
    line.kind === "area" ? areaName(line.area.id, "SCORE") : indicatorName(line.indicator.key, "SCORE");
  return numberedName(name, book);
}

/** The defined name of the cell in which something is entered. */
export function cellOfEntry(line: YearLine, { item, of }: EntryPlace, book: number): string {
  if (line.kind === "area")
    return numberedName(areaName(line.area.id, of.kind === "full" ? "TYPED_FULL" : "TYPED_SCORE"), book);
  const own = line.indicator.items?.find(({ id }) => id === item) ?? line.indicator;
  const name =
    of.kind === "clause"
      ? clauseName(own.key, of.clause, "STATE")
      : indicatorName(own.key, indicatorCells[of.kind]);
  return numberedName(name, book);
}

const indicatorCells = {
  gate: "GATE",
  done: "DONE",
  all: "ALL",
  counted: "COUNTED",
  score: "TYPED",
  full: "FULL",
  baseCut: "CUT",
  line: "LINES",
} as const satisfies Readonly<Record<Exclude<EntryPlace["of"]["kind"], "clause">, IndicatorCell>>;
