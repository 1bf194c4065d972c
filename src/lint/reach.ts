import type { SeenState } from "../score/space/seenState";
import type { Finding, Report } from "./finding";
import { scoreAt, type ScoreTable } from "./scoreTable";

/** Bands that no state reaches, and scores that cannot be had. */
export function checkReach(table: ScoreTable, report: Report): readonly Finding[] {
  return [...checkBands(table, report), ...checkScores(table, report)];
}

function checkBands(table: ScoreTable, report: Report): readonly Finding[] {
  const { compiled, space } = table;
  return compiled.bands.flatMap(({ band, otherwise }, index): readonly Finding[] => {
    const { wins = 0, heldAt = null } = table.bands[index] ?? {};
    if (wins > 0) return [];
    const at = `.rubric[${String(index)}]`;
    const values = { band: index + 1, score: band.score };
    if (otherwise) return [report("otherwiseNeverReached", values, { at })];
    if (heldAt === null) return [report("bandNeverHolds", values, { at })];
    const state = space.seenAt(heldAt);
    const witness = { state, score: scoreAt(table, heldAt), other: { state, score: band.score } };
    return [report("maskedBand", { ...values, winner: (table.bandAt[heldAt] ?? -1) + 1 }, { at, witness })];
  });
}

function checkScores({ compiled, bands: reaches }: ScoreTable, report: Report): readonly Finding[] {
  const { fullMarks } = compiled.indicator;
  const printed = compiled.bands.map(({ band }) => band.score);
  const reached = new Set(printed.filter((_, index) => (reaches[index]?.wins ?? 0) > 0));
  const highest = Math.max(...printed);
  const findings: Finding[] = [...new Set(printed)]
    .filter((score) => !reached.has(score) && score !== fullMarks)
    .map((score) =>
      report(
        "unreachableScore",
        { score, band: printed.indexOf(score) + 1 },
        { at: `.rubric[${String(printed.indexOf(score))}].score` },
      ),
    );
  if (fullMarks !== null && highest !== fullMarks)
    findings.push(report("fullMarksNotHighestBand", { full: fullMarks, highest }, { at: ".rubric" }));
  else if (fullMarks !== null && !reached.has(fullMarks))
    findings.push(report("fullMarksUnreachable", { full: fullMarks }, { at: ".rubric" }));
  return findings;
}

/** States that no band takes: for values each interval, for checklists their number and the state with the most done. */
export function checkGaps(table: ScoreTable, report: Report): readonly Finding[] {
  const gaps = [...table.bandAt.keys()].filter((index) => table.bandAt[index] === -1);
  if (gaps.length === 0) return [];
  const found = (state: SeenState, states: number): Finding =>
    report("gap", { states }, { at: ".rubric", witness: { state, score: null, other: null } });
  const { space, compiled } = table;
  if (compiled.entry === "clauses" || compiled.hasBoth) {
    const states = gaps.reduce((sum, index) => sum + space.countAt(index), 0);
    return [found(space.seenAt(mostDone(table, gaps)), states)];
  }
  return joinNeighbours(gaps).map(({ first, last }) => {
    const [low, high] = [space.seenAt(first), space.seenAt(last)];
    return found(low.kind === "interval" && high.kind === "interval" ? { ...low, to: high.to } : low, 1);
  });
}

function joinNeighbours(indices: readonly number[]): readonly { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const index of indices) {
    const run = runs.at(-1);
    if (run?.last === index - 1) run.last = index;
    else runs.push({ first: index, last: index });
  }
  return runs;
}

/** Of some classes of a checklist the one in which most is done; among equals, that in which the first clauses are. */
export function mostDone({ compiled, space }: ScoreTable, indices: readonly number[]): number {
  let best = { index: -1, done: -Infinity, states: [] as readonly number[] };
  for (const index of indices) {
    const { states, gate } = space.answersAt(index);
    const done = states.reduce<number>(
      (sum, state, clause) => sum + (compiled.countable[clause] === false ? -state : state),
      gate ? 3 : 0,
    );
    if (done > best.done || (done === best.done && firstClausesDone(states, best.states)))
      best = { index, done, states };
  }
  return best.index;
}

function firstClausesDone(states: readonly number[], others: readonly number[]): boolean {
  const differs = states.findIndex((state, clause) => state !== others[clause]);
  return differs >= 0 && (states[differs] ?? 0) > (others[differs] ?? 0);
}
