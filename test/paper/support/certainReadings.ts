import type { Deadline } from "../../../src/pack/schema";
import { printWhen } from "../../../src/pack/rubric/print";
import { certainDeadline, type Reading } from "../../../src/paper/reading";
import type { Draft, DraftIndicator } from "../../../src/paper/draft";

/** A certain reading: what it is of, what it says, and the lines of the untouched paper that it stands on. */
export interface CertainReading {
  readonly what: string;
  readonly value: string;
  readonly lines: readonly number[];
}

/** All that a draft is certain of. */
export function certainReadings(draft: Draft, origin: readonly number[]): readonly CertainReading[] {
  const at = (lines: readonly number[]): readonly number[] => lines.flatMap((line) => origin[line - 1] ?? []);
  const told: CertainReading[] = [];
  const tell = (what: string, found: Reading<unknown> | null, value: unknown = found?.value): void => {
    if (found?.certainty === "certain")
      told.push({ what, value: JSON.stringify(value), lines: at(found.lines) });
  };
  tell("year", draft.year);
  for (const area of draft.areas) {
    tell("area", area.id);
    for (const { marks } of area.statedMarks) tell("statedMarks", marks);
    for (const indicator of area.indicators) tellOf(indicator, tell);
  }
  return told;
}

function tellOf(
  indicator: DraftIndicator,
  tell: (what: string, found: Reading<unknown> | null, value?: unknown) => void,
): void {
  const of = (part: string): string => `${indicator.id.value} ${part}`;
  tell(of("fullMarks"), indicator.fullMarks);
  tell(of("types"), indicator.types);
  tell(of("baseCut"), indicator.baseCut?.allowed ?? null);
  tell(of("pilot"), indicator.pilot);
  tell("text", indicator.title, "");
  for (const text of [...indicator.evidence, ...indicator.laws]) tell("text", text, "");
  for (const { text, deadline } of indicator.clauses) {
    tell("text", text, "");
    const due = certainDeadline(deadline);
    if (due) tell("deadline", { ...text, certainty: "certain" }, withoutEventWords(due));
  }
  for (const { text, score, reading } of indicator.bands) {
    tell("text", text, "");
    tell("score", score);
    const [when] = reading.readings;
    if (reading.certainty === "certain" && when)
      tell(of("when"), { ...text, certainty: "certain" }, withoutRun(printWhen(when)));
  }
}

/** An event is named by the paper's own words, and by misread ones where these were misread. */
function withoutEventWords(due: Deadline): object {
  return "event" in due ? { ...due, event: "" } : due;
}

/** "run 1-5" and "1-5" hold for the same states: all of them done. */
function withoutRun(when: string): string {
  return when.replaceAll("run ", "");
}
