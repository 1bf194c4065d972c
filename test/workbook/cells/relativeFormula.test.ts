import { relativeFormula } from "../../../src/workbook/cells/relativeFormula";

describe("formulas of two cells", () => {
  test.each([
    ['C24="✓"', "C24", 'C37="✓"', "C37:C44"],
    ["$B4&\"C4\"='A1'!$D$2", "A4:I9", "$B7&\"C4\"='A1'!$D$2", "A7"],
    ["SUM(A1:B$3)>LOG10(A2)", "A1", "SUM(B5:C$3)>LOG10(B6)", "B5"],
  ])("read the same where they move alike: %s for %s, %s for %s", (one, at, other, otherAt) => {
    expect(relativeFormula(one, at)).toBe(relativeFormula(other, otherAt));
  });

  test.each([
    ['C24="✓"', "C24", 'C37="✓"', "C38"],
    ["$C$4>0", "A1", "$C$5>0", "A2"],
    ['"C4"=C4', "C4", '"C5"=C5', "C5"],
  ])("differ where they do not: %s for %s, %s for %s", (one, at, other, otherAt) => {
    expect(relativeFormula(one, at)).not.toBe(relativeFormula(other, otherAt));
  });
});
