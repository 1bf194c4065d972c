import { areaRows, type AreaRow } from "./areas";
import { bestPractice, type BestPractice } from "./bestPractice";
import type { CountedLao } from "./counted";
import { settleDuplicates, type Duplicates } from "./duplicates";
import { receivedOf, type ExpectedLao, type ReceivedLaos } from "./expected";
import { groupRows, type GroupRow } from "./groups";
import { indicatorFigures, type IndicatorRow } from "./indicators";
import { barePlace, unplacedOf } from "./identity";
import { comparedWith, type LastYear, type YearComparison } from "./lastYear";
import type { LaoResult } from "./laoResult";
import { meanOf } from "./mean";
import { missedClauses, type MissedClause } from "./missedClauses";
import { byName, byTurns, grouped } from "./order";
import type { PackOutline } from "./packOutline";
import { passShares, type PassShare } from "./passShares";
import { resultsOf, type Province } from "./province";
import { ranked, unfinishedOf, type RankedLao, type UnfinishedLao } from "./ranking";

/** A province's year in tables. Every percent is 0–100; a mean is rounded half up to two decimals. */
export interface RollUp {
  /** Buddhist; null where nothing was read. */
  readonly year: number | null;
  /** The packs by which results were counted, each with how many organizations. */
  readonly packs: readonly CountedPack[];
  /** Organizations of which all is entered, best first. */
  readonly ranking: readonly RankedLao[];
  /** Organizations that can't be ranked yet; never as 0. */
  readonly unfinished: readonly UnfinishedLao[];
  /** Of the ranked ones; null where there are none. */
  readonly meanPercent: number | null;
  readonly passMarks: readonly PassShare[];
  readonly areas: readonly AreaRow[];
  readonly byType: readonly GroupRow[];
  readonly byDistrict: readonly GroupRow[];
  readonly indicators: readonly IndicatorRow[];
  /** Most missed first. */
  readonly missed: readonly MissedClause[];
  readonly best: readonly BestPractice[];
  /** Null where no roll-up of an earlier year was given. */
  readonly comparison: YearComparison | null;
  /** Null where no list was given. */
  readonly received: ReceivedLaos | null;
  readonly duplicates: readonly Duplicates[];
  /** Results of another year, which are not counted. */
  readonly otherYears: readonly { readonly result: LaoResult; readonly year: number }[];
  /** Counted each as one more organization, because several have the name and this one does not say its district. */
  readonly unplaced: readonly LaoResult[];
  /** Workbooks that do not say whose they are, which are not counted. */
  readonly nameless: readonly LaoResult[];
}

export interface CountedPack extends Pick<PackOutline, "hash" | "id" | "version" | "title"> {
  readonly laos: number;
}

export interface RollUpOptions {
  /** The LPA year, Buddhist; left out, the year of most results, of two the later. */
  readonly year?: number;
  readonly expected?: readonly ExpectedLao[];
  readonly last?: LastYear;
}

/** The tables of a province. They follow from the results alone, not from the order in which they came. */
export function rollUp(province: Province, options: RollUpOptions = {}): RollUp {
  const all = resultsOf(province).flatMap((result) => {
    const outline = province.outlines.get(result.outline);
    return outline ? [{ result, outline }] : [];
  });
  const nameless = all.filter(({ result }) => result.lao.name.trim() === "");
  const named = all.filter(({ result }) => result.lao.name.trim() !== "");
  const year = options.year ?? usualYear(named);
  const { counted, duplicates } = settleDuplicates(named.filter(({ outline }) => outline.year === year));
  const settled = counted.filter(({ result }) => result.total.isSettled);
  const ranking = ranked(settled);
  return {
    year,
    ranking,
    duplicates,
    packs: packsOf(counted),
    unfinished: unfinishedOf(counted),
    meanPercent: meanOf(settled.flatMap(({ result }) => result.total.percent ?? [])),
    passMarks: passShares(counted),
    areas: areaRows(counted),
    byType: groupRows(counted, ({ result }) => result.lao.type),
    byDistrict: groupRows(counted, ({ result }) => barePlace(result.lao.district ?? "")),
    indicators: indicatorFigures(counted),
    missed: missedClauses(counted),
    best: bestPractice(counted),
    comparison: options.last ? comparedWith(options.last, ranking) : null,
    received: options.expected ? receivedOf(options.expected, counted) : null,
    unplaced: unplacedOf(counted.map(({ result }) => result)),
    otherYears: named
      .filter(({ outline }) => outline.year !== year)
      .map(({ result, outline }) => ({ result, year: outline.year })),
    nameless: nameless.map(({ result }) => result),
  };
}

function usualYear(all: readonly CountedLao[]): number | null {
  const years = [...grouped(all, ({ outline }) => String(outline.year))];
  const [first] = years.sort(
    ([one, ofOne], [other, ofOther]) => ofOther.length - ofOne.length || Number(other) - Number(one),
  );
  return first ? Number(first[0]) : null;
}

function packsOf(counted: readonly CountedLao[]): readonly CountedPack[] {
  return [...grouped(counted, ({ outline }) => outline.hash).values()]
    .flatMap((group) => group.slice(0, 1).map(({ outline }) => ({ ...outline, laos: group.length })))
    .map(({ hash, id, version, title, laos }) => ({ hash, id, version, title, laos }))
    .sort(
      byTurns<CountedPack>(
        (one, other) => other.laos - one.laos,
        byName(({ id, version, hash }) => `${id} ${version} ${hash}`),
      ),
    );
}
