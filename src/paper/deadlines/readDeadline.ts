import type { Deadline } from "../../pack/schema";
import { withDigits } from "../bands/numerals";
import type { Certainty } from "../bands/reading";
import { plainPrinted } from "../bands/scan";

import { readPhrase, type DeadlineDoubt } from "./readPhrase";
import { setsATime, timePhrases } from "./timeWords";

export interface DeadlineReading {
  readonly certainty: Certainty;
  /** The likeliest first; one where it is certain, none where nothing was understood. */
  readonly readings: readonly Deadline[];
  readonly doubts: readonly DeadlineDoubt[];
  /** The words that it rests on, without the blanks inside Thai text. */
  readonly words: string;
}

interface Place {
  readonly at: number;
  readonly words: string;
}

/** What one phrase gives. */
interface Found extends Place {
  readonly readings: readonly Deadline[];
  readonly doubts: readonly DeadlineDoubt[];
}

/**
 * The deadline that a clause's words set, or null where they set none.
 *
 * @param years The fiscal year examined, Buddhist.
 */
export function readDeadline(text: string, years: { readonly fiscalYear: number }): DeadlineReading | null {
  const plain = withDigits(plainPrinted(text)).replace(/\s+/g, " ");
  const found = phrasesIn(plain, years.fiscalYear);
  const open = [...plain.matchAll(setsATime)].filter(({ index }) => !found.some((one) => covers(one, index)));
  const [first] = found;
  if (!first) {
    const [unread] = open;
    return unread ? reading([], ["unknownWords"], plain.slice(unread.index)) : null;
  }
  // "ภายในเวลาอันสมควรและไม่เกินสองเดือน" sets one time; the other words only ask for diligence.
  const others = open.filter(({ index }) => !withoutTime.test(plain.slice(index)));
  const several: readonly DeadlineDoubt[] = found.length > 1 || others.length > 0 ? ["severalTimes"] : [];
  return reading(
    found.flatMap(({ readings }) => readings),
    [...found.flatMap(({ doubts }) => doubts), ...several],
    found.map(({ words }) => words).join(" … "),
  );
}

const withoutTime = /^ภายใน(?:ระยะ)?เวลา(?:อันสมควร|ที่เหมาะสม)/;

function covers({ at, words }: Place, index: number): boolean {
  return index >= at && index < at + words.length;
}

function reading(
  readings: readonly Deadline[],
  doubts: readonly DeadlineDoubt[],
  words: string,
): DeadlineReading {
  const certainty = readings.length === 0 ? "notUnderstood" : doubts.length === 0 ? "certain" : "likely";
  return { certainty, readings, doubts: [...new Set(doubts)], words };
}

/** In their order. */
function phrasesIn(text: string, fiscalYear: number): readonly Found[] {
  const found: Found[] = [];
  for (const [phrase, pattern] of timePhrases)
    for (const match of text.matchAll(pattern)) {
      const own = { at: match.index, words: match[0].trim() };
      if (found.some((one) => covers(one, own.at) || covers(own, one.at))) continue;
      found.push({ ...own, ...readPhrase(phrase, match, fiscalYear) });
    }
  return found.sort((one, other) => one.at - other.at);
}
