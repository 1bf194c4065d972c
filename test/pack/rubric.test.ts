import fc from "fast-check";
import { parseWhen } from "../../src/pack/rubric/parse";
import { printWhen } from "../../src/pack/rubric/print";
import { arbitraryWhen } from "./support/arbitraryWhen";

const clauses = (first: string, last: string, ...states: string[]): object => ({
  kind: "clauses",
  range: { first, last },
  states,
});
const any = (...of: object[][]): object => ({ when: { kind: "any", of } });

describe("the rubric language reads", () => {
  test.each<[string, object]>([
    ["1-8", any([clauses("1", "8", "done")])],
    ["1-7, 8 late", any([clauses("1", "7", "done"), clauses("8", "8", "late")])],
    [
      "1, 4-8, not 2-3",
      any([clauses("1", "1", "done"), clauses("4", "8", "done"), clauses("2", "3", "none")]),
    ],
    ["5 incomplete/none", any([clauses("5", "5", "incomplete", "none")])],
    ["run 1-4", any([{ kind: "run", range: { first: "1", last: "4" } }])],
    ["count >= 6", any([{ kind: "count", is: { operator: ">=", number: 6 } }])],
    ["count 4-6", any([{ kind: "count", is: { operator: "between", from: 4, to: 6 } }])],
    ["count 2", any([{ kind: "count", is: { operator: "=", number: 2 } }])],
    [
      "1, count 2-6 >= 3",
      any([
        clauses("1", "1", "done"),
        { kind: "count", range: { first: "2", last: "6" }, is: { operator: ">=", number: 3 } },
      ]),
    ],
    [
      "count ก – ค = 1-2",
      any([{ kind: "count", range: { first: "ก", last: "ค" }, is: { operator: "between", from: 1, to: 2 } }]),
    ],
    [
      "count 2 < 1",
      any([{ kind: "count", range: { first: "2", last: "2" }, is: { operator: "<", number: 1 } }]),
    ],
    ["value 15-19.99", any([{ kind: "value", is: { operator: "between", from: 15, to: 19.99 } }])],
    ["value<1", any([{ kind: "value", is: { operator: "<", number: 1 } }])],
    [
      "gate, 1 or not gate",
      any([{ kind: "gate", met: true }, clauses("1", "1", "done")], [{ kind: "gate", met: false }]),
    ],
    ["1 – 8", any([clauses("1", "8", "done")])],
    ["ก-ค, 6.2.7 late", any([clauses("ก", "ค", "done"), clauses("6.2.7", "6.2.7", "late")])],
    ["otherwise", { when: { kind: "otherwise" } }],
  ])("%s", (text, expected) => {
    expect(parseWhen(text)).toEqual(expected);
  });

  test("what it prints, as the same condition", () => {
    fc.assert(
      fc.property(arbitraryWhen(12), (when) => {
        expect(parseWhen(printWhen(when))).toEqual({ when });
      }),
    );
  });
});

describe("what the rubric language can't read, it places", () => {
  test.each<[string, number, string, string]>([
    ["", 1, "", "term"],
    ["1-7, ", 6, "", "term"],
    ["1-7 8", 5, "8", "state"],
    ["8 lat", 3, "lat", "state"],
    ["5 late/", 8, "", "state"],
    ["1-", 3, "", "clause"],
    ["not late", 5, "late", "clause"],
    ["run", 4, "", "clause"],
    ["count many", 7, "many", "comparison"],
    ["count >=", 9, "", "number"],
    ["value 5-", 9, "", "number"],
    ["count 2-6 >=", 13, "", "number"],
    ["count 2-6 3", 11, "3", "separator"],
    ["count late >= 3", 7, "late", "comparison"],
    ["count >= 3-4", 11, "-", "separator"],
    ["value - 5", 7, "-", "comparison"],
    ["otherwise, 1", 10, ",", "nothingMore"],
    ["1 & 2", 3, "&", "term"],
    ["ข้อ 1", 2, "้", "term"],
  ])("%p at character %d: found %p, expected %s", (text, at, found, expected) => {
    expect(parseWhen(text)).toEqual({ problem: { at, found, expected } });
  });

  test("any text gives a condition or a place inside it, never an exception", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const parsed = parseWhen(text);
        const at = "problem" in parsed ? parsed.problem.at : 1;
        expect(at >= 1 && at <= text.length + 1).toBe(true);
      }),
    );
  });
});
