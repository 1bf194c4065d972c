import { doubtsOf } from "../../../src/paper/doubts";
import { draftOfPaper } from "../../../src/paper/draftOfPaper";
import {
  confirmDraft,
  packOfConfirmed,
  packOfOne,
  type ConfirmedDraft,
} from "../../../src/paper/confirm/confirmed";
import { conditionIssues } from "../../../src/paper/confirm/conditionIssues";
import { byHandKey } from "../../../src/paper/confirm/indicatorAskings";
import type { Reply } from "../../../src/paper/confirm/question";
import { lintPack } from "../../../src/lint/lintPack";
import { listWithItems } from "../../../src/pack/outline";
import { readPack } from "../../../src/pack/read";
import { shippedPack } from "../../authoring/support/shippedPack";
import { paperText } from "../papers/readPaper";
import { said, typed, waitingIn, withYeses, yes } from "./support/settle";

const shipped = shippedPack("lpa-2567");
const given = { id: null, year: null, known: [shipped] };
const asPrinted = draftOfPaper(paperText("lpa-2567-area-1"), given);

/** The paper with a band of indicator 3 that leaves clauses unnamed, and one of 2 with words that nobody knows. */
const doubtful = draftOfPaper(
  paperText("lpa-2567-area-1")
    .replace("ข้อ 4 - 8 แต่ไม่ดำเนินการตามข้อ 2 และข้อ 3 | 2", "ข้อ 4 - 8 | 2")
    .replace("ดำเนินการ 6 ข้อ\t5", "ผลงานเป็นที่ประจักษ์แก่ประชาชน\t5"),
  given,
);

test("every doubt of a draft is asked for, and nothing is settled before a person says so", () => {
  for (const draft of [asPrinted, doubtful, draftOfPaper(paperText("lpa-2563-outline"), given)]) {
    const { questions, progress } = confirmDraft(draft, new Map());
    expect(progress).toMatchObject({ settled: 0 });
    for (const doubt of doubtsOf(draft)) {
      const own = questions.filter(
        ({ certainty, indicator, lines }) =>
          certainty !== "certain" &&
          (doubt.lines.length === 0 ||
            (doubt.kind === "missing" && indicator !== null) ||
            lines.join() === doubt.lines.join()),
      );
      expect([doubt, own.length > 0]).toEqual([doubt, true]);
    }
  }
});

test("the printed paper becomes a pack that scores as the shipped one, once all of it is settled", () => {
  expect(waitingIn(confirmDraft(asPrinted, said)).length).toBeGreaterThan(10);
  expect(packOfConfirmed(confirmDraft(asPrinted, said))).toMatchObject({
    ok: false,
    trouble: { kind: "waiting" },
  });
  const answers = new Map(withYeses(asPrinted, said));
  const confirmed = confirmDraft(asPrinted, answers);
  expect(confirmed.progress.settled).toBe(confirmed.progress.all);
  const made = packOfConfirmed(confirmed);
  if (!made.ok) throw new Error(JSON.stringify(made.trouble));
  expect(readPack(JSON.stringify(made.value)).ok).toBe(true);
  expect(made.value).toMatchObject({ id: "lpa-2567", version: "0.1.0", overall: "meanOfAreas" });
  const printed = new Map(listWithItems(shipped).map(({ indicator }) => [indicator.id, indicator]));
  for (const { indicator } of listWithItems(made.value))
    expect([indicator.id, scoresOf(indicator.rubric)]).toEqual([
      indicator.id,
      scoresOf(printed.get(indicator.id)?.rubric),
    ]);
  expect(lintPack(made.value).filter(({ severity }) => severity === "error")).toEqual([]);
});

