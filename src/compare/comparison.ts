import type { LaoType } from "../pack/laoType";
import type { Pack } from "../pack/schema";
import type { Change, ChangeKind, Listed, Turned } from "./change";
import type { Numbered } from "./numbered";

/** Two years' packs side by side. */
export interface Comparison {
  readonly older: PackName;
  readonly newer: PackName;
  readonly packDifferences: readonly PackDifference[];
  /** The newer year in printed order, then what was dropped in the older one's; every indicator and item once. */
  readonly entries: readonly ComparedIndicator[];
  readonly summary: Summary;
}

export type PackName = Pick<Pack, "id" | "year" | "version" | "title">;

/** An indicator, or an item of one, with where it stands in its year. */
export interface IndicatorStanding {
  readonly key: string;
  readonly number: string;
  readonly title: string;
  readonly fullMarks: number | null;
  readonly area: { readonly number: string; readonly title: string };
  /** Titles from the area down. */
  readonly units: readonly string[];
  /** Key of the indicator whose item it is, or null. */
  readonly parent: string | null;
}

/** What the newer pack's map calls a change; the differences found are listed whatever it is called. */
export type StatedKind = NonNullable<Pack["changes"]>["changes"][number]["kind"];

/** How a pair was found: the newer pack's own map says so, or both years use one key. */
export type MatchedBy = { readonly by: "map"; readonly stated: StatedKind } | { readonly by: "key" };

/**
 * What became of an indicator. `atStake` is the full marks whose scoring may differ (see `atStake.ts`); null where that
 * is not known: the pack does not say how many marks it has, or the other pack nothing of the area.
 */
export type ComparedIndicator = { readonly atStake: number | null } & (
  | { readonly status: "new"; readonly newer: IndicatorStanding }
  | { readonly status: "dropped"; readonly older: IndicatorStanding }
  // The other pack lists no indicator of the area, which says nothing of the year it is for. `year` is that pack's.
  | { readonly status: "unknownInOlder"; readonly newer: IndicatorStanding; readonly year: number }
  | { readonly status: "unknownInNewer"; readonly older: IndicatorStanding; readonly year: number }
  | {
      readonly status: "same";
      readonly older: IndicatorStanding;
      readonly newer: IndicatorStanding;
      readonly matched: MatchedBy;
    }
  | ({ readonly status: "changed"; readonly matched: MatchedBy } & ComparedPair)
  | ({
      readonly status: "proposed";
      /** 0–1; the pair is to be confirmed by a person. */
      readonly likeness: number;
    } & ComparedPair)
  | {
      readonly status: "split" | "merged";
      readonly older: readonly IndicatorStanding[];
      readonly newer: readonly IndicatorStanding[];
      /** Each older partner against each newer one. */
      readonly parts: readonly ComparedPair[];
    }
);

export interface ComparedPair {
  readonly older: IndicatorStanding;
  readonly newer: IndicatorStanding;
  readonly changes: readonly Change[];
}

export type Status = ComparedIndicator["status"];

/** How many, and the marks at stake among them; `unknown` counts those of which that is not known. */
export interface Tally {
  readonly count: number;
  readonly marks: number;
  readonly unknown: number;
}

export interface Summary {
  readonly total: Tally;
  readonly byStatus: Readonly<Record<Status, Tally>>;
  /** Indicators with a change of this kind; marks only where a change of this kind affects scoring. */
  readonly byChange: Readonly<Record<ChangeKind, Tally>>;
}

/** A difference of the packs themselves. Percents 0–100. */
export type PackDifference =
  | ({ readonly kind: "overall" } & Turned<Pack["overall"]>)
  | ({ readonly kind: "percentDecimals" } & Turned<number>)
  | ({ readonly kind: "lateDeduction" } & Turned<number>)
  | ({ readonly kind: "passMark" } & Turned<PassMark | null>)
  | ({ readonly kind: "level" } & Turned<PrintedLevel | null>)
  | ({ readonly kind: "area" } & Turned<Numbered>)
  | ({ readonly kind: "areaWeight"; readonly area: string } & Turned<number | null>)
  | ({ readonly kind: "unit"; readonly area: Numbered } & Turned<Numbered | null>)
  | ({ readonly kind: "statedMarks"; readonly area: string } & Listed<MarksStatedFor>)
  | { readonly kind: "saidByOne"; readonly silent: SilentPack; readonly said: SaidByOne };

/** The pack that says nothing of it, by its year; that year may well have had it. */
export interface SilentPack {
  readonly pack: "older" | "newer";
  readonly year: number;
}

/** What only one of the packs speaks of at all. */
export type SaidByOne =
  | { readonly of: "area"; readonly area: Numbered }
  | { readonly of: "passMarks"; readonly passMarks: readonly PassMark[] }
  | { readonly of: "levels"; readonly levels: readonly PrintedLevel[] }
  | { readonly of: "lateDeduction"; readonly perWorkingDay: number }
  | { readonly of: "statedMarks"; readonly area: Numbered; readonly marks: readonly MarksStatedFor[] };

/** `areas` null: the overall percent. */
export interface PassMark {
  readonly percent: number;
  readonly areas: readonly string[] | null;
}

export interface PrintedLevel {
  readonly from: number;
  readonly title: string;
}

/** `laoTypes` null: all types. */
export interface MarksStatedFor {
  readonly marks: number;
  readonly laoTypes: readonly LaoType[] | null;
}
