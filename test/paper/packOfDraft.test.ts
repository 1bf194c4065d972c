import { checkPack } from "../../src/pack/check";
import { readPack } from "../../src/pack/read";
import { listWithItems } from "../../src/pack/outline";
import { draftOfPaper } from "../../src/paper/draftOfPaper";
import { packOfDraft, type AddedFacts, type DraftedPack } from "../../src/paper/packOfDraft";
import { shippedPack } from "../authoring/support/shippedPack";
import { paperText } from "./papers/readPaper";

const shipped = shippedPack("lpa-2567");
const nothing: AddedFacts = {
  ...{ id: null, year: null, fiscalYear: null, title: null, titleInEnglish: null },
  ...{ overall: null, percentDecimals: null, measures: new Map() },
};
const measures = new Map([
  ["1", { kind: "percent", done: "โครงการที่ดำเนินการ", all: "โครงการในแผน" } as const],
]);
const draft = draftOfPaper(paperText("lpa-2567-area-1"), { id: null, year: null, known: [shipped] });

function made(added: AddedFacts): DraftedPack {
  const pack = packOfDraft(draft, added);
  if (!pack.ok) throw new Error(pack.trouble.join(" "));
  return pack.value;
}

describe("a draft as a pack", () => {
  test("asks for what the paper does not say and a pack can't be without", () => {
    expect(packOfDraft(draft, nothing)).toEqual({ ok: false, trouble: ["overall"] });
    expect(packOfDraft(draftOfPaper(paperText("lpa-2563-outline")), nothing)).toEqual({
      ok: false,
      trouble: ["titleInEnglish", "overall", "percentDecimals"],
    });
  });

  test("is sound, and leaves to be typed by hand what is not certain or not said", () => {
    const { pack, unscored, doubts } = made({ ...nothing, overall: "sum" });
    expect(readPack(JSON.stringify(pack)).ok).toBe(true);
    expect(checkPack(pack)).toEqual([]);
    // What the percent of 1 is of, and which of two conditions 4 begins with, the paper leaves open.
    expect(unscored).toEqual(["1", "4"]);
    expect(doubts.length).toBeGreaterThan(10);
  });

  test("scores as the shipped pack does where everything is certain", () => {
    const { pack, unscored } = made({ ...nothing, overall: "sum", measures });
    expect(unscored).toEqual(["4"]);
    const [drafted, printed] = [pack, shipped].map(
      (one) => new Map(listWithItems(one).map(({ indicator }) => [indicator.id, indicator])),
    );
    for (const id of ["1", "2", "3", "5"]) {
      const [own, other] = [drafted?.get(id), printed?.get(id)];
      expect(own?.fullMarks).toBe(other?.fullMarks);
      expect(own?.appliesTo).toEqual(other?.appliesTo);
      expect(own?.clauses.map(({ deadline, states }) => ({ deadline, states }))).toEqual(
        other?.clauses.map(({ deadline, states }) => ({ deadline, states })),
      );
      expect(termsOf(own?.rubric)).toEqual(termsOf(other?.rubric));
    }
  });

  test("takes what a person adds before what the paper says", () => {
    const added = {
      ...nothing,
      overall: "meanOfAreas",
      id: "krabi-2568",
      year: 2568,
      percentDecimals: 1,
    } as const;
    expect(made(added).pack).toMatchObject({
      id: "krabi-2568",
      year: 2568,
      fiscalYear: 2567,
      overall: "meanOfAreas",
      percentDecimals: 1,
    });
  });
});

/** Scores and conditions, the terms of each in one order. */
function termsOf(rubric: unknown): unknown {
  if (!Array.isArray(rubric)) return rubric;
  return (rubric as readonly { score: number; when: string }[]).map(({ score, when }) => [
    score,
    when.split(", ").sort(),
  ]);
}
