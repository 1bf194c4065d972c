import { provinceTexts } from "../texts/provinceTexts";
import { fill, type Language } from "../texts/texts";

/** What a roll-up came to, in counts. */
export interface RollUpCounts {
  readonly year: number | null;
  readonly ranked: number;
  readonly unfinished: number;
  readonly files: number;
  /** Files read now; the others had been read before. */
  readonly readNow: number;
  /** 0–100. */
  readonly meanPercent: number | null;
  /** Organizations with several files. */
  readonly duplicates: number;
  /** Files of other years and without a name. */
  readonly leftOut: number;
  readonly received: { readonly missing: number; readonly expected: number } | null;
}

/** The same lines in terminal and pane. @param digits How a number is written. */
export function summaryLines(
  language: Language,
  counts: RollUpCounts,
  digits: (number: string) => string = String,
): readonly string[] {
  const t = provinceTexts[language];
  const { year, ranked, unfinished, files, readNow, meanPercent, duplicates, leftOut, received } = counts;
  return [
    fill(t.summary, { year: year ?? "–", ranked, unfinished, files, read: readNow }, digits),
    ...(meanPercent === null ? [] : [fill(t.mean, { mean: digits(meanPercent.toFixed(2)) })]),
    ...(duplicates === 0 ? [] : [fill(t.duplicates, { count: duplicates }, digits)]),
    ...(leftOut === 0 ? [] : [fill(t.leftOut, { count: leftOut }, digits)]),
    ...(received
      ? [fill(t.notReceived, { count: received.missing, expected: received.expected }, digits)]
      : []),
  ];
}
