/** What officers entered, by the pack's keys and numbers: no positions, so it survives any change of the sheets. */
export interface Answers {
  /** By the indicator's key; items have their own. */
  readonly indicators: Readonly<Record<string, IndicatorAnswers>>;
  /** By the area's number: marks of areas whose indicators the pack does not have. */
  readonly areas: Readonly<Record<string, TypedMarks>>;
  /** The work plan, by the indicator's key. */
  readonly workPlan?: Readonly<Record<string, WorkPlanAnswers>>;
  /** A line a meeting, as they stand one below the other. */
  readonly history?: readonly HistoryLine[];
  readonly holidays?: readonly HolidayLine[];
  /** The divisions that the work plan offers. */
  readonly divisions?: readonly Entered[];
  /** The assessment of local executives, by the line's number: 9, 2.1.1. */
  readonly executive?: Readonly<Record<string, ExecutiveAnswers>>;
}

export interface ExecutiveAnswers {
  /** Of an issue that the letters do not name. */
  readonly title?: Entered;
  /** The number of the LPA indicator that the line rests on, as the officer says; the letters do not. */
  readonly indicator?: Entered;
  /** How an issue was assessed, or how far a task got. */
  readonly status?: Entered;
  readonly evidence?: Entered;
  readonly note?: Entered;
}

export interface WorkPlanAnswers {
  readonly owner?: Entered;
  readonly division?: Entered;
  /** Excel serial day. */
  readonly due?: Entered;
  readonly status?: Entered;
  /** Marks to reach; left out where they are the full marks. */
  readonly target?: Entered;
  /** What is to be done, in words: by the path to a target, or as the officer says. */
  readonly steps?: Entered;
}

export interface HistoryLine {
  /** Excel serial day. */
  readonly day?: Entered;
  readonly meeting?: Entered;
  /** Marks by the area's number. */
  readonly areas?: Readonly<Record<string, Entered>>;
  readonly score?: Entered;
  readonly full?: Entered;
  readonly percent?: Entered;
  readonly note?: Entered;
}

export interface HolidayLine {
  /** Excel serial day. */
  readonly day?: Entered;
  readonly title?: Entered;
  readonly source?: Entered;
}

export interface TypedMarks {
  readonly score?: Entered;
  readonly full?: Entered;
}

/** A cell that was entered; blank cells are left out. */
export type Entered = string | number | boolean;

export interface IndicatorAnswers {
  /** The word of the precondition's cell. */
  readonly gate?: Entered;
  /** By the clause's number. */
  readonly clauses?: Readonly<Record<string, ClauseAnswers>>;
  /** Of a percent. */
  readonly done?: Entered;
  readonly all?: Entered;
  /** Of a number. */
  readonly counted?: Entered;
  /** Of a mean, in the order of the rows. */
  readonly lines?: readonly LineAnswers[];
  /** Typed where the paper gives no rubric, or no full marks. */
  readonly score?: Entered;
  readonly full?: Entered;
  /** Of an indicator that is not ticked clause by clause. */
  readonly evidence?: Entered;
  readonly note?: Entered;
  /** Whether the whole indicator was cut from the base. */
  readonly baseCut?: Entered;
}

export interface ClauseAnswers {
  /** Left out where the state follows from the days. */
  readonly state?: Entered;
  /** Excel serial days. */
  readonly event?: Entered;
  readonly date?: Entered;
  readonly due?: Entered;
  readonly evidence?: Entered;
  readonly note?: Entered;
}

export interface LineAnswers {
  readonly name?: Entered;
  readonly done?: Entered;
  readonly all?: Entered;
}

export const noAnswers: Answers = { indicators: {}, areas: {} };
