import { join } from "node:path";
import type { Answers, IndicatorAnswers } from "../../src/answers/answers";
import type { LaoType } from "../../src/pack/laoType";
import type { Pack } from "../../src/pack/schema";
import { findPath } from "../../src/target/findPath";
import { overallGoal, type Goal } from "../../src/target/goal";
import type { Path } from "../../src/target/path";
import { prepare } from "../../src/target/prepare";
import { plainTerms, type IndicatorTerms, type Terms } from "../../src/target/terms";
import { readGoldenFolder } from "../golden/goldenFolder";
import { bands } from "../lint/support/soundPack";
import { packOf, publishedExample } from "../workbook/support/example";

const pack = packOf("lpa-2567");
const [signs, control, audit, risk] = [
  "illegal-signs-on-public-ways",
  "internal-control-report",
  "internal-audit",
  "risk-management",
] as const;
/** 29 December 2566: 90 days after the fiscal year's end. */
const dueOfControl = 45_289;

/** Each letter is a clause: Y done, L late, I incomplete, N not done. */
function clauses(states: string): NonNullable<IndicatorAnswers["clauses"]> {
  const codes: Readonly<Record<string, string>> = { Y: "done", L: "late", I: "incomplete", N: "none" };
  return Object.fromEntries(
    Array.from(states, (state, index) => [String(index + 1), { state: codes[state] ?? "none" }]),
  );
}

function answersOf(indicators: Answers["indicators"]): Answers {
  return { indicators, areas: {} };
}

function withEfforts(
  indicators: Readonly<Record<string, IndicatorTerms>>,
  today: number | null = null,
): Terms {
  return { ...plainTerms, today, indicators };
}

interface Asked {
  readonly pack?: Pack;
  readonly type?: LaoType;
  readonly terms?: Terms;
}

function pathOf(
  answers: Answers,
  goal: Goal,
  { pack: own = pack, type = "SAO", terms = plainTerms }: Asked = {},
): Path {
  const prepared = prepare(own, type, answers, terms);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.trouble));
  const found = findPath(prepared.value, goal);
  if (!found.ok) throw new Error(JSON.stringify(found.trouble));
  return found.value;
}

const fullMarksOf = (...keys: string[]): Goal => ({ overall: null, areas: {}, full: keys });
const area1 = (percent: number): Goal => ({ overall: null, areas: { 1: percent }, full: [] });

/** "3: 2+3" for clauses 2 and 3 of one bundle. */
function told({ steps }: Path): readonly string[] {
  return steps.map(({ key, tasks }) => {
    const parts = tasks.map(({ change }) => {
      if (change.kind === "clause")
        return change.to === "done" ? change.clause : `${change.clause} ${change.to}`;
      return change.kind === "count" ? `${String(change.from)}→${String(change.to)}` : change.kind;
    });
    return `${key}: ${parts.join("+")}`;
  });
}

describe("steps that belong together", () => {
  it("are one bundle where each alone would lower the score: clauses 2 and 3 of no. 3", () => {
    const path = pathOf(answersOf({ [control]: { clauses: clauses("YNNYYYYY") } }), fullMarksOf(control));
    expect(told(path)).toEqual([`${control}: 2+3`]);
    expect(path.steps).toMatchObject([{ gain: 3, isTrap: true, effort: 2 }]);
  });

  it("are bundles of their own where each raises the score", () => {
    const path = pathOf(answersOf({ [signs]: { clauses: clauses("YYYYNN") } }), fullMarksOf(signs));
    expect(told(path)).toEqual([`${signs}: 5`, `${signs}: 6`]);
    expect(path.steps).toMatchObject([
      { gain: 1, isTrap: false },
      { gain: 1, isTrap: false },
    ]);
  });

  it("are a bundle without a trap where one alone changes nothing: the precondition of no. 4", () => {
    const path = pathOf(answersOf({ [audit]: { gate: "none", clauses: clauses("YYYNNY") } }), {
      ...area1(8),
      full: [],
    });
    // 2 of 25 marks: with the precondition, 1–4 and 6 done.
    expect(told(path)).toEqual([`${audit}: gate+4`]);
    expect(path.steps).toMatchObject([{ gain: 2, isTrap: false }]);
  });
});

