import { answerTo } from "../../src/formula/answerTo";
import { signatures } from "../../src/workbook/cells/signatures";

const all = (count: number): readonly (readonly string[])[] => Array.from({ length: count }, () => ["✓"]);

describe("a function by its name", () => {
  it.each(Object.keys(signatures))("%s is known", (name) => {
    expect(answerTo(name, [])).not.toBeNull();
  });

  it("is none where the add-in has none of it", () => {
    expect(answerTo("SCOER", [3])).toBeNull();
  });

  // Marks as printed for 2567: no. 3 has 5, scored by its eight clauses.
  it.each([
    ["SCORE", [3, all(8), null, null], 5],
    ["FULLMARKS", [3, null, "lpa-2567"], 5],
    ["LEVEL", [97.94, null], "ดีเด่น"],
    // 15 to 18 January 2567 is three days, at half a mark each.
    ["LATE", [45306, 45309, 0.5, null], 1.5],
  ])("%s takes its arguments in their order", (name, given, value) => {
    expect(answerTo(name, given)).toMatchObject({ ok: true, value });
  });

  it("TOTALS and SUMMARY add up what is given first by what is given next", () => {
    // No. 3 is of area 1 and has 5 marks: 4 of them are 80 %.
    expect(answerTo("TOTALS", [[[3]], [[4]], "อบต.", null])).toMatchObject({
      value: [
        ["ด้านที่ 1 การบริหารจัดการ", 5, 4, 80],
        ["รวม", 5, 4, 80],
      ],
    });
    expect(answerTo("SUMMARY", [[["ด้านที่ 1"]], [[10]], [[8]]])).toMatchObject({
      value: [
        ["ด้านที่ 1", 10, 8, 80],
        ["รวม", 10, 8, 80],
      ],
    });
  });
});
