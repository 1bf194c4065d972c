import type { Answers, Entered, IndicatorAnswers } from "../answers/answers";
import type { LaoType } from "../pack/laoType";
import type { Clause, Indicator } from "../pack/schema";
import { assess, type Assessment } from "../score/assess";
import { baseCutReading, isBlank, quoteCell, readCell } from "../score/cell";
import type { DayFrame } from "../score/clauseDays";
import type { CompiledIndicator } from "../score/compile";
import { scoreOfItems } from "../score/itemScores";
import type { Cells } from "../score/range";
import { clauseStanding, type ClauseStanding } from "./clauseStanding";
import type { CountedMark, Mark } from "./mark";
import { outOf, readTypedFull, type TypedFull, type Unfilled } from "./typedMarks";
import { yearIssue, type YearIssue } from "./yearIssue";

/** One indicator, or item, of a year, with all that its mark follows from. */
export interface IndicatorMarks {
  /** As it is asked of the LAO's type. */
  readonly compiled: CompiledIndicator;
  readonly mark: Mark;
  /** The same before its full marks are looked at, which an officer may have to type. */
  readonly unfilled: Unfilled;
  /** In printed order. */
  readonly clauses: readonly ClauseStanding[];
  readonly items: readonly IndicatorMarks[];
  /** What the scorer says of the entries; null where it was not asked, because nothing was entered or items are added up. */
  readonly assessment: Assessment | null;
  /** What stands in the way of a mark, or makes it wait; null where nothing does. */
  readonly issue: YearIssue | null;
}

/** What an indicator is scored by. */
export interface ScoringFrame extends DayFrame {
  /** Null asks without regard to type. */
  readonly laoType: LaoType | null;
  readonly compiledFor: (indicator: Indicator) => CompiledIndicator;
  /** Indicators by their key, and areas by their line, that are not scored: entries can't be told apart, or wait for a yes. */
  readonly refused: Refused;
}

export type Refused = ReadonlyMap<string, YearIssue>;

type IndicatorEntries = Answers["indicators"];

/** What one indicator gets for its entries; only its own and its items' are looked at. */
export function scoreIndicator(
  indicator: Indicator,
  entries: IndicatorEntries,
  frame: ScoringFrame,
): IndicatorMarks {
  const compiled = frame.compiledFor(indicator);
  const answers = entries[indicator.key] ?? {};
  const clauses = compiled.indicator.clauses.map((clause) =>
    clauseStanding(clause, answers.clauses?.[clause.id] ?? {}, frame),
  );
  const items =
    compiled.entry === "items"
      ? (compiled.indicator.items ?? []).map((item) => scoreIndicator(item, entries, frame))
      : [];
  const found = findMark({ compiled, answers, clauses, items, frame });
  const mark: Mark = indicator.counted === "pilot" ? { kind: "pilot", of: found.mark } : found.mark;
  return { compiled, clauses, items, ...found, mark };
}

interface MarkRequest {
  readonly compiled: CompiledIndicator;
  readonly answers: IndicatorAnswers;
  readonly clauses: readonly ClauseStanding[];
  readonly items: readonly IndicatorMarks[];
  readonly frame: ScoringFrame;
}

interface Found<Value = Unfilled> {
  readonly mark: Value;
  readonly assessment: Assessment | null;
  readonly issue: YearIssue | null;
}

function findMark(request: MarkRequest): Found<CountedMark> & { readonly unfilled: Unfilled } {
  const found = findScore(request);
  return {
    ...found,
    unfilled: found.mark,
    ...outOf(found, fullOf(request.compiled.indicator, request.answers)),
  };
}

function findScore(request: MarkRequest): Found {
  const { compiled, answers, frame } = request;
  if (frame.laoType !== null && !compiled.indicator.appliesTo.includes(frame.laoType))
    return { mark: { kind: "notApplicable" }, assessment: { kind: "notApplicable" }, issue: null };
  const refusal = frame.refused.get(compiled.indicator.key);
  const isHeld = refusal?.code === "reviewOpen" || refusal?.code === "reviewHeld";
  if (refusal && !isHeld) return unknown(refusal, null);
  if (!isBlank(answers.baseCut)) return cutBase(request, answers.baseCut);
  if (refusal) return notEntered(refusal);
  return compiled.entry === "items" ? addItems(request) : assessEntries(request);
}

function fullOf({ fullMarks }: Indicator, answers: IndicatorAnswers): TypedFull {
  return fullMarks === null ? readTypedFull(answers.full) : { kind: "marks", marks: fullMarks };
}

function cutBase({ compiled, frame }: MarkRequest, entered: Entered | undefined): Found {
  if (readCell(entered) !== baseCutReading)
    return notEntered(yearIssue("notBaseCut", { entered: quoteCell(entered) }));
  return fromAssessment(assess(compiled, [[entered]], frame.laoType));
}

function assessEntries(request: MarkRequest): Found {
  const { compiled, clauses, frame } = request;
  const cells = checklistOf(request);
  if (cells === null) return notEntered(null);
  const isTicked = compiled.entry === "clauses" || compiled.hasBoth;
  const waits = isTicked ? clauses.flatMap((one) => waitingFor(one) ?? []) : [];
  if (waits[0]) return notEntered(waits[0]);
  return fromAssessment(assess(compiled, cells, frame.laoType));
}

