import { columnNumber } from "../cells/cellRange";

/** Cells of a sheet, counted from 0, the last ones included. */
export interface Place {
  readonly sheet: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const reference = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/;

/** 'ด้านที่ 1'!$C$5:$D$9, with or without quotes; null for #REF! and whatever else a name may stand for. */
export function readReference(text: string): Place | null {
  const [, quoted, plain, left, top, right = left, bottom = top] = reference.exec(text) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  if (sheet === undefined || left === undefined || right === undefined) return null;
  return {
    sheet,
    top: Number(top) - 1,
    bottom: Number(bottom) - 1,
    left: columnNumber(left) - 1,
    right: columnNumber(right) - 1,
  };
}

export function cellCount({ top, bottom, left, right }: Place): number {
  return (bottom - top + 1) * (right - left + 1);
}