describe("counts", () => {
  it("are told as how many more: 10 of 100 projects are 3 marks, 20 are 5", () => {
    const path = pathOf(
      answersOf({ "development-projects-budgeted": { done: 10, all: 100 } }),
      fullMarksOf("development-projects-budgeted"),
    );
    expect(told(path)).toEqual(["development-projects-budgeted: 10→20"]);
    expect(path.steps).toMatchObject([{ gain: 2, effort: 10 }]);
  });

  it("take 2 of 40,000 projects fewer where the percent is rounded: 7,998 are 20.00 percent", () => {
    const path = pathOf(
      answersOf({ "development-projects-budgeted": { done: 7_990, all: 40_000 } }),
      fullMarksOf("development-projects-budgeted"),
      { terms: withEfforts({ "development-projects-budgeted": { measure: { effort: 0.25 } } }) },
    );
    expect(told(path)).toEqual(["development-projects-budgeted: 7990→7998"]);
    expect(path.effort).toBe(2);
  });
});

describe("of equally light paths", () => {
  const oneMissing = { [signs]: { clauses: clauses("YYYYYN") }, [risk]: { clauses: clauses("YYYYYN") } };

  it("the one printed first is taken", () => {
    expect(told(pathOf(answersOf(oneMissing), area1(36)))).toEqual([`${signs}: 6`]);
  });

  it("work that is due comes before work that is not", () => {
    const answers = answersOf({ ...oneMissing, [control]: { clauses: clauses("YYYYYYYN") } });
    // 4 + 3 + 4 of 25; one mark more is needed.
    const path = pathOf(answers, area1(48));
    expect(told(path)).toEqual([`${control}: 8`]);
    expect(path.steps[0]?.tasks[0]?.due).toBe(dueOfControl);
  });

  it("one step comes before two", () => {
    const answers = answersOf({
      [signs]: { clauses: clauses("YYYYNN") },
      [control]: { clauses: clauses("YYYYYYYN") },
    });
    const terms = withEfforts({
      [signs]: { clauses: { 5: { effort: 1 }, 6: { effort: 1 } } },
      [control]: { clauses: { 8: { effort: 2 } } },
    });
    expect(told(pathOf(answers, area1(32), { terms }))).toEqual([`${control}: 8`]);
  });

  it("but the lighter one goes before all of that", () => {
    const terms = withEfforts({ [signs]: { clauses: { 6: { effort: 1.5 } } } });
    expect(told(pathOf(answersOf(oneMissing), area1(36), { terms }))).toEqual([`${risk}: 6`]);
  });
});

describe("efforts", () => {
  it("are added up without a drift of decimals", () => {
    const terms = withEfforts({ [signs]: { clauses: { 5: { effort: 0.1 }, 6: { effort: 0.2 } } } });
    const path = pathOf(answersOf({ [signs]: { clauses: clauses("YYYYNN") } }), fullMarksOf(signs), {
      terms,
    });
    expect(path.effort).toBe(0.3);
  });

  it.each([-1, NaN, Infinity, 0.000_000_1, 1_000_001])("%p is none that can be reckoned with", (effort) => {
    const terms = withEfforts({ [signs]: { clauses: { 6: { effort } } } });
    expect(prepare(pack, "SAO", publishedExample, terms)).toEqual({
      ok: false,
      trouble: { kind: "unsoundEfforts", of: [{ of: signs, effort }] },
    });
  });

  it("of 0 is work that costs nothing, and is told all the same", () => {
    const terms = withEfforts({ [signs]: { clauses: { 6: { effort: 0 } } } });
    const path = pathOf(answersOf({ [signs]: { clauses: clauses("YYYYYN") } }), fullMarksOf(signs), {
      terms,
    });
    expect([told(path), path.effort]).toEqual([[`${signs}: 6`], 0]);
  });
});

