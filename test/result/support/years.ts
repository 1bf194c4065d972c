import type { Answers } from "../../../src/answers/answers";
import type { Lao } from "../../../src/answers/lao";
import type { Pack } from "../../../src/pack/schema";
import type { AssessedYear } from "../../../src/result/assessedYear";
import { earlierYearOf, type EarlierYear } from "../../../src/result/earlierYear";
import { resultOf, type ResultOfYear } from "../../../src/result/resultOfYear";
import { scoreYear } from "../../../src/year/scoreYear";
import { packOf, publishedExample, sao } from "../../workbook/support/example";

export const lpa2567 = packOf("lpa-2567");

export function yearOf(answers: Answers, lao: Lao = sao, pack: Pack = lpa2567): AssessedYear {
  return { pack, lao, answers, marks: scoreYear(pack, lao, answers) };
}

/** The printed result: 25/25, 40/40, 62/65, 191/195, 15/15, together 333/340, 97.94 percent. */
export const published = yearOf(publishedExample);

/** A year before with 170 of 195 in area 4, so 312 of 340: 87.18 percent there, 91.76 percent in all. */
export const yearBefore = yearOf(
  { ...publishedExample, areas: { ...publishedExample.areas, "4": { score: 170, full: 195 } } },
  sao,
  { ...lpa2567, id: "lpa-2566", year: 2566 },
);

export function earlier(year: AssessedYear, before: AssessedYear): EarlierYear {
  const found = earlierYearOf(year, before);
  if (!found.ok) throw new Error(found.trouble.code);
  return found.value;
}

export function resultAlone(year: AssessedYear): ResultOfYear {
  return resultOf(year, { rank: null, earlier: null });
}

export const publishedResult = resultOf(published, { rank: 1, earlier: earlier(published, yearBefore) });

/** Area 1 without its first indicator, area 2 whole, nothing else: 20/25 and 40/40. */
export const halfDone = yearOf({
  indicators: { ...publishedExample.indicators, "development-projects-budgeted": {} },
  areas: { "2": { score: 40, full: 40 } },
});

export const blank = yearOf({ indicators: {}, areas: {} }, { name: "", type: "SAO", province: "" });

/** The published answers in a pack that takes the mean of the areas' percents: (100 + 100 + 95.3846… + 97.9487… + 100) ÷ 5 = 98.67. */
export const ofMean = yearOf(publishedExample, sao, { ...lpa2567, id: "lpa-mean", overall: "meanOfAreas" });
