import type { ClauseAnswers, Entered } from "../../../src/answers/answers";
import { listIndicators } from "../../../src/pack/outline";
import type { Clause, Deadline, Indicator } from "../../../src/pack/schema";
import { dayPrompts } from "../../../src/score/dayPrompts";
import { clauseStanding } from "../../../src/year/clauseStanding";
import { putDays, putEventDay } from "../../../src/workbook/blueprint/deadlineCells";
import { SheetBuilder } from "../../../src/workbook/blueprint/sheetBuilder";
import { calculate } from "../support/calculate";
import { packOf } from "../support/example";

/** 30 September 2566 is 45199; the first and last day that can be meant are 44470 and 45930. */
const fiscalYear = 2566;
const event = "วันรับเรื่อง";

const deadlines: readonly (readonly [string, Deadline])[] = [
  ["31 October 2566", { on: "2566-10-31" }],
  ["90 days after the year's end", { after: "fiscalYearEnd", days: 90 }],
  ["15 days after an event", { after: "event", event, days: 15 }],
  ["two months after an event", { after: "event", event, months: 2 }],
  ["seven days before an event", { before: "event", event, days: 7 }],
];

const sent: readonly (Entered | undefined)[] = [
  ...[undefined, 45_198, 45_199, 45_230.5, 45_289.9, 45_290, 45_320, 44_470, 44_469, 45_931],
  ...[24_487, "29 ธ.ค. 2566", true],
];
const dues: readonly (Entered | undefined)[] = [
  ...[undefined, 45_230, 45_289.25, 45_214, 45_260, 45_192, 44_924, 24_440, "ม.ค. 67"],
];
const events: readonly (Entered | undefined)[] = [undefined, 45_199, 45_199.75, 45_291, 24_440, "31/12/2566"];

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

it.each(deadlines)("a sheet says of days due %s what the year says", async (_, deadline) => {
  const { indicator, clause } = clauseWith(deadline);
  const all = combinations(deadline);
  const outcomes = new Set<unknown>();
  for (let start = 0; start < all.length; start += rowsInBook) {
    const sheet = new SheetBuilder("ด้านที่ 1", [13, 54, 13, 14, 14, 20, 18]);
    const laid = all.slice(start, start + rowsInBook).map((answers, index) => {
      const request = {
        indicator,
        fiscalYear,
        standing: clauseStanding(clause, answers, fiscalYear),
        answers,
      };
      const row = 2 * index + 1;
      const eventCell = putEventDay(sheet, { ...request, row });
      const state = putDays(sheet, { ...request, row: row + 1, event: eventCell }, deadline);
      sheet.put(row + 1, 3, state, "inputState");
      outcomes.add(state.cached);
      return { answers, row: row + 1, state };
    });
    const shown = await calculate({
      source: { pack: packOf("lpa-2567"), lao: { name: "", type: "SAO", province: "" }, options: {} },
      sheets: [sheet.build(null, { left: "", center: "", right: "" })],
      names: [],
    });
    const wrong = laid.flatMap(({ answers, row, state }) => {
      const found = shown("ด้านที่ 1", row, 3);
      return found === state.cached ? [] : [{ answers, found, year: state.cached }];
    });
    expect(wrong).toEqual([]);
  }
  const asked = "event" in deadline ? [dayPrompts.askStart] : [];
  expect(outcomes).toEqual(new Set(["", "✓", "ล่าช้า", dayPrompts.checkDay, ...asked]));
});
