import highsModule from "highs";
import { lessEq, solve, type Constraint, type Model } from "yalps";
import type { Answers, ClauseAnswers, IndicatorAnswers } from "../src/answers/answers";
import { listIndicators } from "../src/pack/outline";
import type { Pack } from "../src/pack/schema";
import { chartOf, type Chart } from "../src/target/chart";
import { pathTo } from "../src/target/findPath";
import type { Path } from "../src/target/path";
import { prepare, type Prepared } from "../src/target/prepare";
import type { IndicatorTerms, Terms } from "../src/target/terms";
import { median, medianTime } from "./median";
import { syntheticPack } from "./syntheticPack";

type Method = Pack["overall"];

/** Milliseconds, medians. */
export interface TargetTimes {
  readonly method: Method;
  /** From the answers of a year to its path. */
  readonly path: number;
  /** Another target in a year whose best ways are kept: the median, and the slowest of all targets. */
  readonly keystroke: number;
  readonly slowestKeystroke: number;
  /** The choice alone, the ways of each indicator given. */
  readonly choice: number;
  readonly yalps: number;
  readonly highs: number;
}

const targets = Array.from({ length: 40 }, (_, index) => 60.5 + index);
const nothingElse = { areas: {}, full: [] };

/** A year of 190 indicators and 1,500 clauses, half done, whose clauses cost 1 to 5 days each. */
export async function measureTarget(): Promise<readonly TargetTimes[]> {
  const solver = await highsModule();
  return (["sum", "meanOfAreas"] as const).map((method) => {
    const pack = { ...syntheticPack({ indicators: 190, clauses: 1500, seed: 1 }), overall: method };
    const work = { answers: halfDone(pack), terms: daysOfWork(pack) };
    const year = preparedYear(pack, work);
    const chart = chartOf(year, nothingElse);
    const keystrokes = targets.map((percent) => medianTime(3, () => pathTo(chart, percent)));
    const model = choiceModel(year, chart, 95);
    const effort = (path: Path): number => path.effort;
    const ours = effort(pathTo(chart, 95));
    const byYalps: number[] = [];
    const byHighs: number[] = [];
    const yalps = medianTime(3, () => byYalps.push(solve(model.yalps).result));
    const highs = medianTime(3, () =>
      byHighs.push(solver.solve(model.text, { mip_rel_gap: 0 }).ObjectiveValue),
    );
    const differing = [...byYalps, ...byHighs].find((one) => Math.abs(one - ours) > 1e-6);
    if (differing !== undefined)
      throw new Error(`${method}: the least effort is ${String(ours)} here and ${String(differing)} there`);
    return {
      method,
      path: medianTime(9, () => pathTo(chartOf(preparedYear(pack, work), nothingElse), 95)),
      keystroke: median(keystrokes),
      slowestKeystroke: Math.max(...keystrokes),
      choice: medianTime(9, () => pathTo(chartOf(year, nothingElse), 95)),
      yalps,
      highs,
    };
  });
}

function preparedYear(
  pack: Pack,
  { answers, terms }: { readonly answers: Answers; readonly terms: Terms },
): Prepared {
  const prepared = prepare(pack, "SAO", answers, terms);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.trouble));
  return prepared.value;
}

function halfDone(pack: Pack): Answers {
  const indicators = listIndicators(pack).map(({ indicator: { key, measure, clauses } }, nth) => {
    if (measure) return [key, { done: nth % 40, all: 200 }] as const;
    const states = clauses.map(
      ({ id }, clause) => [id, { state: (nth + clause) % 2 === 0 ? "done" : "none" }] as const,
    );
    return [key, { clauses: Object.fromEntries<ClauseAnswers>(states) }] as const;
  });
  return { indicators: Object.fromEntries<IndicatorAnswers>(indicators), areas: {} };
}

function daysOfWork(pack: Pack): Terms {
  const days = (nth: number, clause: number): number => 1 + ((nth * 7 + clause * 3) % 5);
  const indicators = listIndicators(pack).map(
    ({ indicator: { key, clauses } }, nth): [string, IndicatorTerms] => [
      key,
      {
        measure: { effort: days(nth, 0) / 2 },
        clauses: Object.fromEntries(clauses.map(({ id }, clause) => [id, { effort: days(nth, clause) }])),
      },
    ],
  );
  return { today: null, indicators: Object.fromEntries(indicators), areas: {} };
}

interface ChoiceModel {
  readonly yalps: Model;
  /** The same in the format of CPLEX, which HiGHS reads. */
  readonly text: string;
}

/** The same choice as an integer program: at most one way of each line, enough worth, the least effort. */
function choiceModel({ areas, units }: Prepared, { scale }: Chart, percent: number): ChoiceModel {
  const variables = areas.flatMap(({ lines }, area) =>
    lines.flatMap(({ ways, score }, line) =>
      ways
        .filter((way) => way.score > score)
        .map((way, nth) => ({
          name: `w_${String(area)}_${String(line)}_${String(nth)}`,
          line: `l_${String(area)}_${String(line)}`,
          worth: scale.worthOf(area, Math.round((way.score - score) * units)),
          effort: (way.weight[0] ?? 0) / 1_000_000,
        })),
    ),
  );
  const needed = scale.needed(percent);
  const lines = [...new Set(variables.map(({ line }) => line))];
  const constraints: [string, Constraint][] = [["worth", { min: needed }]];
  const coefficients = variables.map(
    ({ name, line, worth, effort }) =>
      [
        name,
        new Map([
          ["effort", effort],
          ["worth", worth],
          [line, 1],
        ]),
      ] as const,
  );
  const terms = (of: readonly { readonly name: string }[], factor: (index: number) => number): string =>
    of.map(({ name }, index) => `${String(factor(index))} ${name}`).join(" + ");
  const rows = lines.map((line) => {
    const own = variables.filter((one) => one.line === line);
    return ` ${line}: ${terms(own, () => 1)} <= 1`;
  });
  return {
    yalps: {
      direction: "minimize",
      objective: "effort",
      constraints: [...constraints, ...lines.map((line): [string, Constraint] => [line, lessEq(1)])],
      variables: coefficients,
      binaries: true,
    },
    text: [
      "Minimize",
      ` effort: ${terms(variables, (index) => variables[index]?.effort ?? 0)}`,
      "Subject To",
      ` worth: ${terms(variables, (index) => variables[index]?.worth ?? 0)} >= ${String(needed)}`,
      ...rows,
      "Binary",
      ...variables.map(({ name }) => ` ${name}`),
      "End",
    ].join("\n"),
  };
}
