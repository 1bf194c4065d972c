import { functionsTexts } from "../texts/functionsTexts";
import { cliTexts } from "../texts/cliTexts";
import { readIssueTexts } from "../texts/readIssueTexts";
import { fill, type Language } from "../texts/texts";
import { yearIssueTexts } from "../texts/yearIssueTexts";
import { areaLabel } from "../words/areaLabel";
import { readIssueLines } from "../words/workbook/readIssueText";
import { yearIssueText } from "../words/yearIssueText";
import type { YearRead } from "../workbook/read/readYear";
import type { YearIssue } from "../year/yearIssue";

/** What stands in the way of a mark, with the indicator (by its key) or the area (by its number) whose it is. */
export type MarkTrouble = YearIssue & ({ readonly indicator: string } | { readonly area: string });

export function markTroubles({ marks: { indicators, areas } }: YearRead): readonly MarkTrouble[] {
  return [
    ...[...indicators].flatMap(([key, { issue }]) => (issue ? [{ ...issue, indicator: key }] : [])),
    ...areas.flatMap(({ area, issue }) => (issue ? [{ ...issue, area: area.id }] : [])),
  ];
}

/** All that is to be put right in a workbook, a line each; nothing where all could be counted. */
export function problemsOf(year: YearRead, language: Language): readonly string[] {
  const t = cliTexts[language].year;
  const ofMarks = markTroubles(year).map((trouble) => {
    const what = yearIssueText(yearIssueTexts[language], functionsTexts[language], trouble);
    return fill(t.trouble, { name: nameOf(year, trouble, language), what });
  });
  return [...ofMarks, ...year.issues.map((issue) => readIssueLines(readIssueTexts[language], [issue]))];
}

function nameOf({ marks }: YearRead, trouble: MarkTrouble, language: Language): string {
  if ("indicator" in trouble) {
    const id = marks.indicators.get(trouble.indicator)?.compiled.indicator.id ?? trouble.indicator;
    return fill(cliTexts[language].year.indicator, { id });
  }
  const found = marks.areas.find(({ area }) => area.id === trouble.area);
  return found ? areaLabel(found.area) : trouble.area;
}
