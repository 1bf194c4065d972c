import type { Answers, Entered, IndicatorAnswers } from "../answers/answers";
import { fail, succeed, type Outcome } from "../outcome";
import type { LaoType } from "../pack/laoType";
import type { Area, Indicator, Pack, Unit } from "../pack/schema";
import { openPack } from "../score/catalogue";
import { isBlank, stateOf } from "../score/cell";
import { findClause } from "../score/clauseCells";
import type { Evaluation } from "../score/evaluate";
import type { ScoreIssue } from "../score/issue";
import { basicValue } from "../score/richCell";
import type { TrackedPart, Tracker } from "./readTracker";
import type { PlacedChecklist } from "./trackerChecklist";

/** A flat table as a year: its indicators are all that is asked, its rows what was entered. */
export interface TrackerYear {
  /** The pack with the indicators of the table alone, so that its sums are those of LPA.TRACKER. */
  readonly pack: Pack;
  readonly answers: Answers;
  /** Keys of what is entered as a percent or by the scores of items: nobody can say how many more it takes. */
  readonly uncounted: ReadonlySet<string>;
}

export function trackerYear(tracker: Tracker, laoType: LaoType | null): Outcome<TrackerYear, ScoreIssue> {
  const parts = tracker.indicators.flatMap((indicator) => indicator.parts);
  const missing = untypedItem(tracker, laoType);
  if (missing) return fail(missing);
  const byScores = parts.flatMap(({ compiled, entered }) =>
    compiled.entry === "items" && entered?.assessment.kind === "entered" ? [compiled.indicator.key] : [],
  );
  return succeed({
    pack: packOfTable(tracker, byScores),
    answers: {
      indicators: Object.fromEntries(parts.map((part) => [part.compiled.indicator.key, answersOf(part)])),
      areas: {},
    },
    uncounted: new Set([
      ...byScores,
      ...parts.filter(isPercentAlone).map(({ compiled }) => compiled.indicator.key),
    ]),
  });
}

/** An item that is not in the table may have a rubric of its own for each type as well. */
function untypedItem({ pack, indicators }: Tracker, laoType: LaoType | null): ScoreIssue | null {
  const open = openPack(pack).indicators;
  for (const { found } of indicators)
    for (const { key } of found.indicator.items ?? []) {
      const compiled = open.get(key)?.compiled(laoType);
      if (compiled?.ok === false) return compiled.trouble;
    }
  return null;
}

/** The last one made of each pack: a table changes far more often than its indicators, and a rubric is compiled once. */
const lastMade = new WeakMap<Pack, { readonly of: string; readonly made: Pack }>();

function packOfTable({ pack, indicators }: Tracker, byScores: readonly string[]): Pack {
  const keys = new Set(indicators.map(({ found }) => found.indicator.key));
  const of = JSON.stringify([[...keys].sort(), byScores]);
  const known = lastMade.get(pack);
  if (known?.of === of) return known.made;
  const inUnit = (unit: Unit): Unit => ({
    ...unit,
    units: unit.units?.map(inUnit),
    indicators: unit.indicators
      .filter(({ key }) => keys.has(key))
      .map((one) => (byScores.includes(one.key) ? withoutItems(one) : one)),
  });
  const isHeld = (area: Area): boolean => indicators.some(({ found }) => found.area === area);
  const areas = pack.areas.filter(isHeld).map((area) => ({ ...area, units: area.units.map(inUnit) }));
  const numbers = new Set(areas.map(({ id }) => id));
  const passMarks = pack.passMarks.flatMap((mark) => {
    if (!mark.areas) return [mark];
    const own = mark.areas.filter((id) => numbers.has(id));
    return own.length > 0 ? [{ ...mark, areas: own }] : [];
  });
  const made = { ...pack, areas, passMarks };
  lastMade.set(pack, { of, made });
  return made;
}

/** Where only the items' scores are entered, the indicator is as good as one whose marks are typed. */
function withoutItems(indicator: Indicator): Indicator {
  return { ...indicator, rubric: "manual", items: undefined, variants: undefined };
}

function isPercentAlone({ entered }: TrackedPart): boolean {
  if (entered?.assessment.kind !== "scored") return false;
  const { compiled, answers } = entered.assessment;
  if (compiled.entry === "mean") return entered.checklist.some((row) => row.length < 2);
  return compiled.entry === "percent" && answers.measured?.counts === null;
}

function answersOf(part: TrackedPart): IndicatorAnswers {
  const assessment = part.entered?.assessment;
  switch (assessment?.kind) {
    case "baseCut":
      return { baseCut: enteredIn(part.rows.find(({ state }) => !isBlank(state.cell))?.state.cell) };
    case "entered":
      return { score: assessment.score };
    case "scored":
      return isPercentAlone(part) ? percentOf(assessment) : scoredAnswers(part, assessment);
    default:
      return {};
  }
}

/** The same percent as counts, of which none is ever told. */
function percentOf({ answers: { measured }, compiled }: Evaluation): IndicatorAnswers {
  const counts = { done: measured?.units ?? 0, all: 100 * 10 ** compiled.decimals };
  return compiled.entry === "mean" ? { lines: [counts] } : counts;
}

function scoredAnswers(part: TrackedPart, { answers, compiled }: Evaluation): IndicatorAnswers {
  switch (compiled.entry) {
    case "percent":
      return answers.measured?.counts ?? {};
    case "number":
      return { counted: answers.measured?.units ?? 0 };
    case "mean":
      return { lines: linesOf(part.entered?.checklist ?? []) };
    default: {
      // A state goes by its code, which the scorer reads as any other word; one that follows from a day as well.
      const clauses = compiled.indicator.clauses.map(({ id }, index) => {
        const state = stateOf(answers.states[index] ?? 0);
        return [id, { state, ...dueOf(part, index) }] as const;
      });
      return { gate: answers.gate, clauses: Object.fromEntries(clauses) };
    }
  }
}

function linesOf(checklist: PlacedChecklist): NonNullable<IndicatorAnswers["lines"]> {
  return checklist.map(([done, all]) => ({ done: enteredIn(done?.cell), all: enteredIn(all?.cell) }));
}

/** The officer's own due day of a clause. */
function dueOf({ compiled, rows }: TrackedPart, clause: number): { readonly due?: Entered } {
  const due = rows.find((row) => findClause(compiled, row.clause.cell) === clause)?.due;
  const day = basicValue(due?.cell);
  return typeof day === "number" && day > 0 ? { due: day } : {};
}

function enteredIn(cell: unknown): Entered {
  const plain = basicValue(cell);
  return typeof plain === "string" || typeof plain === "number" || typeof plain === "boolean" ? plain : "";
}
