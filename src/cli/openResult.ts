import { fail, succeed, type Outcome } from "../outcome";
import type { Pack } from "../pack/schema";
import { earlierYearOf, type EarlierYear } from "../result/earlierYear";
import { resultOf, type ResultOfYear } from "../result/resultOfYear";
import { toArabicDigits } from "../text/thaiDigits";
import { cliTexts } from "../texts/cliTexts";
import { resultTexts } from "../texts/resultTexts";
import { fill } from "../texts/texts";
import { sayIssue } from "../words/sayIssue";
import type { YearRead } from "../workbook/read/readYear";
import { openYear, standInPack } from "./openYear";
import type { Request } from "./request";
import { problemsOf } from "./troubles";

/** A workbook's result, with what the call says besides. */
export interface OpenedResult {
  readonly year: YearRead;
  readonly result: ResultOfYear;
  /** What is to be put right in the workbook, and in that of the year before, a line each. */
  readonly problems: readonly string[];
}

/** The rank that the call names; null where it names none. */
export function rankAsked({ flags, language }: Request): Outcome<number | null, string> {
  const typed = flags.values.rank;
  if (typed === undefined) return succeed(null);
  const rank = /^[1-9]\d{0,4}$/.test(toArabicDigits(typed)) ? Number(toArabicDigits(typed)) : null;
  return rank === null ? fail(fill(cliTexts[language].rankUnread, { typed })) : succeed(rank);
}

/** Reads a filled workbook and, where the call names one, that of the year before. */
export async function openResult(
  request: Request,
  file: string,
  rank: number | null,
): Promise<Outcome<OpenedResult, readonly string[]>> {
  const standIn = await standInPack(request);
  if (!standIn.ok) return standIn;
  const year = await openYear(request, file, standIn.value);
  if (!year.ok) return year;
  const before = await openEarlier(request, year.value, standIn.value);
  if (!before.ok) return before;
  const { earlier, problems } = before.value;
  const result = resultOf(year.value, { rank, earlier });
  return succeed({
    year: year.value,
    result,
    problems: [...problemsOf(year.value, request.language), ...problems],
  });
}

interface OpenedEarlier {
  readonly earlier: EarlierYear | null;
  readonly problems: readonly string[];
}

async function openEarlier(
  request: Request,
  year: YearRead,
  standIn: Pack | null,
): Promise<Outcome<OpenedEarlier, readonly string[]>> {
  const { flags, language } = request;
  const { last } = flags.values;
  if (last === undefined) return succeed({ earlier: null, problems: [] });
  const before = await openYear(request, last, standIn);
  if (!before.ok) return before;
  const earlier = earlierYearOf(year, before.value);
  if (!earlier.ok) return fail([sayIssue(resultTexts[language], earlier.trouble, {})]);
  const problems = problemsOf(before.value, language).map((problem) => `${last}: ${problem}`);
  return succeed({ earlier: earlier.value, problems });
}

/** What a call reads, so that none of it is written over. */
export function sourcesOf({ flags }: Request, file: string): readonly string[] {
  const { last, pack } = flags.values;
  return [file, last, pack].filter((name) => name !== undefined);
}
