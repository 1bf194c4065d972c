import type { Issue, NoValues } from "../../outcome";

/** Every code there is, with what its message needs. */
export interface ReadIssueValues {
  /** The file is no sound .xlsx. */
  notAWorkbook: NoValues;
  /** The file carries no pack; one of the id at hand was taken, if there is one. */
  packMissing: { id: string };
  /** The pack inside is not the one its id names at hand, or does not read; one at hand was taken, if there is one. */
  packBroken: { id: string };
  laoTypeUnknown: { word: string };
  /** A named cell is gone: its sheet or row was deleted. */
  cellMissing: { name: string };
  errorCell: { name: string };
  /** An officer's own formula has no value yet. */
  uncalculated: { name: string };
  /** The saved total differs from what the answers give. A word or nothing where there are no marks. */
  totalDiffers: { saved: number | string; scored: number | string };
}

/** What a filled workbook lacks. */
export type ReadIssue<Code extends keyof ReadIssueValues = keyof ReadIssueValues> = Issue<
  ReadIssueValues,
  Code
>;

export function readIssue<Code extends keyof ReadIssueValues>(
  code: Code,
  values: ReadIssueValues[Code],
): ReadIssue<Code> {
  return { code, values };
}
