import { withExcelsLostReferences } from "../../workbench/grid/lostReferences";

test.each([
  ["=SUM(#REF)", "=SUM(#REF!)"],
  ["=#REF>1", "=#REF!>1"],
  ["=SUM(#REF!)", "=SUM(#REF!)"],
  ['="#REF"&#REF', '="#REF"&#REF!'],
  ["='#REF'!A1", "='#REF'!A1"],
  ["=SUM(A1)", "=SUM(A1)"],
])("%s is %s to Excel", (written, expected) => {
  expect(withExcelsLostReferences(written)).toBe(expected);
});
