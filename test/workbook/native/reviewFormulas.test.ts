import { withConfirmed } from "../../../src/answers/review";
import { buildTemplate } from "../../../src/workbook/blueprint/buildTemplate";
import { nativeCall } from "../../../src/workbook/native/nativeCalls";
import { randomReview } from "../../answers/support/randomReview";
import { everyCase } from "../../support/everyCase";
import { randomAnswers } from "../../year/support/randomAnswers";
import { formulasOf } from "../support/blueprintCells";
import { calculate } from "../support/calculate";
import { somePacks } from "../support/packs";
import { hasMean, nativeCopy } from "./support/nativeCopy";
import { seeded } from "./support/random";

/**
 * A workbook into which answers came over from another pack, worked out by an independent calculator: an answer counts once
 * its row says yes, an indicator once each of its rows is decided, as the year reckons it.
 */
it.each(somePacks(2).map((pack, index) => [pack.id, pack, index] as const))(
  "old answers of %s count in the sheets as they do in the year",
  async (_, pack, index) => {
    const random = seeded(index * 11 + 3);
    const lao = { name: "ตัวอย่าง", type: "SAO", province: "กระบี่" } as const;
    for (let round = 0; round < (everyCase ? 6 : 1); round += 1) {
      const { own, review } = randomReview(randomAnswers(pack, lao.type, random), random);
      const answers = withConfirmed(own, review);
      const blueprint = buildTemplate(pack, lao, { answers, review, nativeOf: nativeCall });
      const copy = hasMean(pack) ? blueprint : nativeCopy(blueprint);
      const calculated = await calculate(copy);
      const wrong = formulasOf(copy).flatMap(({ sheet, place, cell: { row, column, content } }) => {
        if (content.kind !== "native") return [];
        const found = calculated(sheet, row, column);
        return isSame(found, content.cached) ? [] : [{ place, found, content }];
      });
      expect(wrong).toEqual([]);
    }
  },
);

function isSame(found: string | number, cached: string | number | null): boolean {
  if (cached === null) return typeof found === "string" && found.startsWith("#");
  if (typeof cached === "number" && typeof found === "number") return Math.abs(found - cached) < 1e-9;
  // The calculator's cells are read as they show, and a text of digits shows as a number does.
  if (typeof cached === "string" && typeof found === "number")
    return cached !== "" && Number(cached) === found;
  return found === cached;
}
