import type { MediaTrouble } from "../media/troubles";
import { visibleText } from "../text/visibleText";
import { functionsTexts } from "../texts/functionsTexts";
import { mediaTexts } from "../texts/mediaTexts";
import { fill, type Language } from "../texts/texts";
import { yearIssueTexts } from "../texts/yearIssueTexts";
import { issueText } from "./issueText";
import { sayIssue } from "./sayIssue";
import { yearIssueText } from "./yearIssueText";

/** An entry of a media report that can't stand, with its place and the remedy. */
export function mediaTroubleText(language: Language, trouble: MediaTrouble): string {
  // What was typed is quoted, and may hold what would move a terminal's cursor.
  return visibleText(textOf(language, trouble));
}

function textOf(language: Language, trouble: MediaTrouble): string {
  const { trouble: t, fields, ofMedium } = mediaTexts[language];
  const functions = functionsTexts[language];
  switch (trouble.kind) {
    case "link":
      return sayIssue(t, trouble.issue, { form: trouble.form });
    case "satisfaction":
      return sayIssue(t, trouble.issue, {});
    case "day":
      return fill(t.dayRefused, {
        ...{ form: trouble.form, field: fields[trouble.of], problem: issueText(functions, trouble.issue) },
      });
    case "holiday":
      return fill(t.holidayRefused, {
        line: trouble.line,
        problem: issueText(functions, trouble.issue),
      });
    case "holidaysMissing":
      return fill(t.holidaysMissing, { form: trouble.form, years: trouble.years });
    case "marks": {
      const problem = yearIssueText(yearIssueTexts[language], functions, trouble.issue);
      return fill(t.marks, { form: trouble.form, problem });
    }
    case "unread": {
      const { field, medium, found } = trouble;
      const named = medium === null ? fields[field] : fill(ofMedium, { field: fields[field], medium });
      return fill(t.unread, { field: named, found });
    }
  }
}
