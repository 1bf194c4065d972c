import type { Finding, Report, Witness } from "./finding";
import { scoreAt, type ScoreTable } from "./scoreTable";
import type { Move } from "../score/space/stateSpace";

interface TakenStep {
  readonly from: number;
  readonly to: number;
  readonly step: Move;
}

/** Single steps by which more is done and the score falls, as printed: one finding for each two bands and kind of step. */
export function checkLosses(table: ScoreTable, report: Report): readonly Finding[] {
  const losses = new Map<string, { readonly smallest: TakenStep; readonly clauses: ReadonlySet<number> }>();
  eachTakenStep(table, (taken, gain) => {
    if (gain >= 0) return;
    const kind = [table.bandAt[taken.from], table.bandAt[taken.to], stateReached(taken.step)].join();
    const known = losses.get(kind);
    const clauses = new Set([...(known?.clauses ?? []), ...clausesOf(taken.step)]);
    const smallest = known && !isSmaller(taken.step, known.smallest.step) ? known.smallest : taken;
    losses.set(kind, { smallest, clauses });
  });
  return [...losses.values()].map(({ smallest, clauses }) =>
    report(
      "doingMoreScoresLess",
      { clauses: idsOf(table, clauses) },
      { at: `.rubric[${String(table.bandAt[smallest.from] ?? 0)}]`, witness: witnessOf(table, smallest) },
    ),
  );
}

/** A jump is worth a note where it exceeds this share of the full marks. */
const largeShare = 1 / 2;

/** The clause that alone is worth most, where it is worth more than half of the full marks. */
export function checkJumps(table: ScoreTable, report: Report): readonly Finding[] {
  const { indicator, bands } = table.compiled;
  const full = indicator.fullMarks ?? Math.max(...bands.map(({ band }) => band.score));
  let largest = { gain: full * largeShare, taken: null as TakenStep | null, clauses: new Set<number>() };
  eachTakenStep(table, (taken, gain) => {
    if (taken.step.kind !== "clause" || taken.step.fault || gain < largest.gain) return;
    if (gain > largest.gain) largest = { gain, taken, clauses: new Set(taken.step.clauses) };
    else if (largest.taken) {
      taken.step.clauses.forEach((clause) => largest.clauses.add(clause));
      if (isSmaller(taken.step, largest.taken.step)) largest.taken = taken;
    }
  });
  const { taken, gain, clauses } = largest;
  if (!taken) return [];
  return [
    report(
      "oneClauseWorthMuch",
      { gain, full, clauses: idsOf(table, clauses) },
      { at: ".rubric", witness: witnessOf(table, taken) },
    ),
  ];
}

/** Steps between states that some band takes, with what they gain. */
function eachTakenStep(table: ScoreTable, visit: (taken: TakenStep, gain: number) => void): void {
  const { space, bandAt } = table;
  for (let from = 0; from < space.size; from += 1) {
    const before = scoreAt(table, from);
    if (before === null) continue;
    space.eachStep(from, (to, step) => {
      if (bandAt[to] === bandAt[from]) return;
      const after = scoreAt(table, to);
      if (after !== null) visit({ from, to, step }, after - before);
    });
  }
}

function stateReached(step: Move): string {
  return step.kind === "clause" ? String(step.to) : step.kind;
}

function clausesOf(step: Move): readonly number[] {
  return step.kind === "clause" ? step.clauses : [];
}

function isSmaller(one: Move, other: Move): boolean {
  return lengthOf(one) < lengthOf(other);
}

/** From not done to late is longer than from incomplete to late. */
function lengthOf(step: Move): number {
  return step.kind === "clause" ? Math.abs(step.to - step.from) : 1;
}

function witnessOf(table: ScoreTable, { from, to, step }: TakenStep): Witness {
  const { space } = table;
  return {
    state: space.seenAt(from),
    score: scoreAt(table, from),
    other: { state: space.seenAfter(from, to, step), score: scoreAt(table, to) },
  };
}

/** Clause numbers in the order of the checklist. */
function idsOf({ compiled }: ScoreTable, clauses: ReadonlySet<number>): readonly string[] {
  return compiled.indicator.clauses.filter((_, clause) => clauses.has(clause)).map(({ id }) => id);
}
