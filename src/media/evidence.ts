import type { IndicatorRow } from "../province/indicators";
import { shareOf } from "../province/mean";
import { byMost, byTurns, grouped } from "../province/order";
import { sumMarks } from "../score/rounding";

/** A line of a province's table of indicators, as much of it as topics are chosen by. */
export interface IndicatorLine {
  /** The area's number; "" where the table does not say it. */
  readonly area: string;
  /** The printed number. */
  readonly id: string;
  readonly title: string;
  readonly isPilot: boolean;
  readonly assessed: number;
  readonly atFull: number;
  /** In marks. */
  readonly marksLost: number;
  /** The clauses that most miss, by their numbers; null where none is missed. */
  readonly mostMissed: {
    readonly clauses: readonly string[];
    readonly missed: number;
    readonly assessed: number;
  } | null;
}

/** What speaks for an indicator as a topic. */
export interface TopicEvidence {
  readonly area: string;
  readonly id: string;
  readonly title: string;
  /** Organizations that have marks for it. */
  readonly assessed: number;
  readonly belowFull: number;
  /** 0–100 of the assessed. */
  readonly share: number;
  /** More than half of the assessed are below full marks: “ส่วนใหญ่”. */
  readonly isMost: boolean;
  /** In marks, of all organizations together. */
  readonly marksLost: number;
  readonly mostMissed: IndicatorLine["mostMissed"];
}

export function linesOfRollUp(rows: readonly IndicatorRow[]): readonly IndicatorLine[] {
  return rows.map(({ asked, assessed, atFull, marksLost, mostMissed }) => {
    const [first] = mostMissed;
    return {
      ...{ area: asked.area, id: asked.id, title: asked.title, isPilot: asked.isPilot },
      ...{ assessed, atFull, marksLost },
      mostMissed: first
        ? {
            clauses: mostMissed.map(({ clause }) => clause.id),
            missed: first.missed,
            assessed: first.assessed,
          }
        : null,
    };
  });
}

/**
 * Every indicator that somebody was assessed on, the one that speaks most for a medium first: that at which most organizations
 * are below full marks, of as many the one at which they lose more marks in all, of those the one that is printed first.
 *
 * Lines of one area and number are one topic, however they were worded; title and clauses are those of the line with most
 * organizations. Pilots cost no marks, so they are no topics.
 */
export function topicEvidence(lines: readonly IndicatorLine[]): readonly TopicEvidence[] {
  const counted = lines.filter(({ isPilot, assessed }) => !isPilot && assessed > 0);
  return [...grouped(counted, ({ area, id }) => JSON.stringify([area, id])).values()]
    .flatMap(evidenceOf)
    .sort(byEvidence);
}

const byEvidence = byTurns<TopicEvidence>(
  byMost(({ belowFull }) => belowFull),
  byMost(({ marksLost }) => marksLost),
);

/** Nothing but the printed order tells two topics apart. */
export function isTied(one: TopicEvidence, other: TopicEvidence): boolean {
  return byEvidence(one, other) === 0;
}

function evidenceOf(lines: readonly IndicatorLine[]): readonly TopicEvidence[] {
  const [first, ...others] = lines;
  if (!first) return [];
  const told = others.reduce((most, one) => (one.assessed > most.assessed ? one : most), first);
  const assessed = sumMarks(lines.map((line) => line.assessed));
  const belowFull = assessed - sumMarks(lines.map(({ atFull }) => atFull));
  return [
    {
      ...{ area: first.area, id: first.id, title: told.title, assessed, belowFull },
      share: shareOf(belowFull, assessed) ?? 0,
      isMost: belowFull * 2 > assessed,
      marksLost: sumMarks(lines.map(({ marksLost }) => marksLost)),
      mostMissed: told.mostMissed,
    },
  ];
}
