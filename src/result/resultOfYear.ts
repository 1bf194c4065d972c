import type { Lao } from "../answers/lao";
import type { Area, Pack } from "../pack/schema";
import type { ReachedLevel } from "../score/level";
import { isAreaComplete } from "../year/areaMarks";
import type { CountedMark } from "../year/mark";
import type { Count } from "../year/progress";
import type { YearMarks } from "../year/yearMarks";
import type { AssessedYear } from "./assessedYear";
import type { EarlierYear } from "./earlierYear";
import { shortfallsOf, type Shortfall } from "./shortfalls";
import { workDoneFor, type WorkFacts } from "./workFacts";

/** What papers and pictures say of a year's result. Every figure comes from the year's marks; nothing is reckoned anew. */
export interface ResultOfYear {
  readonly lao: Lao;
  /** The LPA year, Buddhist. */
  readonly year: number;
  /** Of percents; the pack's. */
  readonly decimals: number;
  readonly packId: string;
  /** Whether the percent of the whole is that of the sums, or the mean of the areas'. */
  readonly overall: Pack["overall"];
  readonly standing: ResultStanding;
  /** In the pack's order. */
  readonly areas: readonly ResultOfArea[];
  readonly total: { readonly mark: CountedMark; readonly percent: number | null };
  /** Null until all that it rests on is entered. */
  readonly level: ReachedLevel | null;
  readonly progress: Count;
  /** Areas at their full marks, in the pack's order. */
  readonly strengths: readonly Area[];
  /** What counts and is below its full marks, most missing first. */
  readonly shortfalls: readonly Shortfall[];
  readonly work: WorkFacts;
  /** Place among the province's organizations, from 1, as somebody who knows it said; null where nobody did. */
  readonly rank: number | null;
  /** The same organization's result of an earlier year; null where none was given. */
  readonly earlier: EarlierYear | null;
}

/** How far a year's result stands. */
export type ResultStanding =
  /** Nothing is entered. */
  | "notAssessed"
  /** Something is entered, and something is missing. */
  | "partial"
  /** An entry can't be counted, so the sums are not known. */
  | "unknown"
  | "complete";

export interface ResultOfArea {
  readonly area: Area;
  readonly mark: CountedMark;
  /** 0–100, rounded half up; null where there is none. */
  readonly percent: number | null;
  /** Whether nothing of it is missing. */
  readonly isComplete: boolean;
  /** The pass mark of this area, 0–100; null where the pack has none. */
  readonly passMark: number | null;
}

/** What somebody has to say of a year besides its workbook. */
export interface Beside {
  readonly rank: number | null;
  readonly earlier: EarlierYear | null;
}

export function resultOf(
  { pack, lao, answers, marks }: AssessedYear,
  { rank, earlier }: Beside,
): ResultOfYear {
  const { total } = marks;
  const areas = marks.areas.map((one): ResultOfArea => ({
    area: one.area,
    mark: one.mark,
    percent: one.percent,
    isComplete: isAreaComplete(one),
    passMark: total.passMarks.find(({ area }) => area?.id === one.area.id)?.needed ?? null,
  }));
  return {
    ...{ lao, year: pack.year, decimals: pack.percentDecimals },
    ...{ packId: pack.id, overall: pack.overall },
    ...{ areas, total: { mark: total.mark, percent: total.percent }, level: total.level },
    ...{ progress: total.progress, standing: standingOf(marks), rank, earlier },
    strengths: areas.filter(isFull).map(({ area }) => area),
    shortfalls: shortfallsOf(pack, lao.type, marks),
    work: workDoneFor(pack, lao.type, answers, marks),
  };
}

function standingOf({ total: { mark, areas } }: YearMarks): ResultStanding {
  if (mark.kind === "unknown") return "unknown";
  if (mark.kind === "notEntered") return "notAssessed";
  return areas.entered === areas.of ? "complete" : "partial";
}

function isFull({ mark, isComplete }: ResultOfArea): boolean {
  return isComplete && mark.kind === "marks" && mark.score === mark.full;
}
