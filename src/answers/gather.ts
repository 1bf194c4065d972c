import type { Answers, Entered, HistoryLine, IndicatorAnswers } from "./answers";
import type { AnswerPlace, PlacedAnswer } from "./entries";

/**
 * Puts together again what `listAnswers` lists. No two of the entries may have the same place. A line of which
 * nothing is entered, with others after it, is empty.
 */
export function gatherAnswers(entries: readonly PlacedAnswer[]): Answers {
  const own = [...at(entries, "indicator"), ...at(entries, "clause"), ...at(entries, "line")];
  const history = [...at(entries, "history"), ...at(entries, "historyArea")];
  const workPlan = record(at(entries, "workPlan"), ({ place }) => place.key, fields);
  const holidays = lines(at(entries, "holiday"), fields);
  const divisions = at(entries, "division").map(({ value }) => value);
  const executive = record(at(entries, "executive"), ({ place }) => place.id, fields);
  return {
    indicators: record(own, ({ place }) => place.key, indicatorOf),
    areas: record(at(entries, "area"), ({ place }) => place.area, fields),
    ...(Object.keys(workPlan).length > 0 && { workPlan }),
    ...(history.length > 0 && { history: lines(history, historyLineOf) }),
    ...(holidays.length > 0 && { holidays }),
    ...(divisions.length > 0 && { divisions }),
    ...(Object.keys(executive).length > 0 && { executive }),
  };
}

function indicatorOf(entries: readonly PlacedAnswer[]): IndicatorAnswers {
  const [clauses, ofLines] = [at(entries, "clause"), at(entries, "line")];
  return {
    ...fields(at(entries, "indicator")),
    ...(clauses.length > 0 && { clauses: record(clauses, ({ place }) => place.clause, fields) }),
    ...(ofLines.length > 0 && { lines: lines(ofLines, fields) }),
  };
}

function historyLineOf(entries: readonly PlacedAnswer[]): HistoryLine {
  const areas = at(entries, "historyArea").map(({ place, value }) => [place.area, value] as const);
  return {
    ...fields(at(entries, "history")),
    ...(areas.length > 0 && { areas: Object.fromEntries(areas) }),
  };
}

type PlacedAt<Of extends AnswerPlace["of"]> = PlacedAnswer & {
  readonly place: Extract<AnswerPlace, { readonly of: Of }>;
};

function at<Of extends AnswerPlace["of"]>(entries: readonly PlacedAnswer[], of: Of): readonly PlacedAt<Of>[] {
  return entries.filter((entry): entry is PlacedAt<Of> => entry.place.of === of);
}

function fields<Field extends string>(
  entries: readonly { readonly place: { readonly field: Field }; readonly value: Entered }[],
): Readonly<Partial<Record<Field, Entered>>> {
  const named = entries.map(({ place, value }) => [place.field, value]);
  return Object.fromEntries(named) as Readonly<Partial<Record<Field, Entered>>>;
}

/** Through a map and own properties only, since a number or key may be called like what every object has. */
function record<Entry, Value>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
  valueOf: (entries: readonly Entry[]) => Value,
): Readonly<Record<string, Value>> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(nameOf(entry));
    if (group) group.push(entry);
    else groups.set(nameOf(entry), [entry]);
  }
  return Object.fromEntries([...groups].map(([name, group]) => [name, valueOf(group)]));
}

function lines<Entry extends { readonly place: { readonly line: number } }, Value>(
  entries: readonly Entry[],
  valueOf: (entries: readonly Entry[]) => Value,
): readonly Value[] {
  const count = entries.reduce((most, { place }) => Math.max(most, place.line + 1), 0);
  const groups = Array.from({ length: count }, (): Entry[] => []);
  for (const entry of entries) groups[entry.place.line]?.push(entry);
  return groups.map(valueOf);
}
