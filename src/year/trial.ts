import type { Answers, IndicatorAnswers } from "../answers/answers";
import { isOfItems } from "../pack/bands";
import type { ClauseState } from "../pack/clauseState";
import type { LaoType } from "../pack/laoType";
import type { Indicator, Measure, Pack } from "../pack/schema";
import type { Assessment } from "../score/assess";
import { isState, nothingToDoReading, rankOf, readCell, stateOf } from "../score/cell";
import { scoreIndicator } from "./indicatorMarks";
import { lineMarks, type LineMark, type YearLine } from "./lines";
import { fullOf, markItself, scoreOf, type Mark } from "./mark";
import { countEntered, type Count } from "./progress";
import { scoreYear, scoringFrame } from "./scoreYear";
import { sumLines, type YearSums } from "./sums";
import type { YearMarks } from "./yearMarks";

/** What is tried out on one line; no entry is touched. */
export type Trial =
  | {
      readonly kind: "clauses";
      readonly gate: boolean;
      /** In the order of the clauses. */
      readonly states: readonly ClauseState[];
      /** What is measured beside them. */
      readonly measured?: MeasureTrial;
    }
  | MeasureTrial
  | { readonly kind: "score"; readonly score: number };

export type MeasureTrial =
  | { readonly kind: "counts"; readonly done: number; readonly all: number }
  | { readonly kind: "counted"; readonly counted: number };

/** By the line's id. */
export type Trials = Readonly<Record<string, Trial>>;

/** A year with its lines, on which something can be tried. */
export interface TriedYear {
  readonly pack: Pack;
  readonly laoType: LaoType;
  readonly lines: readonly YearLine[];
  readonly answers: Answers;
  readonly marks: YearMarks;
}

/** Everything that is tried out, added up with what is not. */
export interface TriedOut {
  readonly lines: readonly LineMark[];
  readonly sums: YearSums;
  /** How much would be entered. */
  readonly progress: Count;
}

/** The year with other answers. A line whose entries are many is tried by its score alone. */
export function tryOut(year: TriedYear, trials: Trials): TriedOut {
  const tried = year.lines.filter(({ id }) => trials[id]);
  const answers = tried.reduce((rest, line) => withTrial(rest, line, trials[line.id]), year.answers);
  const marks = scoreYear(year.pack, { type: year.laoType }, answers);
  const lines = lineMarks(year.lines, marks).map((own) => {
    const trial = trials[own.id];
    const line = tried.find(({ id }) => id === own.id);
    return line && trial?.kind === "score" && isByScoreOnly(line)
      ? { ...own, mark: withScore(own.mark, trial.score) }
      : own;
  });
  const progress = countEntered(lines.map(({ mark }) => mark));
  return { lines, sums: sumLines(year.pack, lines), progress };
}

function withScore(mark: Mark, score: number): Mark {
  const full = fullOf(mark);
  return full === null ? mark : { kind: "marks", score, full };
}

/** A mean's lines of work and an indicator's items are too many to be tried one by one. */
function isByScoreOnly(line: YearLine): boolean {
  if (line.kind === "area") return false;
  const { measure, rubric } = line.indicator;
  return measure?.kind === "mean" || isOfItems(rubric);
}

function withTrial(answers: Answers, line: YearLine, trial: Trial | undefined): Answers {
  if (!trial || isByScoreOnly(line)) return answers;
  if (line.kind === "area") {
    if (trial.kind !== "score") return answers;
    const typed = { ...answers.areas[line.area.id], score: trial.score };
    return { ...answers, areas: { ...answers.areas, [line.area.id]: typed } };
  }
  const { key } = line.indicator;
  const own = answered(line.indicator, answers.indicators[key] ?? {}, trial);
  return { ...answers, indicators: { ...answers.indicators, [key]: own } };
}

/** The answers as if the trial were entered; a base cut would hide it. States are entered by their codes. */
function answered(indicator: Indicator, answers: IndicatorAnswers, trial: Trial): IndicatorAnswers {
  const own = { ...answers, baseCut: "" };
  switch (trial.kind) {
    case "clauses":
      return {
        ...(trial.measured ? answered(indicator, own, trial.measured) : own),
        gate: trial.gate ? "done" : "none",
        clauses: Object.fromEntries(
          indicator.clauses.map(({ id }, index) => [
            id,
            { ...own.clauses?.[id], state: trial.states[index] ?? "none" },
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
export function trialNow({ answers, marks, lines }: TriedYear, line: YearLine): Trial {
  const mark = lineMarks(lines, marks).find(({ id }) => id === line.id)?.mark;
  const typed: Trial = { kind: "score", score: (mark && scoreOf(markItself(mark))) ?? 0 };
  if (line.kind === "area" || isByScoreOnly(line)) return typed;
  const { measure, rubric, key } = line.indicator;
  const own = answers.indicators[key] ?? {};
  if (rubric === "manual") return typed;
  const measured = measureTrial(measure, own);
  const standings = marks.indicators.get(key)?.clauses ?? [];
  if (measured && standings.length === 0 && !line.indicator.gate) return measured;
  return {
    kind: "clauses",
    ...(measured && { measured }),
    gate: stateIn(own.gate) === "done",
    states: standings.map(({ state }) => {
      if (state.kind === "entered") return stateIn(state.value);
      return state.kind === "fromDays" ? state.state : "none";
    }),
  };
}

function measureTrial(measure: Measure | undefined, own: IndicatorAnswers): MeasureTrial | null {
  if (measure?.kind === "percent") return { kind: "counts", done: count(own.done), all: count(own.all) };
  return measure?.kind === "number" ? { kind: "counted", counted: count(own.counted) } : null;
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

/** Whether clauses were done, and none was taken back, all that is measured as it was. */
export function isDoingMore(from: Trial, to: Trial): boolean {
  if (from.kind !== "clauses" || to.kind !== "clauses") return false;
  if (JSON.stringify(from.measured) !== JSON.stringify(to.measured)) return false;
  if (from.gate && !to.gate) return false;
  return from.states.every((state, index) => rankOf[to.states[index] ?? "none"] >= rankOf[state]);
}

/** What the trial comes to, and why; null for a line whose score alone is tried. */
export function assessTrial({ pack, laoType }: TriedYear, line: YearLine, trial: Trial): Assessment | null {
  if (line.kind === "area" || trial.kind === "score") return null;
  const { indicator } = line;
  const entries = { [indicator.key]: answered(indicator, {}, trial) };
  return scoreIndicator(indicator, entries, scoringFrame(pack, laoType)).assessment;
}

/** The score after one clause alone is changed, or null where that gives none. */
export function scoreWith(
  year: TriedYear,
  line: YearLine,
  trial: Extract<Trial, { readonly kind: "clauses" }>,
  clause: number,
  state: ClauseState,
): number | null {
  const states = trial.states.map((old, index) => (index === clause ? state : old));
  const assessment = assessTrial(year, line, { ...trial, states });
  return assessment?.kind === "scored" ? assessment.score : null;
}

/** Only what belongs to lines that are there. */
export function trialsFor(trials: Trials, lines: readonly YearLine[]): Trials {
  const ids = new Set(lines.map(({ id }) => id));
  return Object.fromEntries(Object.entries(trials).filter(([id]) => ids.has(id)));
}
