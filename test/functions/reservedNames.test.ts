import { renamedFrom, signatures } from "../../src/workbook/cells/signatures";
import { excel4Names } from "./support/excel4Names";

/** Why Excel may refuse a name for a custom function, or take it for something else; null where nothing speaks against it. */
function reservedAs(name: string): string | null {
  if (excel4Names.has(name)) return "macro function of Excel 4";
  if (/^[A-Z]{1,3}[0-9]+$/.test(name)) return "cell";
  if (/^(?:R[0-9]*)?(?:C[0-9]*)?$/.test(name)) return "cell, row or column by numbers";
  // Ids take points, digits and underscores too; ours are words, so that none of the above is missed.
  return /^[A-Z]{3,}$/.test(name) ? null : "no word";
}

// From the guidelines for naming custom functions: at least three characters, no cell reference, no macro function of Excel 4.
test.each(Object.keys(signatures))("%s is a name that Excel keeps for nothing else", (name) => {
  expect(reservedAs(name)).toBeNull();
});

test.each([
  ["NEXT", "macro function of Excel 4"],
  ["FULL", "macro function of Excel 4"],
  ["ECHO", "macro function of Excel 4"],
  ["LPA2567", "cell"],
  ["XFD1048576", "cell"],
  ["R1C1", "cell, row or column by numbers"],
  ["RC", "cell, row or column by numbers"],
  ["C", "cell, row or column by numbers"],
  ["GO", "no word"],
  ["FULL.SCREEN", "no word"],
])("%s would be noticed", (name, reserved) => {
  expect(reservedAs(name)).toBe(reserved);
});

test("names that functions had before are such, and each leads to a function that there is", () => {
  for (const [former, now] of [
    ["NEXT", "NEXTSTEP"],
    ["full", "FULLMARKS"],
  ] as const) {
    expect(renamedFrom(former)).toBe(now);
    expect(signatures).toHaveProperty(now);
    expect(signatures).not.toHaveProperty(former.toUpperCase());
  }
  expect(["SCORE", "NEXTSTEP", "constructor", ""].map(renamedFrom)).toEqual([null, null, null, null]);
});
