import type { Deadline } from "../../pack/schema";
import type { Certainty } from "../bands/reading";

export interface DeadlineReading {
  readonly certainty: Certainty;
  /** The likeliest first; one where it is certain, none where nothing was understood. */
  readonly readings: readonly Deadline[];
  /** The words that it rests on, as printed. */
  readonly words: string;
}

/**
 * The deadline that a clause's words name, or null where they name none.
 *
 * @param years The fiscal year examined, Buddhist.
 */
export function readDeadline(text: string, years: { readonly fiscalYear: number }): DeadlineReading | null {
  void text;
  void years;
  return null;
}
