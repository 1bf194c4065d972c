import type { Finding, Report } from "./finding";
import { mostDone } from "./reach";
import { scoreAt, type ScoreTable } from "./scoreTable";

/**
 * States of a checklist that only `otherwise` takes, although something was done. Where the precondition is not met,
 * nothing else counts, so those states are left out.
 */
export function checkUnnamed(table: ScoreTable, report: Report): readonly Finding[] {
  const { compiled, space, bandAt } = table;
  const last = compiled.bands.length - 1;
  const isTicked = compiled.entry === "clauses" || compiled.hasBoth;
  if (!isTicked || compiled.bands[last]?.otherwise !== true || last === 0) return [];
  const unnamed = [...bandAt.keys()].filter((index) => {
    if (bandAt[index] !== last) return false;
    const { gate, states } = space.answersAt(index);
    return gate && states.some((state) => state > 0);
  });
  if (unnamed.length === 0) return [];
  const shown = mostDone(table, unnamed);
  return [
    report(
      "statesNamedByNoBand",
      { states: unnamed.reduce((sum, index) => sum + space.countAt(index), 0), band: last + 1 },
      {
        at: `.rubric[${String(last)}]`,
        witness: { state: space.seenAt(shown), score: scoreAt(table, shown), other: null },
      },
    ),
  ];
}