test("each answer settles its question alone, and taken back leaves it waiting again", () => {
  const all = withYeses(asPrinted, said);
  for (const { key, certainty } of confirmDraft(asPrinted, all).questions) {
    if (certainty === "certain") continue;
    const without = new Map([...all].filter(([one]) => one !== key));
    expect(waitingIn(confirmDraft(asPrinted, without))).toEqual([key]);
    expect(packOfConfirmed(confirmDraft(asPrinted, without))).toEqual({
      ok: false,
      trouble: { kind: "waiting", count: 1 },
    });
  }
});

test("of two readings the one is taken that a person chose", () => {
  const key = "0.2.band4";
  const band = confirmDraft(doubtful, said).questions.find((one) => one.key === key);
  expect(band).toMatchObject({ certainty: "likely", isSettled: false });
  expect(band?.read).toEqual(expect.arrayContaining(["1, 4-8", "1, not 2-3, 4-8"]));
  for (const [reading, when] of (band?.read ?? []).entries()) {
    const one = confirmDraft(
      doubtful,
      new Map([...withYeses(doubtful, said), [key, { kind: "accepted", reading }]]),
    );
    expect(packOfOne(one, 0, 2)?.areas[0]?.units[0]).toBeDefined();
    expect(whenOf(one, 0, 2, 3)).toBe(when);
  }
  expect(
    waitingIn(confirmDraft(doubtful, new Map([...said, [key, { kind: "accepted", reading: 2 }]]))),
  ).toContain(key);
});

test("a band that was not understood is settled by a condition alone, with the states that it names", () => {
  const key = "0.1.band1";
  const yeses = withYeses(doubtful, said);
  expect(waitingIn(confirmDraft(doubtful, yeses))).toEqual([key]);
  for (const answer of [yes, typed("6"), { kind: "condition", typed: "6 late,", when: "6 late," } as const])
    expect(waitingIn(confirmDraft(doubtful, new Map([...yeses, [key, answer]])))).toEqual([key]);
  const written = { kind: "condition", typed: "ข้อ 1-5 และ 6 ล่าช้า", when: "1-5, 6 late" } as const;
  const confirmed = confirmDraft(doubtful, new Map([...yeses, [key, written]]));
  expect(waitingIn(confirmed)).toEqual([]);
  expect(confirmed.draft.areas[0]?.indicators[1]?.clauses.map(({ states }) => states)).toEqual([
    ...[null, null, null, null, null],
    ["none", "late", "done"],
  ]);
  expect(packOfConfirmed(confirmed).ok).toBe(true);
});

test("a condition that needs a precondition or a measure asks for their words", () => {
  const key = "0.1.band1";
  const yeses = withYeses(doubtful, said);
  const written = { kind: "condition", typed: "gate, value >= 6", when: "gate, value >= 6" } as const;
  const begun = new Map([...yeses, [key, written]]);
  expect(waitingIn(confirmDraft(doubtful, begun))).toEqual(["0.1.gate", "0.1.measure.kind"]);
  const further = new Map([...begun, ["0.1.gate", typed("มีแผน")], ["0.1.measure.kind", typed("number")]]);
  expect(waitingIn(confirmDraft(doubtful, further))).toEqual(["0.1.measure.counted", "0.1.measure.unit"]);
  const whole = new Map([
    ...further,
    ["0.1.measure.counted", typed("การประชุม")],
    ["0.1.measure.unit", typed("ครั้ง")],
  ]);
  const made = packOfConfirmed(confirmDraft(doubtful, whole));
  expect(made.ok && listWithItems(made.value)[1]?.indicator).toMatchObject({
    gate: { text: "มีแผน" },
    measure: { kind: "number", counted: "การประชุม", unit: "ครั้ง" },
  });
});

test("an indicator is scored by hand where a person chooses it, and nothing is asked of its bands then", () => {
  const answers = new Map([...withYeses(doubtful, said), [byHandKey(0, 1), { kind: "leftOut" } as const]]);
  const confirmed = confirmDraft(doubtful, answers);
  expect(
    confirmed.questions.filter(({ asked, indicator }) => asked.kind === "band" && indicator === 1),
  ).toEqual([]);
  const made = packOfConfirmed(confirmed);
  expect(made.ok && listWithItems(made.value).map(({ indicator }) => indicator.rubric === "manual")).toEqual([
    ...[false, true, false, false, false],
  ]);
});

