import { fail, succeed, type Outcome } from "../../outcome";
import { builtInPacks } from "../../pack/builtIn";
import type { Pack } from "../../pack/schema";
import { earlierYearOf, type EarlierYear } from "../../result/earlierYear";
import { resultOf, type ResultOfYear } from "../../result/resultOfYear";
import { documentsTexts } from "../../texts/pane/documentsTexts";
import { readIssueTexts } from "../../texts/readIssueTexts";
import { resultTexts } from "../../texts/resultTexts";
import { fill, type Language } from "../../texts/texts";
import { sayIssue } from "../../words/sayIssue";
import { entryTroubleText, readIssueLines } from "../../words/workbook/readIssueText";
import { bookNumber } from "../../workbook/cells/names";
import { inExcel } from "../../workbook/excel/inExcel";
import { openBookInExcel } from "../../workbook/excel/openBookInExcel";
import { readYear, readYearFile, type YearRead } from "../../workbook/read/readYear";
import type { PickedFile } from "./takeFiles";

/** What an officer says of a result besides the workbook. */
export interface ResultWish {
  /** The number of the template that is meant; null for the newest. */
  readonly template: number | null;
  readonly rank: number | null;
  /** The workbook of the year before; null to compare with none. */
  readonly last: PickedFile | null;
}

/** The open workbook's result, with what should be looked at, a line each; empty where all is well. */
export interface ResultRead {
  readonly year: YearRead;
  readonly result: ResultOfYear;
  readonly issues: string;
}

/** @returns the words for what stands in the way where the workbook, or that of the year before, can't be read. */
export async function resultOfWorkbook(
  { template, rank, last }: ResultWish,
  packs: readonly Pack[],
  language: Language,
  noTemplate: string,
): Promise<Outcome<ResultRead, string>> {
  const book = await inExcel(openBookInExcel);
  if (bookNumber(book.names) === 0) return fail(noTemplate);
  const read = readYear(book, packs, template);
  if (!read.ok) return fail(readIssueLines(readIssueTexts[language], read.trouble));
  const year = read.value;
  const before = last === null ? succeed(null) : await readEarlier(year, last, packs, language);
  if (!before.ok) return before;
  const issues = [issuesOf(year, language), ...(before.value === null ? [] : [before.value.issues])];
  return succeed({
    year,
    result: resultOf(year, { rank, earlier: before.value?.earlier ?? null }),
    issues: issues.filter((lines) => lines !== "").join("\n"),
  });
}

interface EarlierRead {
  readonly earlier: EarlierYear;
  readonly issues: string;
}

async function readEarlier(
  year: YearRead,
  file: PickedFile,
  packs: readonly Pack[],
  language: Language,
): Promise<Outcome<EarlierRead, string>> {
  const read = await readYearFile(new Uint8Array(await file.arrayBuffer()), [...packs, ...builtInPacks]);
  if (!read.ok) {
    const issues = readIssueLines(readIssueTexts[language], read.trouble);
    return fail(fill(documentsTexts[language].lastUnread, { issues }));
  }
  const earlier = earlierYearOf(year, read.value);
  return earlier.ok
    ? succeed({ earlier: earlier.value, issues: issuesOf(read.value, language) })
    : fail(sayIssue(resultTexts[language], earlier.trouble, {}));
}

function issuesOf({ issues, troubles }: YearRead, language: Language): string {
  return [
    ...(issues.length > 0 ? [readIssueLines(readIssueTexts[language], issues)] : []),
    ...troubles.map((trouble) => entryTroubleText(language, trouble)),
  ].join("\n");
}
