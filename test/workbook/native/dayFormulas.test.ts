import { noAnswers, type ClauseAnswers, type Entered } from "../../../src/answers/answers";
import { listIndicators } from "../../../src/pack/outline";
import type { Clause, Deadline, Indicator } from "../../../src/pack/schema";
import { dayPrompts } from "../../../src/score/dayPrompts";
import { clauseStanding } from "../../../src/year/clauseStanding";
import { workingDaysIn } from "../../../src/year/holidays";
import { entered } from "../../../src/workbook/blueprint/content";
import { putDays, putEventDay } from "../../../src/workbook/blueprint/deadlineCells";
import { SheetBuilder } from "../../../src/workbook/blueprint/sheetBuilder";
import { pick } from "../../../src/workbook/read/pick";
import { calculate } from "../support/calculate";
import { packOf } from "../support/example";
import { sampleOf } from "../../support/everyCase";

/** 30 September 2566 is 45199; the first and last day that can be meant are 44470 and 45930. */
const fiscalYear = 2566;
const event = "วันรับเรื่อง";

const deadlines: readonly (readonly [string, Deadline])[] = [
  ["31 October 2566", { on: "2566-10-31" }],
  ["90 days after the year's end", { after: "fiscalYearEnd", days: 90 }],
  ["15 days after an event", { after: "event", event, days: 15 }],
  ["two months after an event", { after: "event", event, months: 2 }],
  ["seven days before an event", { before: "event", event, days: 7 }],
  ["three months after the year's end", { after: "fiscalYearEnd", months: 3 }],
  ["on the 10th of the month after an event", { after: "event", event, months: 1, dayOfMonth: 10 }],
  ["by the last day of the month after an event", { after: "event", event, months: 1, dayOfMonth: 31 }],
  ["30 working days after the year's end", { after: "fiscalYearEnd", workingDays: 30 }],
  ["15 working days after an event", { after: "event", event, workingDays: 15 }],
  ["three working days before an event", { before: "event", event, workingDays: 3 }],
];

/** The holidays of two years as an officer lists them, 13 October 2566 by its time; and lists that leave days in doubt. */
const holidayLists: Readonly<Record<string, readonly (Entered | undefined)[]>> = {
  listed: [45_029, 45_212.5, undefined, 45_222, 45_265, 45_290, 45_292, 45_395, 45_396, 45_397, 45_398],
  "of the year after only": [45_292, 45_395],
  "with a day as text": [45_212, 45_292, "31 ธ.ค. 66"],
  "with a Buddhist year": [45_212, 45_292, 243_545],
  none: [],
};

const sent: readonly (Entered | undefined)[] = [
  ...[undefined, 45_198, 45_199, 45_230.5, 45_289.9, 45_290, 45_320, 44_470, 44_469, 45_931],
  ...[24_487, "29 ธ.ค. 2566", true],
];
const dues: readonly (Entered | undefined)[] = [
  ...[undefined, 45_230, 45_289.25, 45_214, 45_260, 45_192, 44_924, 24_440, "ม.ค. 67"],
];
const events: readonly (Entered | undefined)[] = [undefined, 45_199, 45_199.75, 45_291, 24_440, "31/12/2566"];

/** A sheet with the days of a list, and a blank row under its headers. */
function holidaysSheet(list: readonly (Entered | undefined)[]): SheetBuilder {
  const sheet = new SheetBuilder("วันหยุด", [16]);
  sheet.put(4, 1, { kind: "text", text: "วันที่" }, "header");
  list.forEach((day, index) => sheet.put(5 + index, 1, entered(day), "inputDay"));
  return sheet;
}

/** Every way in which the three cells may be filled. */
function combinations(deadline: Deadline): readonly ClauseAnswers[] {
  const counted = "event" in deadline ? events : [undefined];
  return sent.flatMap((date) =>
    dues.flatMap((due) => counted.map((one) => entries({ date, due, event: one }))),
  );
}

function entries(days: Readonly<Record<string, Entered | undefined>>): ClauseAnswers {
  return Object.fromEntries(Object.entries(days).filter(([, day]) => day !== undefined));
}

function clauseWith(deadline: Deadline): { readonly indicator: Indicator; readonly clause: Clause } {
  const [first] = listIndicators(packOf("lpa-2567"));
  if (!first) throw new Error("a pack without indicators");
  const clause: Clause = { id: "1", text: "ข้อ 1", states: ["none", "late", "done"], deadline };
  return { indicator: first.indicator, clause };
}

/** IronCalc slows down far more than in proportion with the formulas of a book. */
const rowsInBook = 120;

const cases = deadlines.flatMap(([title, deadline]) =>
  Object.entries(holidayLists)
    .filter(([list]) => list === "listed" || "workingDays" in deadline)
    .map(([list, days]) => ({ title, deadline, list, days })),
);

const tried = sampleOf(cases, 2);

it.each(tried)("a sheet says of days due $title what the year says, holidays $list", async (one) => {
  const { deadline, list, days } = one;
  const { indicator, clause } = clauseWith(deadline);
  const frame = {
    fiscalYear,
    workingDay: workingDaysIn({ ...noAnswers, holidays: days.map((day) => pick({ day })) }),
  };
  // Lists that leave days in doubt are tried with fewer of them.
  const all = combinations(deadline).filter((_, index) => list === "listed" || index % 5 === 0);
  const outcomes = new Set<unknown>();
  for (let start = 0; start < all.length; start += rowsInBook) {
    const sheet = new SheetBuilder("ด้านที่ 1", [13, 54, 13, 14, 14, 20, 18]);
    const laid = all.slice(start, start + rowsInBook).map((answers, index) => {
      const request = {
        ...{ indicator, fiscalYear, answers },
        standing: clauseStanding(clause, answers, frame),
        holidays: "'วันหยุด'!$A$5:$A$40",
      };
      const row = 2 * index + 1;
      const eventCell = putEventDay(sheet, { ...request, row });
      const state = putDays(sheet, { ...request, row: row + 1, event: eventCell }, deadline);
      sheet.put(row + 1, 3, state, "inputState");
      outcomes.add(state.cached);
      return { answers, row: row + 1, state };
    });
    const printed = [null, { left: "", center: "", right: "" }] as const;
    const shown = await calculate({
      source: { pack: packOf("lpa-2567"), lao: { name: "", type: "SAO", province: "" }, options: {} },
      sheets: [sheet.build(...printed), holidaysSheet(days).build(...printed)],
      names: [],
    });
    const wrong = laid.flatMap(({ answers, row, state }) => {
      const found = shown("ด้านที่ 1", row, 3);
      return found === state.cached ? [] : [{ answers, found, year: state.cached }];
    });
    expect(wrong).toEqual([]);
  }
  const asked = "event" in deadline ? [dayPrompts.askStart] : [];
  const open = list === "listed" ? [] : [dayPrompts.checkHolidays];
  expect(outcomes).toEqual(new Set(["", "✓", "ล่าช้า", dayPrompts.checkDay, ...asked, ...open]));
});