describe("what can no longer be done", () => {
  it("is what is late already: no. 3 stays at 4", () => {
    const path = pathOf(answersOf({ [control]: { clauses: clauses("YYYYYYYL") } }), fullMarksOf(control));
    expect(path).toMatchObject({
      isReached: false,
      steps: [],
      unmet: [{ of: "indicator", key: control, wanted: 5, reachable: 4 }],
      obstacles: [{ id: control, full: 5, reachable: 4, hindered: [{ clause: "8", why: "late" }] }],
    });
  });

  it("is what was due yesterday, which can still be done late", () => {
    const answers = answersOf({ [control]: { clauses: clauses("YYYYYYYN") } });
    const onTheDay = pathOf(answers, fullMarksOf(control), { terms: withEfforts({}, dueOfControl) });
    const dayAfter = pathOf(answers, fullMarksOf(control), { terms: withEfforts({}, dueOfControl + 1) });
    expect([onTheDay.isReached, told(onTheDay)]).toEqual([true, [`${control}: 8`]]);
    expect([dayAfter.isReached, told(dayAfter)]).toEqual([false, [`${control}: 8 late`]]);
    expect(dayAfter.obstacles).toMatchObject([
      { reachable: 4, hindered: [{ clause: "8", why: "duePassed" }] },
    ]);
  });

  it("is what the officer says", () => {
    const terms = withEfforts({ [signs]: { clauses: { 5: { isImpossible: true } } } });
    const path = pathOf(answersOf({ [signs]: { clauses: clauses("YYYYNN") } }), fullMarksOf(signs), {
      terms,
    });
    expect([told(path), path.unmet]).toEqual([
      [`${signs}: 6`],
      [{ of: "indicator", key: signs, wanted: 5, reachable: 4 }],
    ]);
  });

  it("is never what a done clause took away: {1,4–8} of no. 3 gives 2, and clause 2 is not undone for it", () => {
    const terms = withEfforts({ [control]: { clauses: { 3: { isImpossible: true } } } });
    const path = pathOf(answersOf({ [control]: { clauses: clauses("YYNYYYYY") } }), fullMarksOf(control), {
      terms,
    });
    expect([path.steps, path.obstacles]).toMatchObject([[], [{ reachable: 1 }]]);
  });
});

describe("a target of all areas", () => {
  it("that is reached takes no step", () => {
    expect(pathOf(publishedExample, overallGoal(97.94))).toMatchObject({
      isReached: true,
      steps: [],
      effort: 0,
      from: { overall: 97.94 },
    });
  });

  it("counts as it is shown: 97.945 would show 97.95, and 333 of 340 do not", () => {
    expect(pathOf(publishedExample, overallGoal(97.95)).isReached).toBe(false);
  });

  it("is taken by what an area's marks are worth: in a mean the smaller area's are worth more", () => {
    const terms: Terms = { ...plainTerms, areas: { 3: { effort: 2 }, 4: { effort: 1 } } };
    const mean = { ...pack, overall: "meanOfAreas" as const };
    // 98.67 now; area 4 full gives 99.08, area 3 full 99.59.
    expect(told(pathOf(publishedExample, overallGoal(99.08), { pack: mean, terms }))).toEqual([
      "area:4: marks",
    ]);
    expect(told(pathOf(publishedExample, overallGoal(99.09), { pack: mean, terms }))).toEqual([
      "area:3: marks",
    ]);
    // In a sum 4 marks come before 3: 337 of 340 are 99.12, 336 are 98.82.
    expect(told(pathOf(publishedExample, overallGoal(98.83), { terms }))).toEqual(["area:4: marks"]);
  });

  it("that is out of reach leads as far as can be, and says what stands in the way", () => {
    const path = pathOf(publishedExample, overallGoal(100));
    expect([path.steps, path.unmet]).toEqual([[], [{ of: "overall", wanted: 100, reachable: 97.94 }]]);
    expect(path.obstacles.map(({ id, keptBack }) => [id, keptBack])).toEqual([
      ["area:3", [{ key: "area:3", why: "typedByHand" }]],
      ["area:4", [{ key: "area:4", why: "typedByHand" }]],
    ]);
  });

  it("is sought from nothing at all: 17 of 340 marks are 5 percent", () => {
    const path = pathOf(answersOf({}), overallGoal(5));
    // All of nos. 2–5 would be 20 marks by 27 things to do; three marks less save three of them, printed last.
    expect([path.isReached, path.effort, path.to.overall]).toEqual([true, 24, 5]);
    expect(path.steps.filter(({ key }) => key === risk).flatMap(({ tasks }) => tasks)).toHaveLength(3);
    expect(path.steps[0]?.key).toBe(signs);
  });
});

