import type { ClauseState } from "../../pack/clauseState";
import { assess, type Assessment } from "../../score/assess";
import { isState, nothingToDoReading, rankOf, readCell, stateOf } from "../../score/cell";
import type { IndicatorAnswers } from "../../answers/answers";
import { wordOf } from "../../workbook/blueprint/words";
import type { Detail } from "./figures";
import type { Line } from "./lines";
import { lackOf, sumLines, type MarkLine, type Sums } from "./marks";

/** What is tried out on one line; no cell is touched. */
export type Trial =
  | {
      readonly kind: "clauses";
      readonly gate: boolean;
      /** In the order of the clauses. */
      readonly states: readonly ClauseState[];
    }
  | { readonly kind: "counts"; readonly done: number; readonly all: number }
  | { readonly kind: "counted"; readonly counted: number }
  | { readonly kind: "score"; readonly score: number };

/** By the line's id. */
export type Trials = Readonly<Record<string, Trial>>;

/** Everything that is tried out, added up with what is not. */
export interface TriedOut {
  readonly lines: readonly MarkLine[];
  readonly sums: Sums;
}

export function tryOut(detail: Detail, trials: Trials): TriedOut {
  const lines = detail.lines.flatMap((line, index) => {
    const scored = detail.scored[index];
    const trial = trials[line.id];
    if (!scored) return [];
    return [trial ? triedLine(detail, line, scored, trial) : scored];
  });
  return { lines, sums: sumLines(detail.pack, lines) };
}

function triedLine({ scorer, answers }: Detail, line: Line, scored: MarkLine, trial: Trial): MarkLine {
  if (line.kind === "area" || isScoreOnly(line))
    return trial.kind === "score" ? { ...scored, score: trial.score } : scored;
  const { key } = line.indicator;
  const own = answered(line, answers.indicators[key] ?? {}, trial);
  return { ...scored, ...marks(scorer.score(line.indicator, { ...answers.indicators, [key]: own })) };
}

function marks({ score, full }: Pick<MarkLine, "score" | "full">): Pick<MarkLine, "score" | "full"> {
  return { score, full };
}

/** Means and sums of items are tried out by their score, since their cells are many. */
function isScoreOnly({ indicator: { measure, rubric } }: Line & { readonly kind: "indicator" }): boolean {
  return measure?.kind === "mean" || rubric === "sumOfItems";
}

/** The answers as if the trial were entered; a base cut would hide it. */
function answered(
  { indicator }: Line & { readonly kind: "indicator" },
  answers: IndicatorAnswers,
  trial: Trial,
): IndicatorAnswers {
  const own = { ...answers, baseCut: "" };
  switch (trial.kind) {
    case "clauses":
      return {
        ...own,
        gate: wordOf(trial.gate ? "done" : "none"),
        clauses: Object.fromEntries(
          indicator.clauses.map(({ id }, index) => [
            id,
            { ...own.clauses?.[id], state: wordOf(trial.states[index] ?? "none") },
          ]),
        ),
      };
    case "counts":
      return { ...own, done: trial.done, all: trial.all };
    case "counted":
      return { ...own, counted: trial.counted };
    case "score":
      return { ...own, score: trial.score };
  }
}

/** What is entered now, to begin a trial from; the marks a line has where only its score can be tried. */
export function trialNow({ scorer, answers, scored }: Detail, line: Line): Trial {
  const score = scored.find(({ id }) => id === line.id)?.score;
  const typed: Trial = { kind: "score", score: typeof score === "number" ? score : 0 };
  if (line.kind === "area" || isScoreOnly(line)) return typed;
  const { indicator } = line;
  const { measure, rubric, clauses, key } = indicator;
  const own = answers.indicators[key] ?? {};
  if (measure?.kind === "percent") return { kind: "counts", done: count(own.done), all: count(own.all) };
  if (measure?.kind === "number") return { kind: "counted", counted: count(own.counted) };
  if (rubric === "manual") return typed;
  const { stateOf: shown, gate } = scorer.score(indicator, answers.indicators);
  return {
    kind: "clauses",
    gate: stateIn(own.gate ?? gate) === "done",
    states: clauses.map(({ id }) => stateIn(own.clauses?.[id]?.state ?? shown(id))),
  };
}

function count(entered: unknown): number {
  return typeof entered === "number" ? entered : 0;
}

/** A cell that does not read counts as not done: the trial begins where nothing is assumed. */
function stateIn(cell: unknown): ClauseState {
  const reading = readCell(cell === "" ? null : cell);
  if (reading === nothingToDoReading) return "done";
  return isState(reading) ? stateOf(reading) : "none";
}

export function isSameTrial(one: Trial, other: Trial): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether clauses were done, and none was taken back. */
export function isDoingMore(from: Trial, to: Trial): boolean {
  if (from.kind !== "clauses" || to.kind !== "clauses") return false;
  if (from.gate && !to.gate) return false;
  return from.states.every((state, index) => rankOf[to.states[index] ?? "none"] >= rankOf[state]);
}

/** What the trial comes to, and why; null for a line whose score alone is tried. */
export function assessTrial({ scorer, laoType }: Detail, line: Line, trial: Trial): Assessment | null {
  if (line.kind === "area" || trial.kind === "score") return null;
  return assess(scorer.compiled(line.indicator), checklistOf(line.indicator, trial), laoType);
}

function checklistOf(
  { gate }: { readonly gate?: unknown },
  trial: Exclude<Trial, { readonly kind: "score" }>,
): readonly (readonly unknown[])[] {
  switch (trial.kind) {
    case "clauses":
      return [...(gate === undefined ? [] : [trial.gate]), ...trial.states.map(wordOf)].map((cell) => [cell]);
    case "counts":
      return [[trial.done], [trial.all]];
    case "counted":
      return [[trial.counted]];
  }
}

/** The score after one clause alone is changed, or null where that gives none. */
export function scoreWith(
  detail: Detail,
  line: Line,
  trial: Extract<Trial, { readonly kind: "clauses" }>,
  clause: number,
  state: ClauseState,
): number | null {
  const states = trial.states.map((old, index) => (index === clause ? state : old));
  const assessment = assessTrial(detail, line, { ...trial, states });
  return assessment?.kind === "scored" ? assessment.score : null;
}

/** The lines that lack most marks, most first. */
export function weakest(
  lines: readonly MarkLine[],
  most: number,
): readonly { readonly id: string; readonly lack: number }[] {
  return lines
    .flatMap((line) => {
      const lack = lackOf(line) ?? 0;
      return lack > 0 ? [{ id: line.id, lack }] : [];
    })
    .sort((one, other) => other.lack - one.lack)
    .slice(0, most);
}

/** Only what belongs to lines that are there. */
export function trialsFor(trials: Trials, lines: readonly Line[]): Trials {
  const ids = new Set(lines.map(({ id }) => id));
  return Object.fromEntries(Object.entries(trials).filter(([id]) => ids.has(id)));
}
