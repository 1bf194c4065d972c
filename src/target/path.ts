import type { Unplanned, HinderedClause } from "./lineWays";
import type { Bundle } from "./steps";

/** The lightest way to a goal. */
export interface Path {
  readonly isReached: boolean;
  /** In printed order; none where the goal is reached as it stands. */
  readonly steps: readonly PathStep[];
  /** Of all steps, in the officer's own unit. */
  readonly effort: number;
  readonly from: Standing;
  readonly to: Standing;
  /** Parts of the goal that can't be reached; the path leads as near to each of them as can be. */
  readonly unmet: readonly Unmet[];
  /** What keeps indicators from their full marks; empty where the goal is reached. */
  readonly obstacles: readonly Obstacle[];
}

/** Percents 0–100, rounded as the pack does; null where nothing is entered or counted. */
export interface Standing {
  readonly overall: number | null;
  /** By the area's number. */
  readonly areas: Readonly<Record<string, number | null>>;
}

/** Things to do together, with what they bring. */
export interface PathStep extends Bundle {
  /** The area's number. */
  readonly area: string;
  /** False of a pilot, which is in no sum. */
  readonly isCounted: boolean;
  /** In the officer's own unit. */
  readonly effort: number;
  /** Of all areas together, once this and all steps before it are done. */
  readonly percent: number | null;
}

/** @property reachable In percent, or in marks of an indicator; null where nothing is counted. */
export type Unmet =
  | { readonly of: "overall"; readonly wanted: number; readonly reachable: number | null }
  | { readonly of: "area"; readonly area: string; readonly wanted: number; readonly reachable: number | null }
  | { readonly of: "indicator"; readonly key: string; readonly wanted: number; readonly reachable: number };

/** A line that can't get its full marks any more. */
export interface Obstacle {
  /** An indicator's key, or the id of the line of an area whose marks are typed. */
  readonly id: string;
  /** In marks; null where they are not known. */
  readonly full: number | null;
  readonly reachable: number;
  readonly hindered: readonly HinderedClause[];
  /** Empty, and nothing hindered, where the rubric itself gives no more for anything that can still be done. */
  readonly keptBack: readonly { readonly key: string; readonly why: Unplanned }[];
}
