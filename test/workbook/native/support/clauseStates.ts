import { clauseStates, plainStates } from "../../../../src/pack/clauseState";
import type { Indicator } from "../../../../src/pack/schema";
import { column, errorCell, type Cell, type Rows } from "./cell";
import { pick, seeded } from "./random";

/** Every state is tried up to this many; of more, those at the edges and so many at random. */
const mostStates = 2_000;

/** What the drop-downs and check boxes write for each state, the first of them in the exhaustive run. */
const written: Readonly<Record<(typeof clauseStates)[number], readonly Cell[]>> = {
  done: ["✓", true],
  late: ["ล่าช้า"],
  incomplete: ["ไม่ครบถ้วน"],
  none: [null, false, "ไม่ดำเนินการ", ""],
};

/** Words that no native checklist takes; LPA.SCORE takes some of them, and a formula may then only fail. */
const foreign: readonly Cell[] = [
  ...["บางอย่าง", "ไม่", "✔", "/", "x", "X", "-", "มี", "✓ ", " ", "*", "?", "~", "~*", "<>", "=✓"],
  ...["true", "1", "0", "01", 2, 0.5, -1, 45_000, errorCell],
];

/** Checklists in the words of a native copy, for which LPA.SCORE and the formula must agree. */
export function knownChecklists(indicator: Indicator): readonly Rows[] {
  const choices = choicesOf(indicator);
  const count = choices.reduce((product, one) => product * one.length, 1);
  const spoken = choicesOf(indicator, true);
  const random = seeded(choices.length);
  const drawn = (times: number): Cell[][] =>
    Array.from({ length: times }, () => spoken.map((words) => pick(random, words)));
  const states = count <= mostStates ? everyState(choices) : [...edges(choices), ...drawn(mostStates)];
  return [...states, ...drawn(40), ...mistakes(choices)].map(column);
}

/** Checklists with one word that is not of a native copy: LPA.SCORE's answer, or an error. */
export function foreignChecklists(indicator: Indicator): readonly Rows[] {
  const [all] = edges(choicesOf(indicator));
  const checklist = all ?? [];
  return foreign.map((word, index) => column(replace(checklist, index % checklist.length, word)));
}

function choicesOf({ gate, clauses }: Indicator, everyWord = false): readonly (readonly Cell[])[] {
  const wordsOf = (states: readonly (typeof clauseStates)[number][]): readonly Cell[] =>
    states.flatMap((state) => (everyWord ? written[state] : written[state].slice(0, 1)));
  const own = clauses.map(({ states = plainStates, nothingToDo }) => [
    ...wordsOf([...states].reverse()),
    ...(nothingToDo === undefined ? [] : ["ไม่มีกรณี"]),
  ]);
  return gate ? [wordsOf(["done", "none"]), ...own] : own;
}

function everyState(choices: readonly (readonly Cell[])[]): Cell[][] {
  return choices.reduce<Cell[][]>(
    (starts, words) => starts.flatMap((start) => words.map((word) => [...start, word])),
    [[]],
  );
}

/** All at their best, all at their worst, and each of these with one clause in every other state. */
function edges(choices: readonly (readonly Cell[])[]): Cell[][] {
  const best = choices.map(([first = null]) => first);
  const worst = choices.map(() => null);
  const near = (start: readonly Cell[]): Cell[][] =>
    choices.flatMap((words, index) => words.map((word) => replace(start, index, word)));
  return [best, worst, ...near(best), ...near(worst)];
}

/** Base cuts, and states in clauses that may not have them. */
function mistakes(choices: readonly (readonly Cell[])[]): Cell[][] {
  const best = choices.map(([first = null]) => first);
  const blank = choices.map(() => null);
  const others: Cell[] = ["ตัดฐาน", "ล่าช้า", "ไม่ครบถ้วน", "ไม่มีกรณี"];
  const single = choices.flatMap((_, index) =>
    others.flatMap((word) => [replace(best, index, word), replace(blank, index, word)]),
  );
  return [...single, choices.map(() => "ตัดฐาน"), choices.map((_, index) => (index === 0 ? "ตัดฐาน" : false))];
}

function replace(cells: readonly Cell[], at: number, by: Cell): Cell[] {
  return cells.map((cell, index) => (index === at ? by : cell));
}
