import { wordsOf } from "../../authoring/choices";
import { columnText } from "../../authoring/columnTexts";
import type { AuthoringIssue, Fault, SheetPlace } from "../../authoring/issue";
import { isFieldSheet } from "../../authoring/tables";
import type { AuthoringTexts } from "../../texts/authoringTexts";
import type { PackIssueTexts } from "../../texts/packIssueTexts";
import { fill } from "../../texts/texts";
import { packIssueMessage } from "../packIssueText";
import type { XlsxIssue } from "../../xlsx/xlsxIssue";
import { sayIssue } from "../sayIssue";
import { isXlsxIssue, xlsxIssueText } from "./xlsxIssueText";

/** An issue as the officer reads it: `[Bands แถว 14 คอลัมน์ when] …`, what is wrong, and the remedy. */
export function authoringIssueText(
  texts: AuthoringTexts,
  packTexts: PackIssueTexts,
  issue: AuthoringIssue,
): string {
  const { place, alike } = issue;
  if (isXlsxIssue(texts.xlsx, issue)) return xlsxIssueText(texts.xlsx, issue);
  const message = isOfSheets(texts, issue)
    ? faultText(texts, issue, noteAt(texts, place))
    : packIssueMessage(packTexts, issue);
  const others = alike === undefined ? "" : fill(texts.alike, { count: alike.count, rows: alike.rows });
  return `${placeText(texts, place)}${message}${others}`.trim();
}

type Placed<Found> = Extract<AuthoringIssue, Found>;

/** What the sheets say, which is not of the file as a whole. */
type SheetFault = Exclude<Fault, XlsxIssue>;

function isOfSheets(texts: AuthoringTexts, issue: AuthoringIssue): issue is Placed<SheetFault> {
  return issue.code in texts.issue;
}

export function placeText({ place: texts }: AuthoringTexts, place: SheetPlace | null): string {
  if (!place) return texts.file;
  const { sheet, row, column } = place;
  if (column === null) return row === null ? fill(texts.sheet, { sheet }) : fill(texts.row, { sheet, row });
  const isField = isFieldSheet(sheet);
  if (row !== null) return fill(isField ? texts.field : texts.cell, { sheet, row, column });
  return isField ? fill(texts.fieldMissing, { sheet, column }) : fill(texts.sheet, { sheet });
}

/** What the workbook says should stand in the column. */
function noteAt(texts: AuthoringTexts, place: SheetPlace | null): string {
  const text = place?.column ? columnText(texts, place.sheet, place.column) : undefined;
  return text?.note ?? "";
}

function faultText(texts: AuthoringTexts, fault: SheetFault, note: string): string {
  const { issue: t } = texts;
  switch (fault.code) {
    case "notAChoice": {
      const { found, choices: name, suggestion } = fault.values;
      const words = wordsOf(texts.choices, name).map(([, word]) => word);
      return fill(t.notAChoice, { found, choices: words, hint: hintText(texts, suggestion) });
    }
    case "unknownOwner": {
      const { found, sheet, suggestion, rows, sheets } = fault.values;
      return fill(t.unknownOwner, { found, sheet, rows, sheets, hint: hintText(texts, suggestion) });
    }
    default:
      return sayIssue(t, fault, { note });
  }
}

function hintText({ didYouMean }: AuthoringTexts, suggestion: string | null): string {
  return suggestion === null ? "" : fill(didYouMean, { suggestion });
}
