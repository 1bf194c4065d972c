import { movedFormula } from "../../workbench/grid/movedFormula";

test.each([
  ['=C31="✓"', 11, 0, '=C42="✓"'],
  ["=$D$4>C5", 2, 1, "=$D$4>D7"],
  ['=AND(A1="B2",LOG10(1)=0)', 1, 0, '=AND(A2="B2",LOG10(1)=0)'],
  ["='Q1'!B2", 3, 25, "='Q1'!AA5"],
])("a rule's formula moves with its cells: %s", (formula, rows, columns, moved) => {
  expect(movedFormula(formula, rows, columns)).toBe(moved);
});
