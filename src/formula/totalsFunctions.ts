import { isBlank } from "../score/cell";
import { fail, succeed, type Outcome } from "../outcome";
import { scoreIssue, type ScoreIssue } from "../score/issue";
import { findLevel } from "../score/level";
import { readSaidPercent } from "../score/percent";
import type { Totals } from "./addUp";
import { placeCells } from "../score/scoreCell";
import { summarize } from "./summary";
import { totalIndicators } from "./totals";
import { totalTracker } from "./trackerTotals";
import { fill } from "../texts/texts";
import { functionsTh } from "../texts/functions.th";
import { toRange } from "../score/range";
import { session } from "../session/session";
import { countedOf } from "../year/mark";
import type { Sum } from "../year/sum";
import { areaLabel } from "../words/areaLabel";
import { readLaoType } from "./requests";

interface TotalsRequest {
  readonly indicators: unknown;
  readonly scores: unknown;
  readonly laoType: unknown;
  readonly pack: unknown;
}

type Table = Outcome<(string | number)[][], ScoreIssue>;

export function totalsTable({ indicators, scores, laoType, pack }: TotalsRequest): Table {
  const type = readLaoType(laoType);
  if (!type.ok) return type;
  const ranges = {
    indicators: placeCells(toRange(indicators), "indicators"),
    scores: placeCells(toRange(scores), "scores"),
  };
  return toTable(totalIndicators(session.catalogue, ranges, type.value, pack), areaLabel);
}

interface TrackerRequest {
  readonly table: unknown;
  readonly laoType: unknown;
  readonly pack: unknown;
}

export function trackerTable({ table, laoType, pack }: TrackerRequest): Table {
  const type = readLaoType(laoType);
  if (!type.ok) return type;
  return toTable(totalTracker(session.catalogue, toRange(table), type.value, pack), areaLabel);
}

interface SummaryRequest {
  readonly areas: unknown;
  readonly full: unknown;
  readonly scores: unknown;
}

export function summaryTable({ areas, full, scores }: SummaryRequest): Table {
  return toTable(
    summarize(
      placeCells(toRange(areas), "areas"),
      placeCells(toRange(full), "full"),
      placeCells(toRange(scores), "scores"),
      decimalsInUse(),
    ),
    String,
  );
}

/** Percents are rounded alike everywhere in a workbook: as its pack rounds them. */
function decimalsInUse(): number {
  const inUse = session.catalogue.findPack(null);
  return inUse.ok ? inUse.value.pack.percentDecimals : usualDecimals;
}

/** Of a percent in every paper seen. */
const usualDecimals = 2;

function toTable<Of>(totals: Outcome<Totals<Of>, ScoreIssue>, labelOf: (of: Of) => string): Table {
  if (!totals.ok) return totals;
  const { areas, overall } = totals.value;
  return succeed([...areas.map((row) => toCells(labelOf(row.of), row)), toCells(functionsTh.total, overall)]);
}

/** Where nothing counts a word stands for the percent. */
function toCells(label: string, { mark, percent }: Sum): (string | number)[] {
  const { full, score } = countedOf(mark) ?? { full: 0, score: 0 };
  return [
    label,
    full,
    score,
    percent ?? (mark.kind === "baseCut" ? functionsTh.baseCut : functionsTh.notApplicable),
  ];
}

interface LevelRequest {
  readonly percent: unknown;
  readonly pack: unknown;
}

export function levelName({ percent, pack }: LevelRequest): Outcome<string, ScoreIssue> {
  const open = session.catalogue.findPack(pack);
  if (!open.ok) return open;
  const place = { of: "percent", row: 1, column: 1 } as const;
  if (isBlank(percent)) return fail(scoreIssue("zeroMayBeBlank", {}, place));
  const read = readSaidPercent(percent, place);
  if (!read.ok) return read;
  const found = findLevel(open.value.pack, read.value);
  switch (found.kind) {
    case "named":
      return succeed(found.title);
    case "belowNamed":
      return succeed(fill(functionsTh.belowLevels, { from: found.lowest.from }));
    case "noLevels":
      return succeed(fill(functionsTh.noLevels, { pack: open.value.pack.id }));
  }
}
