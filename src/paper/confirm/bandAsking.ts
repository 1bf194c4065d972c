import { clauseStates, plainStates, statesOfClause, type ClauseState } from "../../pack/clauseState";
import { parseWhen } from "../../pack/rubric/parse";
import { printWhen } from "../../pack/rubric/print";
import type { Term, When } from "../../pack/rubric/syntax";
import type { BandReading } from "../bands/reading";
import type { DraftBand, DraftClause, DraftIndicator } from "../draft";
import type { Reply, Asking } from "./question";
import type { Settling } from "./settling";
import type { QuestionPlace } from "./valueAsking";

/** Asks what a printed band's words mean. */
export function askBand(at: QuestionPlace, { text, reading }: DraftBand, index: number): Asking<Settling> {
  return {
    question: {
      ...{ key: `${at.key}band${index + 1}`, area: at.area, indicator: at.indicator },
      asked: { kind: "band", band: index + 1, words: text.value, reading },
      certainty: reading.certainty,
      lines: text.lines,
      read: reading.readings.map(printWhen),
      entry: { kind: "condition" },
      mayBeLeftOut: false,
    },
    put(settling, reply) {
      const when = whenOf(reading, reply);
      return when && { ...settling, indicator: withCondition(settling.indicator, index, when) };
    },
  };
}

function whenOf({ readings }: BandReading, reply: Reply): When | null {
  if (reply.kind === "accepted") return readings[reply.reading] ?? null;
  if (reply.kind !== "condition") return null;
  const parsed = parseWhen(reply.when);
  return "when" in parsed ? parsed.when : null;
}

function withCondition(indicator: DraftIndicator, index: number, when: When): DraftIndicator {
  const settled = { certainty: "certain", readings: [when], doubts: [], differ: null } as const;
  return {
    ...indicator,
    bands: indicator.bands.map((band, nth) => (nth === index ? { ...band, reading: settled } : band)),
  };
}

/** All that the conditions of an indicator's bands ask for, in their first readings. */
export function termsNamed({ bands }: DraftIndicator): readonly Term[] {
  return bands.flatMap(({ reading: { readings } }) => {
    const [when] = readings;
    return when?.kind === "any" ? when.of.flat() : [];
  });
}

/** The clauses with every state that the conditions name, beside done and not done. */
export function withStatesNamed(indicator: DraftIndicator): DraftIndicator {
  const { clauses } = indicator;
  const ids = clauses.map(({ id }) => id);
  const named = termsNamed(indicator).flatMap((term) =>
    term.kind === "clauses"
      ? ids
          .slice(ids.indexOf(term.range.first), ids.indexOf(term.range.last) + 1)
          .map((id) => ({ id, states: term.states }))
      : [],
  );
  return {
    ...indicator,
    clauses: clauses.map((clause): DraftClause => {
      const own: readonly ClauseState[] = [
        ...plainStates,
        ...named.flatMap(({ id, states }) => (id === clause.id ? states : [])),
      ];
      const states = clauseStates.filter((state) => own.includes(state));
      return { ...clause, states: states.length === statesOfClause({}).length ? null : states };
    }),
  };
}
