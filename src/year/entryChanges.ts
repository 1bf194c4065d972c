import type { Answers, Entered, IndicatorAnswers } from "../answers/answers";
import { isState, nothingToDoReading, readCell, stateOf } from "../score/cell";
import type { IndicatorMarks } from "./indicatorMarks";
import type { YearLine } from "./lines";
import type { YearMarks } from "./yearMarks";

/**
 * What is entered of one line, as far as marks come from it, by its place: "gate", "clause:8", "done", "line:2:all",
 * "baseCut". The state of a clause stands as its code, whichever word or days it came from.
 */
export type LineEntries = Readonly<Record<string, Entered>>;

/** One thing that is entered otherwise than before; null where nothing is, or was. */
export interface EntryChange {
  readonly place: EntryPlace;
  readonly from: Entered | null;
  readonly to: Entered | null;
}

/** Where in a line: of an item, by its number, or of the line itself. */
export interface EntryPlace {
  readonly item: string | null;
  readonly of:
    | { readonly kind: "gate" | "done" | "all" | "counted" | "score" | "full" | "baseCut" }
    | { readonly kind: "clause"; readonly clause: string }
    /** Counted from 1. */
    | { readonly kind: "line"; readonly line: number; readonly field: "done" | "all" };
}

/** What is entered of a line now. */
export function entriesOf(line: YearLine, marks: YearMarks, answers: Answers): LineEntries {
  if (line.kind === "area") {
    const { score, full } = answers.areas[line.area.id] ?? {};
    return filled([
      ["score", score],
      ["full", full],
    ]);
  }
  const own = marks.indicators.get(line.indicator.key);
  return own ? entriesOfIndicator(own, answers) : {};
}

function entriesOfIndicator(marks: IndicatorMarks, answers: Answers, prefix = ""): LineEntries {
  const own = answers.indicators[marks.compiled.indicator.key] ?? {};
  const items = marks.items.map((item) =>
    entriesOfIndicator(item, answers, `item:${item.compiled.indicator.id}:`),
  );
  return Object.assign({}, filled(ownEntries(marks, own), prefix), ...items) as LineEntries;
}

type Entry = readonly [place: string, value: Entered | undefined];

function ownEntries(marks: IndicatorMarks, own: IndicatorAnswers): readonly Entry[] {
  return [
    ["gate", own.gate === undefined ? undefined : stateIn(own.gate)],
    ...marks.clauses.map(({ clause, state }): Entry => {
      const value = state.kind === "entered" ? stateIn(state.value) : undefined;
      return [`clause:${clause.id}`, state.kind === "fromDays" ? state.state : value];
    }),
    ...(["done", "all", "counted", "score", "full", "baseCut"] as const).map((field): Entry => [
      field,
      own[field],
    ]),
    ...(own.lines ?? []).flatMap((line, index): readonly Entry[] => [
      [`line:${index + 1}:done`, line.done],
      [`line:${index + 1}:all`, line.all],
    ]),
  ];
}

/** A word that stands for no state is kept as it was typed. */
function stateIn(cell: Entered): Entered {
  const reading = readCell(cell);
  if (reading === nothingToDoReading) return "done";
  return isState(reading) ? stateOf(reading) : cell;
}

function filled(entries: readonly Entry[], prefix = ""): LineEntries {
  return Object.fromEntries(
    entries.flatMap(([place, value]) =>
      value === undefined || value === "" ? [] : [[`${prefix}${place}`, value] as const],
    ),
  );
}

/** What differs, in the order of the sheet; what was changed back does not. */
export function changedEntries(before: LineEntries, now: LineEntries): readonly EntryChange[] {
  return [...new Set([...Object.keys(now), ...Object.keys(before)])].flatMap((key) => {
    const [from, to] = [before[key] ?? null, now[key] ?? null];
    const place = placeOf(key);
    return from === to || !place ? [] : [{ place, from, to }];
  });
}

/** Anybody may have written what is kept of a meeting: what is no place is none. */
function placeOf(key: string): EntryPlace | null {
  const [, item = null, rest = ""] = /^(?:item:([^:]*):)?(.*)$/.exec(key) ?? [];
  const [kind = "", name = "", field = ""] = rest.split(":");
  switch (kind) {
    case "gate":
    case "done":
    case "all":
    case "counted":
    case "score":
    case "full":
    case "baseCut":
      return { item, of: { kind } };
    case "clause":
      return { item, of: { kind, clause: rest.slice("clause:".length) } };
    case "line":
      return field === "done" || field === "all" ? { item, of: { kind, line: Number(name), field } } : null;
    default:
      return null;
  }
}
