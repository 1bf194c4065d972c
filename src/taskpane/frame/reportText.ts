import type { PaneTexts } from "../../texts/pane/paneTexts";
import { fill } from "../../texts/texts";

/** What a report may tell: programs and criteria by their versions, and what the officer typed. Nothing of an LAO. */
export interface ReportFacts {
  readonly addIn: string;
  /** As Office tells of itself. */
  readonly host: {
    readonly name: string;
    readonly version: string;
    readonly platform: string;
    readonly language: string;
  };
  /** The highest ExcelApi set that this Excel has: 1.14. */
  readonly api: string;
  readonly packs: readonly PackFacts[];
  readonly seen: string;
}

export interface PackFacts {
  readonly id: string;
  readonly version: string;
  /** The first digits of the content hash. */
  readonly hash: string;
}

/** The text that an officer sends to whoever looks after the add-in. */
export function reportText(t: PaneTexts["frame"], { addIn, host, api, packs, seen }: ReportFacts): string {
  const { name, ...others } = host;
  return [
    fill(t.addInVersion, { version: addIn }),
    fill(t.reportHost, { host: name, api, ...others }),
    ...packs.map((pack) => fill(t.packVersion, { ...pack })),
    ...(seen.trim() === "" ? [] : ["", seen.trim()]),
  ].join("\n");
}

const newestApi = 30;

/** @param isSupported Whether this Excel has a version of ExcelApi. */
export function highestApi(isSupported: (version: string) => boolean): string {
  let highest = 0;
  for (let minor = 1; minor <= newestApi && isSupported(`1.${String(minor)}`); minor += 1) highest = minor;
  return highest === 0 ? "–" : `1.${String(highest)}`;
}
