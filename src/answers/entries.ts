import type {
  Answers,
  ClauseAnswers,
  Entered,
  ExecutiveAnswers,
  HistoryLine,
  HolidayLine,
  IndicatorAnswers,
  LineAnswers,
  TypedMarks,
  WorkPlanAnswers,
} from "./answers";
import type { IndicatorField } from "./fields";

/**
 * Where in the answers one thing is entered: by the pack's keys and numbers, lines by their place in the list,
 * counted from 0.
 */
export type AnswerPlace =
  | { readonly of: "indicator"; readonly key: string; readonly field: IndicatorField }
  | {
      readonly of: "clause";
      readonly key: string;
      readonly clause: string;
      readonly field: keyof ClauseAnswers;
    }
  | { readonly of: "line"; readonly key: string; readonly line: number; readonly field: keyof LineAnswers }
  | { readonly of: "area"; readonly area: string; readonly field: keyof TypedMarks }
  | { readonly of: "workPlan"; readonly key: string; readonly field: keyof WorkPlanAnswers }
  | { readonly of: "history"; readonly line: number; readonly field: HistoryField }
  | { readonly of: "historyArea"; readonly line: number; readonly area: string }
  | { readonly of: "holiday"; readonly line: number; readonly field: keyof HolidayLine }
  | { readonly of: "division"; readonly line: number }
  | { readonly of: "executive"; readonly id: string; readonly field: keyof ExecutiveAnswers };

/** One thing entered, with its place. */
export interface PlacedAnswer {
  readonly place: AnswerPlace;
  readonly value: Entered;
}

export type HistoryField = Exclude<keyof HistoryLine, "areas">;

/** Every field by its name, so that the compiler finds one that was forgotten. */
type Fields<Field extends string> = { readonly [Name in Field]: Name };

const indicatorFields: Fields<IndicatorField> = {
  gate: "gate",
  done: "done",
  all: "all",
  counted: "counted",
  score: "score",
  full: "full",
  evidence: "evidence",
  note: "note",
  baseCut: "baseCut",
};
const clauseFields: Fields<keyof ClauseAnswers> = {
  state: "state",
  event: "event",
  date: "date",
  due: "due",
  evidence: "evidence",
  note: "note",
};
const lineFields: Fields<keyof LineAnswers> = { name: "name", done: "done", all: "all" };
const areaFields: Fields<keyof TypedMarks> = { score: "score", full: "full" };
const workPlanFields: Fields<keyof WorkPlanAnswers> = {
  owner: "owner",
  division: "division",
  due: "due",
  status: "status",
  target: "target",
  steps: "steps",
};
const historyFields: Fields<HistoryField> = {
  day: "day",
  meeting: "meeting",
  score: "score",
  full: "full",
  percent: "percent",
  note: "note",
};
const holidayFields: Fields<keyof HolidayLine> = { day: "day", title: "title", source: "source" };
const executiveFields: Fields<keyof ExecutiveAnswers> = {
  title: "title",
  indicator: "indicator",
  status: "status",
  evidence: "evidence",
  note: "note",
};

/** The fields that a place of each kind can have, by their names. */
export const fieldsByPlace = {
  indicator: indicatorFields,
  clause: clauseFields,
  line: lineFields,
  area: areaFields,
  workPlan: workPlanFields,
  history: historyFields,
  holiday: holidayFields,
  executive: executiveFields,
} as const;

/** All that was entered, each thing once with its place. */
export function listAnswers(answers: Answers): readonly PlacedAnswer[] {
  const { indicators, areas, workPlan = {}, history = [] } = answers;
  const { holidays = [], divisions = [], executive = {} } = answers;
  return [
    ...Object.entries(indicators).flatMap(([key, own]) => ofIndicator(key, own)),
    ...Object.entries(areas).flatMap(([area, own]) =>
      filled(own, areaFields, (field) => ({ of: "area", area, field })),
    ),
    ...Object.entries(workPlan).flatMap(([key, own]) =>
      filled(own, workPlanFields, (field) => ({ of: "workPlan", key, field })),
    ),
    ...history.flatMap(ofHistory),
    ...holidays.flatMap((own, line) =>
      filled(own, holidayFields, (field) => ({ of: "holiday", line, field })),
    ),
    ...divisions.map((value, line): PlacedAnswer => ({ place: { of: "division", line }, value })),
    ...Object.entries(executive).flatMap(([id, own]) =>
      filled(own, executiveFields, (field) => ({ of: "executive", id, field })),
    ),
  ];
}

function ofIndicator(key: string, answers: IndicatorAnswers): readonly PlacedAnswer[] {
  const { clauses = {}, lines = [] } = answers;
  return [
    ...filled(answers, indicatorFields, (field) => ({ of: "indicator", key, field })),
    ...Object.entries(clauses).flatMap(([clause, own]) =>
      filled(own, clauseFields, (field) => ({ of: "clause", key, clause, field })),
    ),
    ...lines.flatMap((own, line) => filled(own, lineFields, (field) => ({ of: "line", key, line, field }))),
  ];
}

function ofHistory(answers: HistoryLine, line: number): readonly PlacedAnswer[] {
  return [
    ...filled(answers, historyFields, (field) => ({ of: "history", line, field })),
    ...Object.entries(answers.areas ?? {}).map(([area, value]): PlacedAnswer => ({
      place: { of: "historyArea", line, area },
      value,
    })),
  ];
}

function filled<Field extends string>(
  answers: Readonly<Partial<Record<Field, Entered>>>,
  fields: Fields<Field>,
  placeOf: (field: Field) => AnswerPlace,
): readonly PlacedAnswer[] {
  return Object.values<Field>(fields).flatMap((field) => {
    const value = answers[field];
    return value === undefined ? [] : [{ place: placeOf(field), value }];
  });
}
