import { provinceOf } from "../../src/province/province";
import { rollUp } from "../../src/province/rollUp";
import { drawnRollUp } from "../../src/rollup/drawn";
import { rollUpPicture } from "../../src/rollup/rollUpPicture";
import { textsIn } from "../picture/support/svg";
import { resultOf } from "../province/support";
import { packOf, publishedExample, sao } from "../workbook/support/example";

const pack = packOf("lpa-2567");
const empty = { indicators: {}, areas: {} };

function picture(
  laos: readonly (readonly [name: string, answers: typeof publishedExample])[],
): readonly string[] {
  const read = laos.map(([name, answers]) => resultOf(pack, { ...sao, name }, answers));
  return textsIn(rollUpPicture(drawnRollUp(rollUp(provinceOf(read)), laos.length, []), "a4"));
}

describe("the picture of a roll-up", () => {
  test("has those that tie on one rank, and those not entered whole below them without one", () => {
    const texts = picture([
      ["อบต.ไสไทย", publishedExample],
      ["อบต.เท่ากัน", publishedExample],
      ["อบต.ยังไม่กรอก", empty],
    ]);
    expect(texts).toContain("จังหวัดกระบี่ · ประจำปี 2567");
    expect(texts.filter((text) => text === "1 ร่วม")).toHaveLength(2);
    const at = texts.indexOf("อบต.ไสไทย");
    expect(texts.slice(at, at + 7)).toEqual(["อบต.ไสไทย", "97.94", "100", "100", "95.38", "97.95", "100"]);
    expect(texts.slice(texts.indexOf("อบต.ยังไม่กรอก")).slice(1, 7)).toEqual(["–", "–", "–", "–", "–", "–"]);
    expect(texts.at(-1)).toBe("จัดอันดับ 2 แห่ง ยังไม่จัดอันดับ 1 แห่ง");
  });

  test("of nothing names neither province nor year", () => {
    expect(picture([]).join(" ")).not.toMatch(/ประจำปี|null/);
  });
});
