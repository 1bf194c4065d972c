import type { LineUse } from "../paper/account";
import type { BandReading } from "../paper/bands/reading";
import type { DeadlineReading } from "../paper/deadlines/readDeadline";
import type { DraftDoubt } from "../paper/doubts";
import type { DraftTally, ReadCounts } from "../paper/tally";
import { printWhen } from "../pack/rubric/print";
import { numberRuns } from "../text/numberRuns";
import { conditionTexts } from "../texts/conditionTexts";
import { draftTexts, type DraftTexts } from "../texts/draftTexts";
import { functionsTexts } from "../texts/functionsTexts";
import { fill, type Language } from "../texts/texts";
import { conditionText } from "./conditionText";

/** A line for each kind of what was counted. */
export function tallyLines(texts: DraftTexts, tally: DraftTally): readonly string[] {
  const { used, passedOver, notUnderstood } = tally.lines;
  const counted = (["indicators", "clauses", "bands", "deadlines"] as const).map((what) =>
    fill(texts.tally, { what: texts.counts[what], all: allOf(tally[what]), ...tally[what] }),
  );
  const all = used + passedOver + notUnderstood;
  return [...counted, fill(texts.lines, { all, used, passedOver, notUnderstood })];
}

function allOf({ certain, likely, notUnderstood }: ReadCounts): number {
  return certain + likely + notUnderstood;
}

/** What is to be looked at, with the indicator it belongs to and the lines of the paper. */
export function doubtText(language: Language, doubt: DraftDoubt): string {
  const texts = draftTexts[language];
  return `${doubtPlace(texts, doubt)}${doubtMessage(language, doubt)}${linesText(texts, doubt.lines)}`;
}

function doubtPlace(texts: DraftTexts, { indicator }: DraftDoubt): string {
  return indicator === null ? "" : `${fill(texts.ofIndicator, { indicator })}: `;
}

function linesText(texts: DraftTexts, lines: readonly number[]): string {
  return lines.length === 0 ? "" : fill(texts.atLines, { lines: numberRuns(lines) });
}

/** The same without its place and lines. */
export function doubtMessage(language: Language, doubt: DraftDoubt): string {
  const texts = draftTexts[language];
  const t = texts.doubt;
  switch (doubt.kind) {
    case "band": {
      const { band, reading } = doubt;
      if (reading.certainty === "notUnderstood") return fill(t.bandUnread, { band });
      return fill(t.bandLikely, { band, reading: bandReadingText(language, reading) });
    }
    case "deadline": {
      const { clause, reading } = doubt;
      const text = reading.certainty === "notUnderstood" ? t.deadlineUnread : t.deadlineLikely;
      return fill(text, { clause });
    }
    case "fault":
      return texts.fault[doubt.fault];
    case "missing":
      return texts.missing[doubt.what];
    case "likely": {
      const { which } = doubt;
      const part = texts.part[doubt.part];
      return which === null ? fill(t.likely, { part }) : fill(t.likelyOf, { part, which });
    }
    case "notUnderstood":
      return t.notUnderstood;
  }
}

/**
 * How a band's printed words were read: in an officer's words, and as a condition is written.
 *
 * @param measure What `value` compares.
 */
export function bandReadingText(
  language: Language,
  { readings }: BandReading,
  measure: "percent" | "number" = "percent",
): string {
  const texts = draftTexts[language];
  const { states, listSeparator } = functionsTexts[language];
  const words = { condition: conditionTexts[language], states, listSeparator };
  const told = readings.map((when) => `${conditionText(words, when, measure)} [${printWhen(when)}]`);
  const [only] = told;
  if (only === undefined) return texts.unread;
  return told.length === 1
    ? fill(texts.reading, { reading: only })
    : fill(texts.readings, { readings: told.join(texts.orReading) });
}

/** How a clause's deadline was read, beside its own words: what to write in which column. */
export function deadlineReadingText(texts: DraftTexts, { readings, words }: DeadlineReading): string {
  if (readings.length === 0) return fill(texts.deadlineUnread, { words });
  const cells = readings.map((deadline) =>
    Object.entries(deadline)
      .map(([column, value]) => `${column} = ${String(value)}`)
      .join(", "),
  );
  return fill(texts.deadlineReading, { words, cells: cells.join(texts.orReading) });
}

/** What became of a line. */
export function lineUseText(texts: DraftTexts, use: LineUse): string {
  switch (use.kind) {
    case "used": {
      const part = texts.use[use.part];
      return use.indicator === null
        ? part
        : `${part} · ${fill(texts.ofIndicator, { indicator: use.indicator })}`;
    }
    case "furniture":
      return texts.furniture[use.why];
    case "notUnderstood":
      return texts.certainty.notUnderstood;
  }
}
