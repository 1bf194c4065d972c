import type { ClauseState } from "../pack/clauseState";
import type { LaoType } from "../pack/laoType";
import type { Pack } from "../pack/schema";
import type { LineUse } from "./account";
import type { BandReading, RubricReading } from "./bands/reading";
import type { DeadlineReading } from "./deadlines/readDeadline";
import type { Reading } from "./reading";

/**
 * What a printed paper says, as far as it could be read: each value with the lines it stands on and how certain it is. What
 * the paper does not say, or what was not understood, is null or left out, and never made up.
 *
 * Texts are the paper's own words. Years are Buddhist, marks are marks, lines are counted from 1 in the text as it came.
 */
export interface Draft {
  /** The form in which it is printed; `none` where nothing of one was found. */
  readonly form: PaperForm;
  /** "lpa-2567"; null where the paper does not call itself LPA or names no year. */
  readonly id: Reading<string> | null;
  readonly year: Reading<number> | null;
  readonly fiscalYear: Reading<number> | null;
  readonly title: Reading<string> | null;
  readonly titleInEnglish: Reading<string> | null;
  readonly overall: Reading<Pack["overall"]> | null;
  /** Decimals of the percents in its bands. */
  readonly percentDecimals: Reading<number> | null;
  readonly passMarks: readonly DraftPassMark[];
  readonly areas: readonly DraftArea[];
  /** What became of each line of the text, in their order. */
  readonly lines: readonly LineUse[];
}

/** `blocks`: an indicator with its blocks a page or two; `outline`: numbered titles under units. */
export type PaperForm = "blocks" | "outline" | "none";

export interface DraftPassMark {
  readonly area: string;
  readonly percent: Reading<number>;
  readonly quote: string;
}

export interface DraftArea {
  /** Its heading as printed: where its parts stand in the paper. */
  readonly heading: string;
  /** Null where no area is named above the indicators. */
  readonly id: Reading<string> | null;
  readonly title: Reading<string> | null;
  readonly goals: readonly DraftGoal[];
  readonly statedMarks: readonly DraftStatedMarks[];
  readonly units: readonly DraftUnit[];
  readonly indicators: readonly DraftIndicator[];
}

export interface DraftGoal {
  readonly kind: "quality" | "quantity";
  readonly text: Reading<string>;
}

export interface DraftStatedMarks {
  readonly marks: Reading<number>;
  readonly quote: string;
}

export interface DraftUnit {
  readonly id: string;
  readonly title: Reading<string>;
  readonly units: readonly DraftUnit[];
}

export interface DraftIndicator {
  /** Its number, in Arabic digits. */
  readonly id: Reading<string>;
  /** Its heading as printed, without its title: where it stands in the paper. */
  readonly place: string;
  /** Latin, by `keyOf`; another may be given. */
  readonly key: string;
  readonly title: Reading<string> | null;
  /** Numbers of its units from the area down. */
  readonly units: Reading<readonly string[]> | null;
  readonly fullMarks: Reading<number> | null;
  readonly types: Reading<readonly LaoType[]> | null;
  readonly baseCut: DraftBaseCut | null;
  readonly pilot: Reading<true> | null;
  /** The province fills it in. */
  readonly setByProvince: Reading<true> | null;
  readonly clauses: readonly DraftClause[];
  readonly bands: readonly DraftBand[];
  /** What the bands say of the indicator as a whole; null where there are none. Of what a percent is taken they never say. */
  readonly rubric: Pick<RubricReading, "measure" | "gate"> | null;
  readonly evidence: readonly Reading<string>[];
  readonly laws: readonly Reading<string>[];
  /** What is printed around its parts in a way that can't be meant; nothing of it is certain then. */
  readonly faults: readonly DraftFault[];
}

/** Why an indicator's parts may not be whole or not be its own. */
export type DraftFault =
  "outOfOrder" | "mixedBlocks" | "lostLines" | "contradiction" | "brokenList" | "brokenTable";

export interface DraftBaseCut {
  readonly allowed: Reading<boolean>;
  readonly quote: string;
}

export interface DraftClause {
  readonly id: string;
  readonly text: Reading<string>;
  /** Null where it is done or not, and nothing else. */
  readonly states: readonly ClauseState[] | null;
  readonly deadline: DeadlineReading | null;
}

export interface DraftBand {
  readonly text: Reading<string>;
  readonly score: Reading<number> | null;
  readonly reading: BandReading;
}
