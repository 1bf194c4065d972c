import type { Outcome } from "../../outcome";
import type { Pack } from "../../pack/schema";
import type { ExpectedLao } from "../../province/expected";
import type { LastYear } from "../../province/lastYear";
import type { FailedFile } from "../../rollup/fileTrouble";
import type { ListIssue } from "../../rollup/readExpected";
import type { LastYearIssue } from "../../rollup/readLastYear";
import type { ShownProvince } from "./shownProvince";

/**
 * What takes long, each with what it is given and what it answers. All of it is plain data, because a worker does it where the
 * host lets one run.
 */
export interface ProvinceTasks {
  /** Packs for workbooks that lost theirs, beside the built-in ones. */
  readonly packs: { readonly given: readonly Pack[]; readonly answer: null };
  readonly read: { readonly given: File; readonly answer: FileRead };
  readonly expected: {
    readonly given: Blob;
    readonly answer: Outcome<readonly ExpectedLao[], ListIssue>;
  };
  readonly last: { readonly given: Blob; readonly answer: Outcome<LastYear, LastYearIssue> };
  readonly tables: { readonly given: GatheredFiles; readonly answer: ShownProvince };
  /** The ranking's picture, as SVG. */
  readonly picture: { readonly given: GatheredFiles; readonly answer: string };
  readonly workbook: { readonly given: GatheredFiles; readonly answer: Uint8Array };
}

export type TaskName = keyof ProvinceTasks;
export type TaskGiven<Name extends TaskName> = ProvinceTasks[Name]["given"];
export type TaskAnswer<Name extends TaskName> = ProvinceTasks[Name]["answer"];

/**
 * What a workbook came to. Result and outline are JSON: a text goes to a worker and back in no time, where hundreds of results as
 * objects would stop the page.
 */
export type FileRead =
  | {
      readonly kind: "read";
      readonly result: string;
      /** What was asked, only when it comes for the first time. */
      readonly outline: string | null;
    }
  | { readonly kind: "unread"; readonly issues: FailedFile["issues"] };

/** All that was read, and what it is held against. */
export interface GatheredFiles {
  readonly results: readonly string[];
  readonly outlines: readonly string[];
  readonly failed: readonly FailedFile[];
  readonly expected: readonly ExpectedLao[] | null;
  readonly last: LastYear | null;
}
