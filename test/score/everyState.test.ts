import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assess } from "../../src/score/assess";
import type { CompiledIndicator } from "../../src/score/compile";
import { cellsOf, indicatorOf2567 } from "./support/indicators";

/**
 * The tables were written by hand from the 2567 paper of area 1, each row with the printed words that decide it.
 * A row is a pattern over the cells of the checklist: Y done, L late, I incomplete, N not done, * any, | either.
 */
interface TableRow {
  readonly score: number;
  readonly pattern: readonly string[];
}

function readTable(id: string): readonly TableRow[] {
  const lines = readFileSync(join(__dirname, "tables", `indicator-${id}.csv`), "utf8")
    .trim()
    .split("\n");
  return lines.slice(1).map((line) => {
    const [score, ...rest] = line.split(",");
    return { score: Number(score), pattern: rest.slice(0, -1) };
  });
}

/** Every combination of the states that the paper gives the cells of an indicator. */
function everyState(cells: readonly string[]): readonly string[] {
  return cells.reduce<readonly string[]>(
    (all, states) => all.flatMap((start) => Array.from(states, (s) => start + s)),
    [""],
  );
}

function matches(state: string, pattern: readonly string[]): boolean {
  return pattern.every(
    (allowed, index) => allowed === "*" || allowed.split("|").includes(state[index] ?? ""),
  );
}

function scoreOf(compiled: CompiledIndicator, state: string): number | string {
  const assessment = assess(compiled, cellsOf(state), null);
  return assessment.kind === "scored" ? assessment.score : assessment.kind;
}

const statesOfCells: Record<string, readonly string[]> = {
  "2": Array<string>(6).fill("YN"),
  "3": [...Array<string>(7).fill("YN"), "YLN"],
  "4": ["YN", "YN", "YN", "YN", "YN", "YLIN", "YN"],
  "5": Array<string>(6).fill("YN"),
};
const stateCounts: Record<string, number> = { "2": 64, "3": 384, "4": 256, "5": 64 };

describe.each(["2", "3", "4", "5"])("indicator %s of 2567, every state", (id) => {
  const table = readTable(id);
  const states = everyState(statesOfCells[id] ?? []);
  const compiled = indicatorOf2567(id);

  test("the table decides each state exactly once", () => {
    expect(states).toHaveLength(stateCounts[id] ?? 0);
    const undecided = states.filter(
      (state) => table.filter((row) => matches(state, row.pattern)).length !== 1,
    );
    expect(undecided).toEqual([]);
  });

  test("scores as the paper does", () => {
    const expected = (state: string): number | undefined =>
      table.find((row) => matches(state, row.pattern))?.score;
    const different = states
      .map((state) => ({ state, paper: expected(state), scored: scoreOf(compiled, state) }))
      .filter(({ paper, scored }) => paper !== scored);
    expect(different).toEqual([]);
  });
});
