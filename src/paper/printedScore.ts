import { asPrinted } from "../text/plainText";
import { toArabicDigits } from "../text/thaiDigits";
import type { Line } from "./lines";

/** A band's words without the score that stands on their line; null where none does. */
export interface PrintedScore {
  readonly score: number | null;
  readonly text: string;
  /** Whether the score stands in a column of its own, or is called one. */
  readonly apart: boolean;
}

const scoreAlone = /^(?:ได้)? ?(\d{1,3}(?:\.\d{1,2})?) ?(?:คะแนน)?$/;
/** "… ได้ 5 คะแนน", "… (5 คะแนน)", "… = 5 คะแนน" */
const scoreBehind = /[\s=:(–-]+(?:ได้|ให้|เท่ากับ|คิดเป็น)?[\s=:]*([\d๐-๙]{1,3}(?:\.[\d๐-๙]{1,2})?)\s*คะแนน\s*\)?$/;
/** "5 คะแนน : …", "ได้ 5 คะแนน …", "ระดับ 5 …", "คะแนน 5 …" */
const scoreBefore =
  /^(?:(?:ได้|ให้)?\s*([\d๐-๙]{1,3}(?:\.[\d๐-๙]{1,2})?)\s*คะแนน|(?:ระดับ(?:คะแนน)?|คะแนน)\s*([\d๐-๙]{1,3}(?:\.[\d๐-๙]{1,2})?))[\s:=)–-]+(?=\S)/;

/** @param text The words of the line, its number left out. */
export function printedScore({ cells }: Line, text: string): PrintedScore {
  const [first = "", ...others] = cells;
  const last = others.at(-1);
  const right = last === undefined ? null : scoreIn(last);
  if (right !== null && last !== undefined)
    return { score: right, text: asPrinted(text.slice(0, text.length - last.length)), apart: true };
  const left = others.length > 0 ? scoreIn(first) : null;
  if (left !== null && text.startsWith(first))
    return { score: left, text: asPrinted(text.slice(first.length)), apart: true };
  return inSentence(text);
}

function inSentence(text: string): PrintedScore {
  const behind = scoreBehind.exec(text);
  if (behind)
    return { score: numberOf(behind[1]), text: asPrinted(text.slice(0, behind.index)), apart: true };
  const before = scoreBefore.exec(text);
  if (before)
    return {
      score: numberOf(before[1] ?? before[2]),
      text: asPrinted(text.slice(before[0].length)),
      apart: true,
    };
  return { score: null, text, apart: false };
}

function scoreIn(cell: string): number | null {
  return numberOf(scoreAlone.exec(toArabicDigits(cell))?.[1]);
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(toArabicDigits(digits));
}

export function endsInScore({ cells }: Line): boolean {
  const last = cells.length > 1 ? cells.at(-1) : undefined;
  return last !== undefined && scoreIn(last) !== null;
}

/** "ดำเนินการ 6 ข้อ 5": a score whose column was lost. */
export function scoreWithoutColumn(text: string): PrintedScore {
  const [whole, digits] = /\s([\d๐-๙]{1,2}(?:\.[\d๐-๙])?)$/.exec(text) ?? [];
  return whole === undefined
    ? { score: null, text, apart: false }
    : { score: numberOf(digits), text: text.slice(0, -whole.length), apart: false };
}
