import { frameEn } from "./frame.en";
import { frameTh } from "./frame.th";
import { indicatorEn } from "./indicator.en";
import { indicatorTh } from "./indicator.th";

/** Thai names the texts; every other language has exactly those. */
export type SameKeys<Thai extends Readonly<Record<string, string>>> = Readonly<Record<keyof Thai, string>>;

export interface PaneTexts {
  readonly frame: SameKeys<typeof frameTh>;
  readonly indicator: SameKeys<typeof indicatorTh>;
}

export const paneTh: PaneTexts = { frame: frameTh, indicator: indicatorTh };
export const paneEn: PaneTexts = { frame: frameEn, indicator: indicatorEn };
