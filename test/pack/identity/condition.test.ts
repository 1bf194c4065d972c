import fc from "fast-check";
import { conditionOf } from "../../../src/pack/identity/condition";
import { parseWhen } from "../../../src/pack/rubric/parse";
import { printWhen } from "../../../src/pack/rubric/print";
import { arbitraryWhen } from "../support/arbitraryWhen";

const eight = ["1", "2", "3", "4", "5", "6", "7", "8"];

describe("two conditions ask the same", () => {
  test.each([
    ["1-7, 8 late", "1-7,8 late"],
    ["1-7, 8 late", "8 late, 5-7, 1-4"],
    ["1-2, 2-3", "1, 2, 3"],
    ["5 none/incomplete", "5 incomplete/none"],
    ["1 or 2", "2 or 1"],
    ["1–3", "1-3"],
    ["value >= 20", "value>=20.00"],
    ["1, count 2-6>=3", "count 2 – 6 >= 3, 1"],
  ])("%s and %s", (one, other) => {
    expect(conditionOf(one, eight)).toBe(conditionOf(other, eight));
  });
});

describe("two conditions ask something else", () => {
  test.each([
    ["1-7", "1-8"],
    ["8 late", "8 late/incomplete"],
    ["run 1-4", "1-4"],
    ["count >= 6", "count > 6"],
    ["gate, 1", "1"],
    ["count 2-6 >= 3", "count 2-7 >= 3"],
    ["count 2-6 >= 3", "count >= 3"],
    ["1, 2", "1 or 2"],
  ])("%s and %s", (one, other) => {
    expect(conditionOf(one, eight)).not.toBe(conditionOf(other, eight));
  });

  test("one range over a checklist with a clause more", () => {
    expect(conditionOf("1-3", ["1", "2", "2ก", "3"])).not.toBe(conditionOf("1-3", ["1", "2", "3"]));
  });
});

test("clauses are compared under the number they go by in the newer year", () => {
  const rename = (clause: string): string => String(Number(clause) + 10);
  expect(conditionOf("1-2, not 3", ["1", "2", "3"], rename)).toBe("11 done, 12 done, 13 none");
});

test("a condition that cannot be read stands for itself", () => {
  expect(conditionOf(" ทำครบ!! ", eight)).toBe("ทำครบ!!");
});

test("printing a condition and reading it again never changes what it asks", () => {
  fc.assert(
    fc.property(arbitraryWhen(8), (when) => {
      const printed = printWhen(when);
      const parsed = parseWhen(printed);
      const again = "when" in parsed ? printWhen(parsed.when) : "";
      expect(conditionOf(again.replace(/, /g, " ,"), eight)).toBe(conditionOf(printed, eight));
    }),
  );
});
