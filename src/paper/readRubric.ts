import { distance } from "fastest-levenshtein";
import { soundChecklist } from "./bands/soundChecklist";
import { readBands } from "./bands/readBands";
import type { BandReading } from "./bands/reading";
import { readDeadline, type DeadlineReading } from "./deadlines/readDeadline";
import type { DraftBand, DraftClause, DraftIndicator } from "./draft";
import type { NumberedList } from "./numberedList";
import { unless, type Reading } from "./reading";
import type { PrintedTable } from "./printedTable";

/** Reads the bands of a table against the clauses they name. */
export function readRubric(
  { rows, words }: PrintedTable,
  { items, intro }: NumberedList,
  isDoubtful: boolean,
  fiscalYear: number | null,
): Pick<DraftIndicator, "clauses" | "bands" | "rubric"> {
  const read = readBands(
    rows.map(({ score, text }) => ({ score: score?.value ?? null, text: text.value })),
    soundChecklist(items.map(({ id, text }) => ({ id, text: text.value }))),
    [...intro, ...words].map(({ text }) => text),
  );
  const clauses = items.map(({ id, text }): DraftClause => ({
    id,
    text: unless(isDoubtful, text),
    states: read.states.get(id) ?? null,
    deadline: fiscalYear === null ? null : deadlineIn(text, fiscalYear, isDoubtful),
  }));
  const bands = rows.flatMap(({ text, letters, score }, index): DraftBand | readonly [] => {
    const own = read.bands[index];
    if (!own) return [];
    return {
      text: unless(isDoubtful, text),
      score: score && unless(isDoubtful, score),
      // A line that belongs elsewhere leaves words that no condition knows, so only the letters themselves can mislead.
      reading: asSure(own, isDoubtful || letters === "likely"),
    };
  });
  return { clauses, bands, rubric: rows.length > 0 ? { measure: read.measure, gate: read.gate } : null };
}

/** What is read from words that are not certain is not certain itself. */
function asSure<One extends BandReading | DeadlineReading>(found: One, isDoubtful: boolean): One {
  return isDoubtful && found.certainty === "certain" ? { ...found, certainty: "likely" } : found;
}

function deadlineIn(
  { value, certainty }: Reading<string>,
  fiscalYear: number,
  isDoubtful: boolean,
): DeadlineReading | null {
  const found = readDeadline(value, { fiscalYear });
  return found && asSure(found, isDoubtful || certainty === "likely" || isMisreadYearEnd(found));
}

const yearEnd = /วันสิ้นปีงบประมาณ/.source;
/** Letters that text recognition takes for others in a phrase of that length. */
const slips = 4;

/** An event whose words are nearly those for the end of the fiscal year is likely that day, misread. */
function isMisreadYearEnd({ readings }: DeadlineReading): boolean {
  return readings.some((deadline) => "event" in deadline && distance(deadline.event, yearEnd) <= slips);
}
