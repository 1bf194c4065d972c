import type { Answers } from "../answers/answers";
import type { Lao } from "../answers/lao";
import { listWithItems, type PlacedIndicator } from "../pack/outline";
import type { Pack } from "../pack/schema";
import { statesOfClause } from "../pack/clauseState";
import {
  isBlank,
  isState,
  nothingToDoReading,
  readCell,
  stateOf as stateOfRank,
  unfinishedReading,
} from "../score/cell";
import { isoDay } from "../text/serialDay";
import type { ClauseStanding } from "../year/clauseStanding";
import { isCounted, markItself, type Mark } from "../year/mark";
import type { IndicatorMarks } from "../year/indicatorMarks";
import type { YearMarks } from "../year/yearMarks";
import type { FactRow, YearFacts } from "./tables";

/** A scored year of one LAO. */
export interface YearForFacts {
  readonly pack: Pack;
  /** The hash of all that the pack holds. */
  readonly hash: string;
  readonly lao: Lao;
  readonly answers: Answers;
  readonly marks: YearMarks;
}

type Whose = Pick<
  FactRow<"areas">,
  "lao" | "lao_type" | "district" | "pack_id" | "pack_version" | "pack_hash"
>;

/** All that a year says, a row for each area, each indicator and item, and each clause. */
export function factsOfYear(year: YearForFacts): YearFacts {
  const { pack, lao } = year;
  const whose: Whose = {
    lao: oneLine(lao.name),
    lao_type: lao.type,
    district: oneLine(lao.district ?? ""),
    pack_id: pack.id,
    pack_version: pack.version,
    pack_hash: year.hash,
  };
  const placed = listWithItems(pack).flatMap((place) => {
    const marks = year.marks.indicators.get(place.indicator.key);
    return marks ? [{ place, marks }] : [];
  });
  return {
    areas: year.marks.areas.map(({ area, mark, percent }) => ({
      ...whose,
      area: area.id,
      ...markOf(mark),
      percent,
    })),
    indicators: placed.map(({ place, marks }) => indicatorRow(whose, place, marks)),
    clauses: placed.flatMap(({ place, marks }) => clauseRows(whose, place, marks, year.answers)),
  };
}

function indicatorRow(
  whose: Whose,
  { indicator, area, parent }: PlacedIndicator,
  { mark, assessment }: IndicatorMarks,
): FactRow<"indicators"> {
  const marks = markOf(mark);
  return {
    ...whose,
    area: area.id,
    indicator: indicator.id,
    indicator_key: indicator.key,
    item_of: parent?.key ?? null,
    ...marks,
    // An item is in its indicator's sum, and would be counted twice.
    counted: marks.counted && parent === null,
    band: assessment?.kind === "scored" ? assessment.band + 1 : null,
  };
}

function markOf(mark: Mark): Pick<FactRow<"areas">, "mark" | "score" | "full_marks" | "counted"> {
  const own = markItself(mark);
  return {
    mark: mark.kind === "pilot" ? `pilot ${own.kind}` : own.kind,
    score: own.kind === "marks" ? own.score : null,
    full_marks: own.kind === "marks" || own.kind === "notEntered" ? own.full : null,
    counted: isCounted(mark),
  };
}

function clauseRows(
  whose: Whose,
  { indicator: { id, key }, area }: PlacedIndicator,
  { clauses }: IndicatorMarks,
  { indicators }: Answers,
): readonly FactRow<"clauses">[] {
  const entries = indicators[key]?.clauses ?? {};
  return clauses.map((standing) => ({
    ...whose,
    area: area.id,
    indicator: id,
    indicator_key: key,
    clause: standing.clause.id,
    state: stateOf(standing),
    has_evidence: !isBlank(entries[standing.clause.id]?.evidence),
    due: standing.due.kind === "day" ? isoDay(standing.due.day) : null,
    done_on: standing.sent === null ? null : isoDay(standing.sent),
  }));
}

/** Line breaks within a cell are what readers of CSV differ about. */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ").trim();
}

/** A state by its code, or why there is none: nothing is entered, or what is can't be read. */
function stateOf({ clause, state }: ClauseStanding): string {
  switch (state.kind) {
    case "fromDays":
      return state.state;
    case "notEntered":
      return "notEntered";
    case "entered": {
      const reading = readCell(state.value);
      if (reading === nothingToDoReading) return "nothingToDo";
      const own = statesOfClause(clause);
      if (reading === unfinishedReading) return own.includes("incomplete") ? "incomplete" : "none";
      const read = isState(reading) ? stateOfRank(reading) : null;
      return read !== null && own.includes(read) ? read : "unread";
    }
    default:
      return "unread";
  }
}