it("full marks and percents of areas are sought together", () => {
  const answers = answersOf({
    [signs]: { clauses: clauses("YYYYYY") },
    [risk]: { clauses: clauses("YYNNNN") },
  });
  const path = pathOf(answers, { overall: null, areas: { 1: 32 }, full: [control] });
  // No. 3 gives 5 of the 8 marks, which with 5 + 1 is enough.
  expect(path.steps.every(({ key }) => key === control)).toBe(true);
  expect(path.to.areas["1"]).toBe(44);
});

describe("a goal that can't be meant is told", () => {
  const prepared = prepare(pack, "PAO", publishedExample, plainTerms);
  it.each([
    [overallGoal(100.01), { kind: "notAPercent", of: { of: "overall" }, percent: 100.01 }],
    [overallGoal(-1), { kind: "notAPercent", of: { of: "overall" }, percent: -1 }],
    [overallGoal(NaN), { kind: "notAPercent", of: { of: "overall" }, percent: NaN }],
    [area1(101), { kind: "notAPercent", of: { of: "area", area: "1" }, percent: 101 }],
    [
      { overall: null, areas: { 9: 50 }, full: [] },
      { kind: "unknownArea", area: "9" },
    ],
    [fullMarksOf("nowhere"), { kind: "notAsked", key: "nowhere" }],
    [fullMarksOf(signs), { kind: "notAsked", key: signs }],
    [{ overall: null, areas: {}, full: [] }, { kind: "nothingAsked" }],
  ])("%j", (goal, trouble) => {
    if (!prepared.ok) throw new Error("not prepared");
    expect(findPath(prepared.value, goal)).toEqual({ ok: false, trouble });
  });
});

describe("a number beside clauses, with a precondition that is not met", () => {
  const golden = readGoldenFolder(join(__dirname, "../golden/measure-with-clauses")).pack;
  const meetings = "council-meetings";
  const held: Pack = {
    ...golden,
    areas: golden.areas.map((area) => ({
      ...area,
      units: area.units.map((unit) => ({
        ...unit,
        indicators: unit.indicators
          .filter(({ key }) => key === meetings)
          .map((own) => ({
            ...own,
            gate: { text: "มีแผนการประชุม" },
            rubric: bands([5, "gate, value >= 4"], [2, "gate"], [0, "not gate"]),
          })),
      })),
    })),
  };
  const unmet = { gate: "none", clauses: clauses("NNN") };

  it("waits for the number where nobody entered it: a blank one says nothing of how many there were", () => {
    const path = pathOf(answersOf({ [meetings]: unmet }), fullMarksOf(meetings), { pack: held });
    expect(path).toMatchObject({ isReached: false, steps: [] });
    expect(path.obstacles.flatMap(({ keptBack }) => keptBack)).toEqual([
      { key: meetings, why: "allMissing" },
    ]);
  });

  it("is met together with four meetings where none is entered as 0", () => {
    const answers = answersOf({ [meetings]: { ...unmet, counted: 0 } });
    const path = pathOf(answers, fullMarksOf(meetings), { pack: held });
    expect(path.isReached).toBe(true);
    expect(path.steps.flatMap(({ tasks }) => tasks.map(({ change }) => change))).toEqual([
      { kind: "gate" },
      expect.objectContaining({ kind: "count", from: 0, to: 4 }),
    ]);
  });
});

it("a year with an entry that can't stand is not planned before it is put right", () => {
  const answers = answersOf({ [signs]: { clauses: { 1: { state: "ล่าช้า" } } } });
  expect(prepare(pack, "SAO", answers, plainTerms)).toMatchObject({
    ok: false,
    trouble: { kind: "unknownMarks", of: [{ id: signs }] },
  });
});
