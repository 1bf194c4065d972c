import { readIssueTexts } from "../texts/readIssueTexts";
import type { Language } from "../texts/texts";
import { entryTroubleText, readIssueText } from "../words/workbook/readIssueText";
import type { YearRead } from "../workbook/read/readYear";

/** All that is to be put right in a workbook, each with its cell; nothing where all could be counted. */
export function problemsOf({ troubles, issues }: YearRead, language: Language): readonly string[] {
  return [
    ...troubles.map((trouble) => entryTroubleText(language, trouble)),
    ...issues.map((issue) => readIssueText(readIssueTexts[language], issue)),
  ];
}
