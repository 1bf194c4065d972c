import { provinceTexts } from "../texts/provinceTexts";
import { readIssueTexts } from "../texts/readIssueTexts";
import type { Language } from "../texts/texts";
import { xlsxIssueTexts } from "../texts/xlsxIssueTexts";
import { sayIssue } from "../words/sayIssue";
import { readIssueText } from "../words/workbook/readIssueText";
import { xlsxIssueText } from "../words/workbook/xlsxIssueText";
import type { FailedFile, FileTrouble } from "./fileTrouble";
import type { ListIssue } from "./readExpected";
import type { LastYearIssue } from "./readLastYear";

/** Why a file was not read, and what helps; a line for each trouble. */
export function fileTroubleLines(language: Language, issues: FailedFile["issues"]): readonly string[] {
  return issues.map((issue) =>
    isFileTrouble(issue)
      ? sayIssue(provinceTexts[language].file, issue, {})
      : readIssueText(readIssueTexts[language], issue),
  );
}

function isFileTrouble(issue: FailedFile["issues"][number]): issue is FileTrouble {
  return issue.code in provinceTexts.th.file;
}

/** Why a list of those expected can't be used. */
export function listIssueText(language: Language, issue: ListIssue): string {
  return issue.code === "listEmpty"
    ? provinceTexts[language].list.listEmpty
    : xlsxIssueText(xlsxIssueTexts[language], issue);
}

/** Why last year's roll-up can't be used. */
export function lastYearIssueText(language: Language, issue: LastYearIssue): string {
  return issue.code === "noRollUp"
    ? provinceTexts[language].last.noRollUp
    : xlsxIssueText(xlsxIssueTexts[language], issue);
}
