import type { Answers, ClauseAnswers, IndicatorAnswers } from "../../../src/answers/answers";
import type { Task } from "../../../src/target/task";
import type { PathStep } from "../../../src/target/path";
import type { YearMarks } from "../../../src/year/yearMarks";

/** The answers as an officer enters them who has done what the steps say. */
export function follow(answers: Answers, steps: readonly PathStep[], marks: YearMarks): Answers {
  return steps.flatMap(({ tasks }) => tasks).reduce((now, task) => enter(now, task, marks), answers);
}

function enter(answers: Answers, { key, change }: Task, marks: YearMarks): Answers {
  const area = /^area:(.*)$/.exec(key)?.[1];
  if (area !== undefined && change.kind === "marks") {
    const own = { ...answers.areas[area], score: change.to };
    return { ...answers, areas: { ...answers.areas, [area]: own } };
  }
  const own = answers.indicators[key] ?? {};
  return {
    ...answers,
    indicators: { ...answers.indicators, [key]: { ...own, ...entered(own, key, change, marks) } },
  };
}

function entered(
  own: IndicatorAnswers,
  key: string,
  change: Task["change"],
  { indicators }: YearMarks,
): IndicatorAnswers {
  const marks = indicators.get(key);
  const entry = marks?.compiled.entry;
  const withState = (states: Readonly<Record<string, ClauseAnswers>>): IndicatorAnswers => ({
    clauses: { ...own.clauses, ...states },
  });
  switch (change.kind) {
    case "gate":
      return { gate: "done" };
    case "clause":
      return withState({ [change.clause]: { ...own.clauses?.[change.clause], state: change.to } });
    case "marks":
      return { score: change.to };
    case "count":
      if (change.lines)
        return {
          lines: (own.lines ?? []).map((line, index) => ({ ...line, done: change.lines?.[index] ?? 0 })),
        };
      return entry === "number" ? { counted: change.to } : { done: change.to };
    case "entry":
      if (entry === "percent") return { done: own.done ?? 0 };
      if (entry === "number") return { counted: 0 };
      return withState(
        Object.fromEntries((marks?.clauses ?? []).map(({ clause }) => [clause.id, { state: "none" }])),
      );
  }
}
