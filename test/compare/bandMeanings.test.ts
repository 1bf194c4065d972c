import type { Change } from "../../src/compare/change";
import { comparePacks } from "../../src/compare/comparePacks";
import type { Band, Clause, Indicator } from "../../src/pack/schema";
import { edited, entryFor, packOf } from "./support/packs";

const sixClauses: Clause[] = ["1", "2", "3", "4", "5", "6"].map((id) => ({ id, text: `ทำงานที่ ${id}` }));

function bands(...printed: readonly [when: string, score: number][]): Band[] {
  return printed.map(([when, score]) => ({ when, score, text: `${String(score)} คะแนน` }));
}

/** What changed from one rubric to another of one indicator. */
function changed(
  from: readonly Band[],
  to: readonly Band[],
  rest: Partial<Indicator> = { clauses: sixClauses },
): { readonly kinds: readonly Change["kind"][]; readonly atStake: number | null } {
  const pack = (id: string, rubric: readonly Band[]): ReturnType<typeof packOf> =>
    packOf(id, [{ id: "1", key: "one", title: "หนึ่ง", ...rest, rubric }]);
  const entry = entryFor(pack("a", from), pack("b", to), "one");
  return { kinds: "changes" in entry ? entry.changes.map(({ kind }) => kind) : [], atStake: entry.atStake };
}

const top: readonly [string, number] = ["otherwise", 0];
const same = { kinds: [], atStake: 0 };

describe("conditions that mean the same are no change", () => {
  test.each<[string, string, string]>([
    ["a count and a range of one", "count 4", "count 4-4"],
    ["at least four and four to six, of six", "count >= 4", "count 4-6"],
    ["all six by number and by count", "1-6", "count 6"],
    ["more than three and at least four", "count > 3", "count >= 4"],
    ["none done", "not 1-6", "count 0"],
    ["a run through all and all", "run 1-6", "1-6"],
    ["a count that the named clauses bring along", "1-4, count >= 3", "1-4"],
    ["two counts and their range", "count 2 or count 3", "count 2-3"],
    ["a count within all clauses", "count 1-6 >= 4", "count >= 4"],
    ["all of three, counted and named", "1, count 2-4 = 3", "1-4"],
    ["at least one of two", "count 5-6 >= 1", "5 or 6"],
    ["an alternative that the other covers", "1-2 or 1-3", "1-2"],
  ])("%s: %s = %s", (_, one, other) => {
    expect(changed(bands([one, 5], [...top]), bands([other, 5], [...top]))).toEqual(same);
    expect(changed(bands([other, 5], [...top]), bands([one, 5], [...top]))).toEqual(same);
  });

  test("counts written as lower bounds, one below the other, give the same in every state", () => {
    const exact = bands(["count 6", 5], ["count 5", 4], ["count 4", 3], ["otherwise", 0]);
    const bounds = bands(["count >= 6", 5], ["count >= 5", 4], ["count >= 4", 3], ["otherwise", 0]);
    expect(changed(exact, bounds)).toEqual(same);
  });

  test("percents above and from the next hundredth on", () => {
    const percent = { measure: { kind: "percent", done: "ก", all: "ข" }, clauses: [] } as const;
    expect(
      changed(bands(["value > 19.99", 5], [...top]), bands(["value >= 20", 5], [...top]), percent),
    ).toEqual(same);
    expect(
      changed(bands(["value >= 20", 5], [...top]), bands(["value 20-100", 5], [...top]), percent),
    ).toEqual(same);
  });

  test("bands apart from each other, printed the other way round", () => {
    const rising = bands(["count 0-2", 0], ["count 3-5", 2], ["count 6", 5]);
    const falling = bands(["count 6", 5], ["count 3-5", 2], ["count 0-2", 0]);
    expect(changed(rising, falling)).toEqual(same);
  });
});

describe("conditions that differ in a single state are a change with the marks at stake", () => {
  test.each<[string, string]>([
    ["count 4", "count 4-5"],
    ["count >= 4", "count 4-5"],
    ["1-6", "count 5-6"],
    ["1-3", "count 3"],
    ["count 2-6 >= 3", "count 1-6 >= 3"],
  ])("%s ≠ %s", (one, other) => {
    const { kinds, atStake } = changed(bands([one, 5], [...top]), bands([other, 5], [...top]));
    expect(kinds).toEqual(["bandCondition"]);
    expect(atStake).toBe(5);
  });

  test("four to six where a seventh clause was added", () => {
    const older = packOf("a", [
      { id: "1", key: "one", title: "หนึ่ง", clauses: sixClauses, rubric: bands(["count >= 4", 5], [...top]) },
    ]);
    const newer = edited(older, (pack) => {
      const one = pack.areas[0]?.units[0]?.indicators[0];
      if (!one) throw new Error("no indicator");
      one.clauses.push({ id: "7", text: "ประชุมประชาคม" });
      one.rubric = bands(["count 4-6", 5], [...top]);
    });
    const [entry] = comparePacks(older, newer).entries;
    expect(entry && "changes" in entry && entry.changes.map(({ kind }) => kind)).toEqual([
      "clauseAdded",
      "bandCondition",
    ]);
  });
});
