import { prepare } from "../../src/target/prepare";
import { plainTerms } from "../../src/target/terms";
import { clausesWorth } from "../../src/target/worth";
import { packOf } from "../workbook/support/example";

/** Of the report's rubric as printed in 2567: 5 for all, 2 without 2 and 3, 1 without 3 alone, else nothing. */
test("a clause is worth what it brings alone, less than nothing where the rubric is printed so", () => {
  const done = { state: "✓" };
  const clauses = { "1": done, "4": done, "5": done, "6": done, "7": done, "8": done };
  const prepared = prepare(
    packOf("lpa-2567"),
    "SAO",
    { indicators: { "internal-control-report": { clauses } }, areas: {} },
    plainTerms,
  );
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.trouble));
  const worth = clausesWorth(prepared.value).filter(({ key }) => key === "internal-control-report");
  expect(worth).toEqual([
    { key: "internal-control-report", clause: "2", gain: -1 },
    { key: "internal-control-report", clause: "3", gain: -2 },
  ]);
});

test("of nothing entered every clause is missing, and measures have none", () => {
  const prepared = prepare(packOf("lpa-2567"), "SAO", { indicators: {}, areas: {} }, plainTerms);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.trouble));
  const keys = new Set(clausesWorth(prepared.value).map(({ key }) => key));
  expect(keys).toContain("risk-management");
  expect(keys).not.toContain("development-projects-budgeted");
});
