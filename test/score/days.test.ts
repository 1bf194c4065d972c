import { readDay } from "../../src/score/day";
import { dayWindow } from "../../src/score/dayWindow";

/** Excel serial days; a Thai officer types 3/1/67, and Excel reads 1967. */
const place = { of: "sent", row: 1, column: 1 } as const;

const ofAnyPaper = { fiscalYear: null };
/** Of the fiscal year 2566, counted from its end, 30 September 2566. */
const afterYearEnd = { fiscalYear: 2566, countsFrom: 45_199 };

type Asked = Parameters<typeof readDay>[1];

function read(cell: unknown, asked: Asked): unknown {
  const day = readDay({ cell, place }, asked);
  if (day.ok) return day.value;
  const { code, values } = day.trouble;
  return [code, "meant" in values ? values.meant : null];
}

describe("the days that can be meant", () => {
  it("are those of 2543 to 2642 where no pack is asked", () => {
    expect(dayWindow(null)).toEqual({ first: 36_526, last: 73_050 });
  });

  it("reach from a year before the fiscal year begins to two years after it ends", () => {
    // 1 October 2564 and 30 September 2568: 30 September 2566 is 45199.
    expect(dayWindow(2566)).toEqual({ first: 45_199 - 2 * 365 + 1, last: 45_199 + 366 + 365 });
  });

  it("begin with the day from which the deadline counts", () => {
    expect(dayWindow(2566, 45_199)).toEqual({ first: 45_199, last: 45_930 });
  });

  it.each([2544, 2641])("never pass those of any paper: %s", (fiscalYear) => {
    const { first, last } = dayWindow(fiscalYear);
    expect(first >= 36_526 && last <= 73_050 && first < last).toBe(true);
  });
});

describe("a day of any paper is refused with what was read and likely meant", () => {
  it.each([
    // Typed 3/1/67 and 30/9/66: 3 January 2567 and 30 September 2566 were meant.
    ["3 January 1967", 24_475, ["dayNotMeant", 45_294]],
    ["30 September 1966", 24_380, ["dayNotMeant", 45_199]],
    ["29 February 1968, which 2568 does not have", 24_897, ["dayNotMeant", null]],
    ["150167, typed without strokes", 150_167, ["dayNotMeant", 45_306]],
    ["29 December 2566 CE, a Buddhist year of four digits", 243_616, ["dayNotMeant", 45_289]],
    ["2566, a year alone", 2_566, ["notADate", null]],
    ["a number beyond all days", 1e15, ["notADate", null]],
    ["15012567, typed without strokes", 15_012_567, ["notADate", 45_306]],
    ["29 ธ.ค. 66", "29 ธ.ค. 66", ["notADate", 45_289]],
    ["31/2/2566, which no year has", "31/2/2566", ["notADate", null]],
    ["a word", "วันศุกร์", ["notADate", null]],
  ])("%s", (_, cell, refused) => {
    expect(read(cell, ofAnyPaper)).toEqual(refused);
  });

  it.each([36_526, 45_289.75, 73_050])("and %s is read, by its whole day", (cell) => {
    expect(read(cell, ofAnyPaper)).toBe(Math.floor(cell));
  });
});

describe("a day of a pack", () => {
  it.each([
    ["15 January 2566, before the year ended: the same day a year later was likely meant", 44_941, 45_306],
    ["1 February 2565: no day near lies inside", 44_593, null],
  ])("is refused before the day from which its deadline counts: %s", (_, cell, meant) => {
    expect(read(cell, afterYearEnd)).toEqual(["dayBeforeStart", meant]);
  });

  it.each([
    ["50000 of a column of baht, a day of 2579", 50_000, null],
    ["1 October 2568", 45_931, null],
    ["24/10/2566 as Excel reads it", 243_551, 45_224],
  ])("is refused outside its years: %s", (_, cell, meant) => {
    expect(read(cell, afterYearEnd)).toEqual(["dayNotMeant", meant]);
  });

  it.each([45_199, 45_289, 45_930.9])("counts inside: %s", (cell) => {
    expect(read(cell, afterYearEnd)).toBe(Math.floor(cell));
  });
});
