import type { Indicator } from "../pack/schema";
import type { UnsoundGoal } from "../target/goal";
import type { HinderedClause } from "../target/lineWays";
import type { Obstacle, Unmet } from "../target/path";
import type { NotPrepared, Prepared } from "../target/prepare";
import type { TaskChange, Task } from "../target/task";
import { workOf } from "../target/work";
import type { FunctionsTexts } from "../texts/functionsTexts";
import type { PathTexts } from "../texts/pathTexts";
import { fill } from "../texts/texts";
import { areaLineId } from "../year/lines";
import { workText } from "./stepText";

/** A path to a target as a person reads it. */
export interface PathWords {
  /** "ตัวชี้วัดที่ 3", "ด้านที่ 2 ทั้งด้าน". @param key Of an indicator or item, or the id of an area's line. */
  readonly name: (key: string) => string;
  readonly task: (task: Task) => string;
  readonly marks: (marks: number) => string;
  readonly percent: (percent: number) => string;
  readonly unmet: (unmet: Unmet) => string;
  readonly obstacle: (obstacle: Obstacle) => string;
}

export interface PathLanguage {
  readonly path: PathTexts;
  readonly score: FunctionsTexts;
  readonly digits: (text: string) => string;
}

export function createPathWords({ path: t, score, digits }: PathLanguage, prepared: Prepared): PathWords {
  const { percentDecimals: decimals } = prepared.pack;
  const marks = (number: number): string => digits(String(Number(number.toFixed(2))));
  const percent = (number: number): string => digits(number.toFixed(decimals));
  const name = (key: string): string => {
    const area = prepared.areas.find((one) => areaLineId(one.marks.area.id) === key)?.marks.area.id;
    return area === undefined
      ? fill(t.indicator, { id: digits(indicatorOf(prepared, key)?.id ?? "") })
      : fill(t.wholeArea, { area: digits(area) });
  };
  const because = (obstacle: Obstacle): string =>
    [
      ...obstacle.hindered.map((one) => digits(hinderedText(t, one))),
      ...new Set(obstacle.keptBack.map(({ why }) => t[why])),
    ].join(" · ");
  return {
    ...{ name, marks, percent },
    task: ({ key, change }) => digits(taskText(t, score, prepared, key, change)),
    unmet: (unmet) => {
      switch (unmet.of) {
        case "overall":
          return fill(t.unmetOverall, percents(unmet, percent));
        case "area":
          return fill(t.unmetArea, { area: digits(unmet.area), ...percents(unmet, percent) });
        case "indicator":
          return fill(t.unmetIndicator, {
            name: name(unmet.key),
            wanted: marks(unmet.wanted),
            reachable: marks(unmet.reachable),
          });
      }
    },
    obstacle: (obstacle) => {
      const told = { name: name(obstacle.id), why: because(obstacle) || t.noMore };
      return obstacle.full === null
        ? fill(t.obstacleOfUnknown, told)
        : fill(t.obstacle, { ...told, reachable: marks(obstacle.reachable), full: marks(obstacle.full) });
    },
  };
}

/** Why nothing can be looked for. @param name Of an indicator by its key. */
export function unsoundGoalText(
  { unsoundGoal: t }: PathTexts,
  goal: UnsoundGoal,
  name: (key: string) => string,
): string {
  switch (goal.kind) {
    case "unknownArea":
      return fill(t.unknownArea, { area: goal.area });
    case "notAsked":
      return fill(t.notAsked, { name: name(goal.key) });
    default:
      return t[goal.kind];
  }
}

/** What has to be put right before anything can be planned. @param name Of a line of the year by its id. */
export function notPreparedText(
  { path, score: { issue } }: Pick<PathLanguage, "path" | "score">,
  why: NotPrepared,
  name: (id: string) => string,
): string {
  switch (why.kind) {
    case "unknownMarks":
      return fill(path.unknownMarks, { names: why.of.map(({ id }) => name(id)) });
    case "unsoundEfforts":
      return why.of
        .map(({ of, effort }) => fill(issue.notAnEffort, { cell: name(of), found: String(effort) }))
        .join("\n");
    case "effortsTooLarge":
      return issue.effortsTooLarge;
  }
}

function indicatorOf({ marks }: Prepared, key: string): Indicator | undefined {
  return marks.indicators.get(key)?.compiled.indicator;
}

function percents(
  { wanted, reachable }: { readonly wanted: number; readonly reachable: number | null },
  percent: (percent: number) => string,
): { readonly wanted: string; readonly reachable: string } {
  return { wanted: percent(wanted), reachable: percent(reachable ?? 0) };
}

function taskText(
  t: PathTexts,
  score: FunctionsTexts,
  { marks, answers }: Prepared,
  key: string,
  change: TaskChange,
): string {
  const compiled = marks.indicators.get(key)?.compiled;
  if (change.kind === "entry") return t.enter;
  if (change.kind === "marks") return fill(t.typedMarks, { from: change.from, to: change.to });
  if (!compiled) return "";
  const text = workText(score, compiled.indicator, workOf([{ change }], compiled));
  if (change.kind !== "count" || change.lines === null) return text;
  const before = answers.indicators[key]?.lines ?? [];
  const raised = change.lines.flatMap((done, index) => {
    const more = done - Number(before[index]?.done ?? 0);
    return more > 0 ? [fill(t.meanLine, { line: index + 1, more })] : [];
  });
  return `${text} (${raised.join(score.listSeparator)})`;
}

function hinderedText(t: PathTexts, { clause, why }: HinderedClause): string {
  return clause === null ? t.gateImpossible : fill(t[why], { clause });
}
