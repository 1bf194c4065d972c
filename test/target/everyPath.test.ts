import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { builtInPacks } from "../../src/pack/builtIn";
import { listIndicators } from "../../src/pack/outline";
import type { Pack } from "../../src/pack/schema";
import { rankOf } from "../../src/score/cell";
import { findPath } from "../../src/target/findPath";
import type { Goal } from "../../src/target/goal";
import type { Task } from "../../src/target/task";
import type { Path, PathStep } from "../../src/target/path";
import { prepare, type Prepared } from "../../src/target/prepare";
import { effortFrom } from "../../src/target/terms";
import { effortOf } from "../../src/target/weight";
import { scoreYear } from "../../src/year/scoreYear";
import { readGoldenFolder } from "../golden/goldenFolder";
import { arbitraryPack } from "../pack/support/arbitraryPack";
import { everyCase, runsOf } from "../support/everyCase";
import { seeded } from "../workbook/native/support/random";
import type { Done } from "./support/everyWay";
import { follow } from "./support/follow";
import { lightest, numbersIn } from "./support/lightest";
import { arbitrarySeed, randomYear, shortened, type RandomYear } from "./support/randomYear";

function prepared(pack: Pack, { type, answers, terms }: Omit<RandomYear, "goal">): Prepared {
  const outcome = prepare(pack, type, answers, terms);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.trouble));
  return outcome.value;
}

function pathOf(year: Prepared, goal: Goal): Path {
  const found = findPath(year, goal);
  if (!found.ok) throw new Error(JSON.stringify(found.trouble));
  return found.value;
}

/** What each thing to do costs, when it is due and where it is printed, as the search by trying tells it. */
function listed({ steps }: Path, { pack, marks }: Prepared): readonly Done[] {
  const numbers = numbersIn(pack);
  const rowOf = ({ key, change }: Task): readonly [row: number, detail: number] => {
    if (change.kind === "count") return [0, Number(Math.abs(change.to - change.from).toFixed(4))];
    if (change.kind !== "clause") return [0, 0];
    const clauses = marks.indicators.get(key)?.clauses ?? [];
    return [clauses.findIndex(({ clause }) => clause.id === change.clause) + 1, 3 - rankOf[change.to]];
  };
  // A precondition and its number are printed at one place; the steps may take either first, so that each brings marks.
  const rankAtPlace = ({ change }: Task): number => (change.kind === "gate" ? 0 : 1);
  return steps
    .flatMap(({ tasks }) => tasks)
    .sort((one, other) => one.place - other.place || rankAtPlace(one) - rankAtPlace(other))
    .map((task) => ({
      effort: effortFrom(effortOf(task.weight)),
      due: task.change.kind === "entry" ? 0 : task.due,
      printed: [numbers.get(task.key) ?? -1, ...rowOf(task)],
    }));
}

function proveRandom(pack: Pack, seed: number): void {
  const own = randomYear(pack, seeded(seed));
  const { goal } = own;
  if (goal.overall === null && Object.keys(goal.areas).length + goal.full.length === 0) return;
  const year = prepared(pack, own);
  const path = pathOf(year, goal);
  const tried = lightest(year, goal);
  expect({ isReached: path.isReached, steps: listed(path, year) }).toEqual({
    isReached: tried.isReached,
    steps: tried.done,
  });
  proveFollowed(pack, own, path);
}

/** Whoever does one step after the other gets what is promised at each. */
function proveFollowed(pack: Pack, { type, answers, goal }: RandomYear, path: Path): void {
  const before = scoreYear(pack, { type }, answers);
  const after = (steps: readonly PathStep[]): ReturnType<typeof scoreYear> =>
    scoreYear(pack, { type }, follow(answers, steps, before));
  for (const [index, step] of path.steps.entries()) {
    const { total } = after(path.steps.slice(0, index + 1));
    expect([index, total.percent]).toEqual([index, step.percent]);
    expect(step.gain).toBeGreaterThan(0);
  }
  const reached = after(path.steps);
  expect(path.to.overall).toBe(reached.total.percent);
  expect(path.to.areas).toEqual(
    Object.fromEntries(reached.areas.map(({ area, percent }) => [area.id, percent])),
  );
  if (!path.isReached) return;
  expect(reached.total.percent ?? 0).toBeGreaterThanOrEqual(goal.overall ?? 0);
  for (const [area, wanted] of Object.entries(goal.areas))
    expect(path.to.areas[area] ?? 0).toBeGreaterThanOrEqual(wanted);
}

test("of random packs of up to four indicators no set of steps is lighter, nor comes first in a tie", () => {
  fc.assert(
    fc.property(arbitraryPack(), arbitrarySeed, (pack, seed) => {
      proveRandom(shortened(pack, 4), seed);
    }),
    runsOf(20_000, 250),
  );
});

const golden = join(__dirname, "../golden");
const goldenPacks = readdirSync(golden)
  .map((name) => join(golden, name))
  .filter((folder) => statSync(folder).isDirectory())
  .map((folder) => readGoldenFolder(folder).pack);

/** A pack of one indicator of another. */
function alone(pack: Pack, key: string): Pack {
  const [placed] = listIndicators(pack).filter(({ indicator }) => indicator.key === key);
  if (!placed) throw new Error(`no indicator ${key}`);
  const unit = { id: "1", title: "หน่วย", indicators: [placed.indicator] };
  return { ...pack, areas: [{ ...placed.area, units: [unit] }] };
}

const indicators = [...builtInPacks, ...goldenPacks].flatMap((pack) =>
  listIndicators(pack).map(({ indicator }) => [pack.id, indicator.id, alone(pack, indicator.key)] as const),
);

test.each(indicators)("%s, indicator %s: from random states no set of steps is lighter", (_, __, pack) => {
  const seeds = everyCase ? 400 : 4;
  for (let seed = 1; seed <= seeds; seed += 1) proveRandom(pack, seed);
});