/** Why a clause's state is not known yet, though something was entered for it. */
function waitingFor({ clause: { id: clause }, state }: ClauseStanding): YearIssue | null {
  switch (state.kind) {
    case "dueMissing":
      return yearIssue("dueDayMissing", { clause });
    case "holidays":
      return state.trouble.kind === "refused"
        ? yearIssue("holidayRefused", { clause, line: state.trouble.line, issue: state.trouble.issue })
        : yearIssue("holidaysMissing", { clause });
    case "dayRefused":
      return yearIssue("dayRefused", { clause, of: state.of, issue: state.issue });
    case "promptLeft":
      return yearIssue("promptLeft", { clause, prompt: state.prompt });
    default:
      return null;
  }
}

/** The cells that the scorer takes; null where nothing was entered that a score could come from. */
export function checklistOf({
  compiled,
  answers,
  clauses,
}: Pick<MarkRequest, "compiled" | "answers" | "clauses">): Cells | null {
  const states = clauses.map(cellOf);
  const ticked = compiled.hasGate ? [answers.gate ?? null, ...states] : states;
  const withMeasure = (entries: readonly (Entered | undefined)[]): Cells | null => {
    if (!compiled.hasBoth) return allOrNothing(entries);
    // Where the precondition is said not to be met there may be nothing to measure.
    const isUnmet = !isBlank(answers.gate) && readCell(answers.gate) === 0;
    return isUnmet || !entries.some(isBlank)
      ? column([...ticked, ...entries.map((entry) => entry ?? null)])
      : null;
  };
  switch (compiled.entry) {
    case "clauses":
      return ticked.every(isBlank) && clauses.every(isUntouched) ? null : column(ticked);
    case "percent":
      return withMeasure([answers.done, answers.all]);
    case "number":
      return withMeasure([answers.counted]);
    case "mean": {
      const lines = (answers.lines ?? []).map(({ done = null, all = null }) => [done, all]);
      return lines.flat().every(isBlank) ? null : lines;
    }
    case "score":
      return allOrNothing([answers.score]);
    case "items":
      return null;
  }
}

function isUntouched({ state }: ClauseStanding): boolean {
  return state.kind === "notEntered";
}

/** A state that follows from days is handed over by its code, which the scorer reads as any other word. */
function cellOf({ state }: ClauseStanding): Entered | null {
  switch (state.kind) {
    case "entered":
      return state.value;
    case "fromDays":
      return state.state;
    default:
      return null;
  }
}

/** A count of all without the count done, or the other way round, is half an entry. */
function allOrNothing(entries: readonly (Entered | undefined)[]): Cells | null {
  return entries.some(isBlank) ? null : column(entries.map((entry) => entry ?? null));
}

function column(cells: readonly (Entered | null)[]): Cells {
  return cells.map((cell) => [cell]);
}

/** The items' scores together, one unknown of which makes the whole unknown. */
function addItems({ compiled, items }: MarkRequest): Found {
  const marks = items.map(({ unfilled }) => unfilled);
  const broken = marks.find((mark) => mark.kind === "unknown");
  if (broken) return { mark: broken, assessment: null, issue: broken.why };
  const scores = items.flatMap(({ unfilled, compiled: { indicator } }) =>
    unfilled.kind === "scored" ? [{ score: unfilled.score, weight: indicator.weight }] : [],
  );
  const waits = items.find(({ issue }) => issue !== null)?.issue ?? null;
  return scores.length === 0
    ? notEntered(waits)
    : {
        mark: { kind: "scored", score: scoreOfItems(compiled.indicator, scores) },
        assessment: null,
        issue: waits,
      };
}

function fromAssessment(assessment: Assessment): Found {
  switch (assessment.kind) {
    case "scored":
    case "entered":
      return { mark: { kind: "scored", score: assessment.score }, assessment, issue: null };
    case "baseCut":
      return { mark: { kind: "baseCut" }, assessment, issue: null };
    case "notApplicable":
      return { mark: { kind: "notApplicable" }, assessment, issue: null };
    case "issue":
      return unknown(yearIssue("notScored", { issue: assessment.issue }), assessment);
  }
}

function notEntered(issue: YearIssue | null): Found {
  return { mark: { kind: "notEntered" }, assessment: null, issue };
}

function unknown(why: YearIssue, assessment: Assessment | null): Found {
  return { mark: { kind: "unknown", why }, assessment, issue: why };
}

/** How many of the clauses, the precondition among them, were entered. */
export function clausesEntered(
  { compiled, clauses }: IndicatorMarks,
  answers: IndicatorAnswers,
): { readonly entered: number; readonly of: number } {
  const gate = compiled.hasGate ? [!isBlank(answers.gate)] : [];
  const own = [...gate, ...clauses.map(({ state }) => state.kind === "entered" || state.kind === "fromDays")];
  return { entered: own.filter(Boolean).length, of: own.length };
}

export function clauseOf(marks: IndicatorMarks, id: Clause["id"]): ClauseStanding | undefined {
  return marks.clauses.find(({ clause }) => clause.id === id);
}
