import type { resultTh } from "./result.th";
import type { SameKeys } from "./texts";

export const resultEn = {
  otherLao: "The workbook of the year before is of {other}, not of {own}: give one of the same organization",
  notEarlier: "The workbook of the year before is of {other}, which is not before {own}: give an earlier one",
} as const satisfies SameKeys<typeof resultTh>;
