import { packIssueMessage, type PackIssueTexts } from "./packIssueText";
import type { AuthoringTexts } from "../texts/authoringTexts";
import { fill } from "../texts/texts";
import { choices, wordsOf, type ChoiceName } from "../authoring/choices";
import { columnText } from "../authoring/columnTexts";
import {
  authoringIssueCodes,
  type AuthoringIssue,
  type AuthoringIssueCode,
  type SheetPlace,
} from "../authoring/issue";

/** An issue as the officer reads it: `[Bands แถว 14 คอลัมน์ when] …`, what is wrong, and the remedy. */
export function authoringIssueText(
  texts: AuthoringTexts,
  packTexts: PackIssueTexts,
  { code, place, values }: AuthoringIssue,
): string {
  const message = isAuthoringCode(code)
    ? fill(texts.issue[code], { ...values, ...extras(texts, place, values) })
    : packIssueMessage(packTexts, code, values);
  return `${placeText(texts, place)}${message}`.trim();
}

function isAuthoringCode(code: AuthoringIssue["code"]): code is AuthoringIssueCode {
  return authoringIssueCodes.some((one) => one === code);
}

function placeText({ place: texts }: AuthoringTexts, place: SheetPlace | null): string {
  if (!place) return texts.file;
  const { sheet, row, column } = place;
  if (column === null) return fill(row === null ? texts.sheet : texts.row, { sheet, row: row ?? "" });
  if (row === null) return fill(sheet === "Pack" ? texts.fieldMissing : texts.sheet, { sheet, column });
  return fill(sheet === "Pack" ? texts.field : texts.cell, { sheet, row, column });
}

/** What the message says beyond the values: the column's note, the words of a list, the word that was probably meant. */
function extras(
  texts: AuthoringTexts,
  place: SheetPlace | null,
  { choices: name, suggestion }: AuthoringIssue["values"],
): Record<string, string> {
  const note = place?.column ? columnText(texts, place.sheet, place.column)?.note : undefined;
  return {
    ...(place?.column && { column: place.column }),
    note: note ?? "",
    hint: suggestion ? fill(texts.didYouMean, { suggestion }) : "",
    ...(isChoiceName(name) && {
      choices: wordsOf(texts.choices, name)
        .map(([, word]) => word)
        .join(", "),
    }),
  };
}

function isChoiceName(name: unknown): name is ChoiceName {
  return Object.keys(choices).some((one) => one === name);
}
