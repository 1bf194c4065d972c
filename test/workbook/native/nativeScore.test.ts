import { everyCase, sampleOf } from "../../support/everyCase";
import { askable, canaryOf, differences, type Case } from "./support/case";
import type { Shown } from "./support/cell";
import { casesOfPack } from "./support/indicatorCases";
import { calculate } from "./support/ironCalc";
import { allPacks } from "./support/packs";
import { randomCases } from "./support/randomCases";

/** What IronCalc 0.8.4 does not do as Excel does; LibreOffice is asked these (npm run test:libreoffice). */
const lacks = ["roundsRanges", "roundsDecimally"] as const;

const packs = allPacks();
const groups = [
  ...packs.map(([name, pack]) => ({ name, cases: sampleOf(askable(casesOfPack(pack), lacks), 5) })),
  { name: "rubrics drawn at random", cases: askable(randomCases(everyCase ? 1 : 5), lacks) },
];

describe("native formulas give what the engine gives, in every state", () => {
  const shown = new Map<Case, Shown>();

  beforeAll(() => {
    const all = groups.flatMap(({ cases }) => cases);
    const answers = calculate(all);
    for (const [index, one] of all.entries()) shown.set(one, answers[index] ?? "error");
  });

  test.each(groups)("$name ($cases.length)", ({ cases }) => {
    expect(cases.length).toBeGreaterThan(0);
    const answers = cases.map((one) => shown.get(one) ?? "error");
    expect(differences(cases, answers)).toEqual([]);
    expect(differences(cases.map(canaryOf), answers)).toHaveLength(cases.length);
  });
});
