import { authoringTexts } from "./authoringTexts";
import { carryTexts } from "./carryTexts";
import { checkTexts } from "./checkTexts";
import { cliHelpTexts } from "./cliHelpTexts";
import { cliTexts } from "./cliTexts";
import { comparisonTexts } from "./comparisonTexts";
import { documentTh } from "./document.th";
import { conditionTexts } from "./conditionTexts";
import { draftTexts } from "./draftTexts";
import { functionsTexts } from "./functionsTexts";
import { handoutTexts } from "./handoutTexts";
import { lintTexts } from "./lintTexts";
import { packIssueTexts } from "./packIssueTexts";
import { confirmTexts } from "./pane/confirmTexts";
import { documentsTexts } from "./pane/documentsTexts";
import { insertTexts } from "./pane/insertTexts";
import { meetingTexts } from "./pane/meetingTexts";
import { moveTexts } from "./pane/moveTexts";
import { paneTexts } from "./pane/paneTexts";
import { planTexts } from "./pane/planTexts";
import { provinceViewTexts } from "./pane/provinceViewTexts";
import { pathTexts } from "./pathTexts";
import { pictureTh } from "./picture.th";
import { planSheetsTh } from "./planSheets.th";
import { readIssueTexts } from "./readIssueTexts";
import { mediaSheetsTh } from "./mediaSheets.th";
import { mediaTexts } from "./mediaTexts";
import { resultTexts } from "./resultTexts";
import { templateTh } from "./template.th";
import { provinceSheetsTh } from "./provinceSheets.th";
import { provinceTexts } from "./provinceTexts";
import type { SameKeys } from "./texts";
import { workbookTexts } from "./workbookTexts";
import { xlsxIssueTexts } from "./xlsxIssueTexts";
import { yearIssueTexts } from "./yearIssueTexts";

/** Texts in both languages; or in Thai alone, where they stand in a Thai office document. */
interface TextSet<Thai extends object> {
  readonly th: Thai;
  readonly en: SameKeys<Thai> | "Thai only";
}

/**
 * Every set of texts there is, for whoever must see them all. Whoever needs one set takes it from its own file, so that no
 * script carries the others: `lintTexts[language]`.
 */
export const textSets = {
  functions: functionsTexts,
  packIssue: packIssueTexts,
  authoring: authoringTexts,
  draft: draftTexts,
  comparison: comparisonTexts,
  condition: conditionTexts,
  carry: carryTexts,
  lint: lintTexts,
  workbook: workbookTexts,
  yearIssue: yearIssueTexts,
  readIssue: readIssueTexts,
  xlsxIssue: xlsxIssueTexts,
  check: checkTexts,
  pane: paneTexts,
  meeting: meetingTexts,
  plan: planTexts,
  path: pathTexts,
  insert: insertTexts,
  confirm: confirmTexts,
  documents: documentsTexts,
  provinceView: provinceViewTexts,
  move: moveTexts,
  handout: handoutTexts,
  cli: cliTexts,
  cliHelp: cliHelpTexts,
  province: provinceTexts,
  media: mediaTexts,
  mediaSheets: { th: mediaSheetsTh, en: "Thai only" },
  provinceSheets: { th: provinceSheetsTh, en: "Thai only" },
  template: { th: templateTh, en: "Thai only" },
  picture: { th: pictureTh, en: "Thai only" },
  result: resultTexts,
  document: { th: documentTh, en: "Thai only" },
  planSheets: { th: planSheetsTh, en: "Thai only" },
} satisfies Readonly<Record<string, TextSet<object>>>;
