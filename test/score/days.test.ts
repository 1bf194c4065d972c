import { createCatalogue } from "../../src/score/catalogue";
import { assess } from "../../src/score/assess";
import { readDay } from "../../src/score/day";
import { packOf } from "../workbook/support/example";

/** Excel serial days; a Thai officer types 3/1/67, and Excel reads 1967. */
const place = { of: "sent", row: 1, column: 1 } as const;

function codeOf(cell: unknown): string {
  const read = readDay({ cell, place });
  return read.ok ? "read" : read.trouble.code;
}

describe("a day that can't be meant is refused with what was read", () => {
  it.each([
    ["3 January 1967, typed as 3/1/67", 24_475, "shortBuddhistYear"],
    ["30 September 1966, typed as 30/9/66", 24_380, "shortBuddhistYear"],
    ["31 December 1999, the day before any paper's first", 36_525, "shortBuddhistYear"],
    ["150366, typed without strokes", 150_366, "dayNotMeant"],
    ["29 December 2566 CE, a Buddhist year of four digits", 243_616, "buddhistSerial"],
    ["2566, a year alone", 2_566, "notADate"],
    ["a text", "29 ธ.ค. 66", "notADate"],
  ])("%s", (_, cell, code) => {
    expect(codeOf(cell)).toBe(code);
  });

  it.each([
    ["1 January 2543", 36_526],
    ["29 December 2566", 45_289],
    ["31 December 2642", 73_050],
  ])("and %s is read", (_, cell) => {
    expect(codeOf(cell)).toBe("read");
  });

  it("says what was meant: 2510 as read, 2567 as meant, 2024 to type", () => {
    expect(readDay({ cell: 24_475, place })).toMatchObject({
      trouble: { values: { year: 2510, meant: 2567, typed: 2024 } },
    });
  });
});

it("the report of 3/1/67 is not in time, and costs no marks in silence either", () => {
  const catalogue = createCatalogue([packOf("lpa-2567")], "lpa-2567");
  const found = catalogue.findIndicator(3, null);
  const compiled = found.ok ? found.value.compiled("SAO") : found;
  if (!compiled.ok) throw new Error("no indicator 3");
  const cells = [...Array.from({ length: 7 }, () => ["✓"]), [24_475]];
  expect(assess(compiled.value, cells, "SAO")).toMatchObject({
    kind: "issue",
    issue: { code: "shortBuddhistYear" },
  });
});
