import type { Answers } from "../../src/answers/answers";
import { lineMarks, linesOf, type YearLine } from "../../src/year/lines";
import { markItself } from "../../src/year/mark";
import { scoreYear } from "../../src/year/scoreYear";
import { assessTrial, scoreWith, trialNow, tryOut, type Trial, type TriedYear } from "../../src/year/trial";
import { lackOf, weakest } from "../../src/year/weakest";
import type { Pack } from "../../src/pack/schema";
import { enteredEverywhere } from "../workbook/support/enteredEverywhere";
import { packOf, publishedExample, sao } from "../workbook/support/example";
import { allPacks } from "../workbook/support/packs";
import { marks, printed } from "./support/marks";

const pack = packOf("lpa-2567");
const published = yearOf(publishedExample);
const control = "internal-control-report";

function yearOf(answers: Answers, own: Pack = pack): TriedYear {
  const lines = linesOf(own, sao.type);
  return { pack: own, laoType: sao.type, lines, answers, marks: scoreYear(own, sao, answers) };
}

function line(id: string): YearLine {
  const found = published.lines.find((one) => one.id === id);
  if (!found) throw new Error(`no line ${id}`);
  return found;
}

/** Clauses by their numbers done, the others not. */
function clauses(count: number, ...done: readonly number[]): Extract<Trial, { kind: "clauses" }> {
  const states = Array.from({ length: count }, (_, index) => (done.includes(index + 1) ? "done" : "none"));
  return { kind: "clauses", gate: true, states };
}

describe("trying something out on the published example", () => {
  it("changes nothing while nothing is tried", () => {
    expect(printed(tryOut(published, {}).sums.total)).toBe("333/340 = 97.94");
  });

  it("unticks a sign of indicator 2: 5 becomes 4, area 1 24 of 25, the total 332 of 340", () => {
    const { sums } = tryOut(published, { "illegal-signs-on-public-ways": clauses(6, 2, 3, 4, 5, 6) });
    expect([sums.total, ...sums.areas].map(printed).slice(0, 2)).toEqual(["332/340 = 97.65", "24/25 = 96"]);
  });

  it("adds several trials up, and takes each back alone", () => {
    const signs = { "illegal-signs-on-public-ways": clauses(6, 1) };
    const three = { ...signs, "area:3": { kind: "score", score: 65 } as const };
    expect(tryOut(published, three).sums.total.mark).toEqual(marks(333 - 5 + 3, 340));
    expect(tryOut(published, signs).sums.total.mark).toEqual(marks(328, 340));
  });

  it("takes counts for a percent: 3 projects of 20 are 15.00 %, 4 marks", () => {
    const id = "development-projects-budgeted";
    const trial = { kind: "counts", done: 3, all: 20 } as const;
    expect(tryOut(published, { [id]: trial }).sums.total.mark).toEqual(marks(332, 340));
    expect(assessTrial(published, line(id), trial)).toMatchObject({ kind: "scored", score: 4 });
  });

  it("says how much would be entered: an area that is tried is", () => {
    const unfinished = yearOf({
      ...publishedExample,
      areas: { ...publishedExample.areas, "5": { full: 15 } },
    });
    expect(tryOut(unfinished, {}).progress).toEqual({ entered: 8, of: 9 });
    const tried = tryOut(unfinished, { "area:5": { kind: "score", score: 15 } });
    expect(tried.progress).toEqual({ entered: 9, of: 9 });
  });

  it("gives no marks, rather than wrong ones, for counts that can't be", () => {
    const id = "development-projects-budgeted";
    const { sums } = tryOut(published, { [id]: { kind: "counts", done: 30, all: 20 } });
    expect(sums.total.mark.kind).toBe("unknown");
  });
});

describe("the traps of indicator 3, as printed", () => {
  const without23 = clauses(8, 1, 4, 5, 6, 7, 8);

  it("clauses 1 and 4–8 give 2, and doing clause 2 as well lowers that to 1", () => {
    expect(tryOut(published, { [control]: without23 }).sums.areas[0]?.mark).toEqual(marks(22, 25));
    expect(scoreWith(published, line(control), without23, 1, "done")).toBe(1);
    expect(scoreWith(published, line(control), without23, 2, "done")).toBe(0);
  });
});

describe("a trial begins with what was entered", () => {
  it.each(["illegal-signs-on-public-ways", control, "internal-audit", "risk-management"])("%s", (id) => {
    const trial = trialNow(published, line(id));
    expect(trial).toMatchObject({ kind: "clauses", gate: id === "internal-audit" });
    expect(trial.kind === "clauses" && new Set(trial.states)).toEqual(new Set(["done"]));
  });

  it("counts, and marks of an area that has no indicators", () => {
    expect(trialNow(published, line("development-projects-budgeted"))).toEqual({
      kind: "counts",
      done: 5,
      all: 20,
    });
    expect(trialNow(published, line("area:4"))).toEqual({ kind: "score", score: 191 });
  });

  it("the state that follows from a day: a report sent late is late", () => {
    const clauses = { ...publishedExample.indicators[control]?.clauses, "8": { date: 45_290 } };
    const late = yearOf({
      ...publishedExample,
      indicators: { ...publishedExample.indicators, [control]: { clauses } },
    });
    const trial = trialNow(late, line(control));
    expect(trial.kind === "clauses" && trial.states[7]).toBe("late");
  });
});

describe.each(allPacks.map((one) => [one.id, one] as const))(
  "a trial of %s that changes nothing",
  (_, one) => {
    it("gives the marks that are there, line by line", () => {
      const year = yearOf(enteredEverywhere(one, "SAO"), one);
      for (const { id, mark } of lineMarks(year.lines, year.marks)) {
        const own = year.lines.find((other) => other.id === id);
        if (!own || markItself(mark).kind !== "marks") continue;
        const tried = tryOut(year, { [id]: trialNow(year, own) });
        expect([id, tried.lines.find((other) => other.id === id)?.mark]).toEqual([id, mark]);
      }
    });
  },
);

it("lists the lines that lack most", () => {
  expect(weakest(lineMarks(published.lines, published.marks), 5)).toEqual([
    { id: "area:4", lack: 4 },
    { id: "area:3", lack: 3 },
  ]);
  expect(lackOf({ kind: "pilot", of: marks(0, 5) })).toBeNull();
});
