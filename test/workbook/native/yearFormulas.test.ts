import { buildTemplate } from "../../../src/workbook/blueprint/buildTemplate";
import { nativeCall } from "../../../src/workbook/native/nativeCalls";
import { randomAnswers } from "../../year/support/randomAnswers";
import { formulasOf } from "../support/blueprintCells";
import { calculate } from "../support/calculate";
import { everyCase } from "../../support/everyCase";
import { somePacks } from "../support/packs";
import { hasMean, nativeCopy } from "./support/nativeCopy";
import { seeded } from "./support/random";

/**
 * A workbook's own formulas, worked out by an independent calculator, against the year as it is reckoned: states, marks,
 * sums, percents, progress, levels, pass marks, gaps and the list of the weakest.
 */
describe.each(["sum", "meanOfAreas"] as const)("whole workbooks, added up as %s", (overall) => {
  const cases = somePacks(0).flatMap((pack, index) =>
    (["SAO", "PAO"] as const).map((type) => [pack.id, type, { ...pack, overall }, index] as const),
  );

  it.each(cases)("show what %s gives for %s, half filled in", async (_, type, pack, index) => {
    const random = seeded(index * 7 + (type === "SAO" ? 1 : 2) + (overall === "sum" ? 0 : 500));
    const lao = { name: "ตัวอย่าง", type, province: "กระบี่" };
    for (let round = 0; round < (everyCase ? 4 : 1); round += 1) {
      const answers = randomAnswers(pack, type, random);
      const blueprint = buildTemplate(pack, lao, { answers, nativeOf: nativeCall });
      // IronCalc has no mean of ratios; LibreOffice is asked of those.
      const copy = hasMean(pack) ? blueprint : nativeCopy(blueprint);
      const calculated = await calculate(copy);
      const wrong = formulasOf(copy).flatMap(({ sheet, place, cell: { row, column, content } }) => {
        if (content.kind !== "native") return [];
        const { cached } = content;
        const found = calculated(sheet, row, column);
        return isSame(found, cached) ? [] : [{ place, found, cached }];
      });
      expect(wrong).toEqual([]);
    }
  });
});

/** An error is an error whatever its name; numbers may differ in the last digits of a binary fraction. */
function isSame(found: string | number, cached: string | number | null): boolean {
  if (cached === null) return typeof found === "string" && found.startsWith("#");
  if (typeof cached === "number" && typeof found === "number") return Math.abs(found - cached) < 1e-9;
  return found === cached;
}
