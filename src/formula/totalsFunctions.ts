import { listIndicators } from "../pack/outline";
import type { Area, Indicator, Pack } from "../pack/schema";
import { indicatorFor } from "../pack/variant";
import type { LaoType } from "../pack/laoType";
import type { OpenPack } from "../score/catalogue";
import { isBlank } from "../score/cell";
import { fail, succeed, type Outcome } from "../outcome";
import { scoreIssue, type ScoreIssue } from "../score/issue";
import { findLevel } from "../score/level";
import { readSaidPercent } from "../score/percent";
import { sumMarks } from "../score/rounding";
import type { Totals } from "./addUp";
import { placeCells } from "../score/scoreCell";
import { summarize } from "./summary";
import { totalIndicators } from "./totals";
import { fill } from "../texts/texts";
import { functionsTh } from "../texts/functions.th";
import { toRange } from "../score/range";
import { session } from "../session/session";
import { countedOf } from "../year/mark";
import type { Sum } from "../year/sum";
import { areaLabel } from "../words/areaLabel";
import { readLaoType } from "./requests";

interface FullMarksRequest {
  readonly indicatorOrArea: unknown;
  readonly laoType: unknown;
  readonly pack: unknown;
}

export function fullMarksOf({
  indicatorOrArea,
  laoType,
  pack,
}: FullMarksRequest): Outcome<number | string, ScoreIssue> {
  const type = readLaoType(laoType);
  if (!type.ok) return type;
  const area = session.catalogue.findArea(indicatorOrArea, pack);
  if (area) return area.ok ? fullMarksOfArea(area.value.area, area.value.open, type.value) : area;
  const found = session.catalogue.findIndicator(indicatorOrArea, pack);
  if (!found.ok) return found;
  const asked = type.value === null || found.value.indicator.appliesTo.includes(type.value);
  if (!asked) return succeed(functionsTh.notApplicable);
  const compiled = found.value.compiled(type.value);
  return compiled.ok ? knownMarks(compiled.value.indicator, found.value.pack) : compiled;
}

function knownMarks({ fullMarks, id }: Indicator, pack: Pack): Outcome<number, ScoreIssue> {
  return fullMarks === null
    ? fail(scoreIssue("fullMarksUnknown", { indicator: id, pack: pack.id }))
    : succeed(fullMarks);
}

/** Pilots are in no sum; without a type nothing is left out, as the papers count. */
function fullMarksOfArea(area: Area, { pack }: OpenPack, type: LaoType | null): Outcome<number, ScoreIssue> {
  const own = listIndicators(pack).filter((placed) => placed.area === area);
  if (own.length === 0) return fail(scoreIssue("areaWithoutIndicators", { area: area.id, pack: pack.id }));
  const marks: number[] = [];
  for (const { indicator } of own) {
    if (indicator.counted === "pilot" || (type !== null && !indicator.appliesTo.includes(type))) continue;
    const known = knownMarks(indicatorFor(indicator, type) ?? indicator, pack);
    if (!known.ok) return known;
    marks.push(known.value);
  }
  return succeed(sumMarks(marks));
}

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
