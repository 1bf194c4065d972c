import { thaiDate } from "../../workbench/grid/thaiDates";

/** 22 November 2026 is 46,348 days after 30 December 1899, from which sheets count. */
const NOVEMBER_22 = 46_348;

describe("a day in a Thai number format", () => {
  test.each([
    ["[$-107041E]d mmm yyyy", "22 พ.ย. 2569"],
    ["[$-107041E]d mmmm yyyy", "22 พฤศจิกายน 2569"],
    ["[$-107041E]dd/mm/yy", "22/11/69"],
  ])("%s shows %s", (format, text) => {
    expect(thaiDate(NOVEMBER_22, format)).toBe(text);
  });

  test("keeps its day at any time of that day", () => {
    expect(thaiDate(NOVEMBER_22 + 0.99, "[$-107041E]d mmm yyyy")).toBe("22 พ.ย. 2569");
  });

  test("is written with zeros where the format asks for two digits", () => {
    // 45,000 is 15 March 2023; nine days before it is the 6th.
    expect(thaiDate(45_000 - 9, "[$-107041E]dd-m-yyyy")).toBe("06-3-2566");
  });

  test.each(["d mmm yyyy", "[$-107041E]d mmm yyyy hh:mm", "[$-107041E]dddd", "0.00", ""])(
    "is left to the grid where the format is %p",
    (format) => {
      expect(thaiDate(NOVEMBER_22, format)).toBeNull();
    },
  );

  test("is left to the grid before the first day", () => {
    expect(thaiDate(-1, "[$-107041E]d mmm yyyy")).toBeNull();
  });
});
