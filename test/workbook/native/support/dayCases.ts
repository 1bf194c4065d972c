import type { Clause, Deadline } from "../../../../src/pack/schema";
import { stateWords } from "../../../../src/score/cell";
import { dueDay, dueDayFromEvent } from "../../../../src/score/deadline";
import { slice } from "../../../../src/workbook/native/cellRange";
import { nativeDeadlineState, nativeDueDay } from "../../../../src/workbook/native/nativeDeadline";
import type { NativeFormula } from "../../../../src/workbook/native/nativeFormula";
import { newCase as make, type Case } from "./case";
import { errorCell, type Cell, type Shown } from "./cell";

/** Due days of every kind of deadline, and the states that days make of a clause. */
export function dayCases(): readonly Case[] {
  return [...deadlineCases(), ...dueDayCases()];
}

const shownWord = (state: keyof typeof stateWords): Shown => ({ text: stateWords[state][0] ?? "" });

/** 29 December 2566, the last day for the internal-control report of 2567. */
const due = 45_289;

function deadlineCases(): readonly Case[] {
  const withLate: Pick<Clause, "states"> = { states: ["none", "late", "done"] };
  const days: readonly (readonly [day: Cell, dueDay: Cell, expected: Shown])[] = [
    [due, due, shownWord("done")],
    [due + 0.99, due, shownWord("done")],
    [due - 200, due + 0.5, shownWord("done")],
    [due + 1, due, shownWord("late")],
    [due + 1, due + 0.9, shownWord("late")],
    [null, due, shownWord("none")],
    [null, null, shownWord("none")],
    ["ไม่ครบถ้วน", due, shownWord("incomplete")],
    [due, null, "error"],
    [due, "", "error"],
    [due + 198_327, due, "error"],
    [due, due + 198_327, "error"],
    [3, due, "error"],
    [-1, due, "error"],
    [errorCell, due, "error"],
    [due, errorCell, "error"],
  ];
  const formula =
    (clause: Pick<Clause, "states">): Case["formula"] =>
    ({ checklist }) =>
      nativeDeadlineState(clause, slice(checklist, 0), slice(checklist, 1));
  return [
    ...days.map(([day, last, expected]) => make("deadline", [[day, last]], expected, formula(withLate))),
    make("deadline without a late state", [[due, due]], shownWord("done"), formula({})),
    make("deadline without a late state", [[due + 1, due]], shownWord("none"), formula({})),
  ];
}

/** Compared inside the formula, because a calculator shows a day as a date. */
function dueDayCases(): readonly Case[] {
  const event = "วันที่แล้วเสร็จ";
  const fixed: readonly Deadline[] = [
    { on: "2566-12-29" },
    { on: "2567-02-29" },
    { after: "fiscalYearEnd", days: 90 },
  ];
  const fromEvent: readonly Deadline[] = [
    { after: "event", event, days: 60 },
    { before: "event", event, days: 30 },
    ...[0, 1, 2, 6, 14].map((months): Deadline => ({ after: "event", event, months })),
  ];
  const is = (deadline: Deadline, shown: Cell): Case["formula"] => {
    return ({ checklist }) => compareWith(nativeDueDay(deadline, 2566, checklist), shown);
  };
  /** 31 October, 30 November and 31 December 2023, 28 and 29 February 2024. */
  const days = [45_230, 45_260, 45_291, 45_350, 45_351];
  return [
    ...fixed.map((one) => make("due day", [[null]], { number: 1 }, is(one, dueDay(one, 2566)))),
    ...fromEvent.flatMap((one) => [
      ...days.map((day) =>
        make("due day", [[day + 0.75]], { number: 1 }, is(one, dueDayFromEvent(one, day))),
      ),
      make("due day without its event", [[null]], { number: 1 }, is(one, "")),
      make("due day of no day", [[17]], "error", is(one, 0)),
      make("due day of a Buddhist year", [[due + 198_327]], "error", is(one, 0)),
      make("due day of a word", [["เร็ว ๆ นี้"]], "error", is(one, 0)),
    ]),
  ];
}

function compareWith(native: NativeFormula, shown: Cell): NativeFormula {
  const wanted = typeof shown === "number" ? String(shown) : '""';
  return native.ok ? { ok: true, formula: `=IF((${native.formula.slice(1)})=${wanted},1,0)` } : native;
}