test("a deadline is taken as read or left out", () => {
  const key = "0.3.deadline3";
  const answers = withYeses(asPrinted, said);
  const deadlineBy = (answer: Reply): unknown => {
    const made = packOfConfirmed(confirmDraft(asPrinted, new Map([...answers, [key, answer]])));
    return made.ok && listWithItems(made.value)[3]?.indicator.clauses[2]?.deadline;
  };
  expect(answers.has(key)).toBe(true);
  expect(deadlineBy({ kind: "leftOut" })).toBeUndefined();
  expect(deadlineBy(yes)).toBeDefined();
  expect(deadlineBy(typed("90"))).toBe(false);
});

test("what is certain is no question, and a correction of it stands all the same", () => {
  const answers = new Map([
    ...withYeses(asPrinted, said),
    ["id", typed("krabi-2567")] as const,
    ["0.1.band2", { kind: "condition", typed: "count 4-5", when: "count 4-5" }] as const,
  ]);
  const confirmed = confirmDraft(asPrinted, answers);
  expect(packOfConfirmed(confirmed)).toMatchObject({ ok: true, value: { id: "krabi-2567" } });
  expect(whenOf(confirmed, 0, 1, 1)).toBe("count 4-5");
  for (const wrong of ["Krabi", "", "กระบี่", "a b"])
    expect(waitingIn(confirmDraft(asPrinted, new Map([...answers, ["id", typed(wrong)]])))).toEqual(["id"]);
});

test("a typed condition is held against the clauses that there are, and may name states, a precondition and a measure", () => {
  const [, , third] = doubtful.areas[0]?.indicators ?? [];
  if (!third) throw new Error("no third indicator");
  const codes = (when: string): readonly string[] => conditionIssues(third, when).map(({ code }) => code);
  expect(codes("1-7, 8 late")).toEqual([]);
  expect(codes("gate, value >= 20.5, 2 incomplete")).toEqual([]);
  expect(codes("1-9")).toEqual(["unknownClause"]);
  expect(codes("run 2-4")).toEqual(["runNotFromFirst"]);
  expect(conditionIssues(third, "1-7, 8 lat")).toMatchObject([
    { code: "whenSyntax", values: { at: 8, found: "lat" } },
  ]);
});

test("one indicator can be proved alone while others wait, and not before its own bands are settled", () => {
  const begun = confirmDraft(doubtful, said);
  expect(packOfOne(begun, 0, 1)).toBeNull();
  const gap = { kind: "condition", typed: "count 5", when: "count 5" } as const;
  const bands = [...withYeses(doubtful, said)].filter(([key]) => key.startsWith("0.1.band"));
  const one = packOfOne(confirmDraft(doubtful, new Map([...bands, ["0.1.band1", gap]])), 0, 1);
  // Six clauses done are taken by no band then.
  expect(
    one && lintPack(one).filter(({ code, indicator }) => code === "gap" && indicator === "2").length,
  ).toBe(1);
});

function whenOf({ draft, added }: ConfirmedDraft, area: number, indicator: number, band: number): unknown {
  const one = packOfOne({ draft, added, questions: [], progress: { settled: 0, all: 0 } }, area, indicator);
  const rubric = one && listWithItems(one)[0]?.indicator.rubric;
  return Array.isArray(rubric) ? (rubric as readonly { when: string }[])[band]?.when : rubric;
}

/** Scores and conditions, the terms of each in one order. */
function scoresOf(rubric: unknown): unknown {
  return Array.isArray(rubric)
    ? (rubric as readonly { score: number; when: string }[]).map(({ score, when }) => [
        score,
        when.split(", ").sort(),
      ])
    : rubric;
}
