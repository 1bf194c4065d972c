import type { Indicator } from "../../pack/schema";
import type { HinderedClause } from "../../target/lineWays";
import type { TaskChange, Task } from "../../target/task";
import type { Obstacle, Unmet } from "../../target/path";
import type { Prepared } from "../../target/prepare";
import { workOf } from "../../target/work";
import { dateOf } from "../../text/serialDay";
import type { FunctionsTexts } from "../../texts/functionsTexts";
import type { PlanTexts } from "../../texts/pane/planTexts";
import { fill } from "../../texts/texts";
import { workText } from "../../words/stepText";
import { areaLines } from "./planFound";
import type { PlanPiece } from "./pieces";

/** A plan as a person reads it. */
export interface PlanWords {
  /** "ตัวชี้วัดที่ 3", "ด้านที่ 2 ทั้งด้าน". @param key Of an indicator or item, or the id of an area's line. */
  readonly name: (key: string) => string;
  readonly title: (key: string) => string;
  readonly task: (task: Task) => string;
  readonly piece: (piece: PlanPiece) => string;
  readonly marks: (marks: number) => string;
  readonly percent: (percent: number) => string;
  /** Without its month in full: "29 ธ.ค. 2566". */
  readonly day: (serialDay: number) => string;
  readonly unmet: (unmet: Unmet) => string;
  readonly obstacle: (obstacle: Obstacle) => string;
}

interface Language {
  readonly t: PlanTexts;
  readonly score: FunctionsTexts;
  readonly digits: (text: string) => string;
}

export function createPlanWords({ t, score, digits }: Language, prepared: Prepared): PlanWords {
  const areas = areaLines(prepared);
  const { percentDecimals: decimals } = prepared.pack;
  const indicatorOf = (key: string): Indicator | undefined =>
    prepared.marks.indicators.get(key)?.compiled.indicator;
  const marks = (number: number): string => digits(String(Number(number.toFixed(2))));
  const percent = (number: number): string => digits(number.toFixed(decimals));
  const name = (key: string): string => {
    const area = areas.get(key);
    return area === undefined
      ? fill(t.indicator, { id: digits(indicatorOf(key)?.id ?? "") })
      : fill(t.wholeArea, { area: digits(area) });
  };
  const because = (obstacle: Obstacle): string =>
    [
      ...obstacle.hindered.map((one) => digits(hinderedText(t, one))),
      ...new Set(obstacle.keptBack.map(({ why }) => t[why])),
    ].join(" · ");
  return {
    ...{ name, marks, percent },
    title: (key) => {
      const area = areas.get(key);
      const own = prepared.pack.areas.find(({ id }) => id === area);
      return own?.title ?? indicatorOf(key)?.title ?? "";
    },
    task: ({ key, change }) => digits(taskText(t, score, prepared, key, change)),
    piece: (piece) => digits(pieceText(t, piece)),
    day: (serialDay) =>
      digits(
        new Intl.DateTimeFormat(t.dayLocale, { dateStyle: "medium", timeZone: "UTC" }).format(
          dateOf(serialDay),
        ),
      ),
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

function percents(
  { wanted, reachable }: { readonly wanted: number; readonly reachable: number | null },
  percent: (percent: number) => string,
): { readonly wanted: string; readonly reachable: string } {
  return { wanted: percent(wanted), reachable: percent(reachable ?? 0) };
}

function taskText(
  t: PlanTexts,
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

function pieceText(t: PlanTexts, piece: PlanPiece): string {
  switch (piece.of) {
    case "clause":
      return fill(t.refusedClause, { clause: piece.clause });
    case "gate":
      return t.refusedGate;
    case "measure":
      return t.refusedMeasure;
    case "typed":
    case "area":
      return t.refusedTyped;
  }
}

function hinderedText(t: PlanTexts, { clause, why }: HinderedClause): string {
  return clause === null ? t.gateImpossible : fill(t[why], { clause });
}
