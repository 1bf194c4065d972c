import { readFile, stat } from "node:fs/promises";
import { assessMedia, type MediaAssessment } from "../../media/assessMedia";
import { readMediaWorkbook, type MediaWorkbookIssue } from "../../media/file/readMediaWorkbook";
import { mediaPackId } from "../../media/letter";
import type { MediaReport } from "../../media/mediaReport";
import { fail, succeed, type Outcome } from "../../outcome";
import { builtInPacks } from "../../pack/builtIn";
import type { Pack } from "../../pack/schema";
import { cliTexts } from "../../texts/cliTexts";
import { mediaTexts } from "../../texts/mediaTexts";
import { fill, type Language } from "../../texts/texts";
import { xlsxIssueTexts } from "../../texts/xlsxIssueTexts";
import { sayIssue } from "../../words/sayIssue";
import { isXlsxIssue, xlsxIssueText } from "../../words/workbook/xlsxIssueText";
import type { Request } from "../request";

export interface OpenedMedia {
  readonly pack: Pack;
  readonly report: MediaReport;
  readonly assessment: MediaAssessment;
}

/** The letter as the pack that comes with the program. */
export function mediaPack(): Pack {
  const pack = builtInPacks.find(({ id }) => id === mediaPackId);
  if (!pack) throw new Error(`there is no pack ${mediaPackId}`);
  return pack;
}

/** Reads a filled workbook of media and reckons both forms. */
export async function openMedia(
  { language }: Request,
  name: string,
): Promise<Outcome<OpenedMedia, readonly string[]>> {
  const texts = cliTexts[language];
  const isFolder = (await stat(name).catch(() => null))?.isDirectory() === true;
  if (isFolder) return fail([fill(texts.isFolder, { name })]);
  const bytes = await readFile(name).catch(() => null);
  if (!bytes) return fail([fill(texts.noSuchWorkbook, { name })]);
  const read = readMediaWorkbook(bytes);
  if (!read.ok)
    return fail([
      fill(mediaTexts[language].notRead, { name }),
      ...read.trouble.map((issue) => workbookIssueText(language, issue)),
    ]);
  const pack = mediaPack();
  return succeed({ pack, report: read.value, assessment: assessMedia(pack, read.value) });
}

function workbookIssueText(language: Language, issue: MediaWorkbookIssue): string {
  const texts = xlsxIssueTexts[language];
  return isXlsxIssue(texts, issue)
    ? xlsxIssueText(texts, issue)
    : sayIssue(mediaTexts[language].workbook, issue, {});
}
