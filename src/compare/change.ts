import type { RubricKind } from "../pack/bands";
import type { ClauseState } from "../pack/clauseState";
import type { LaoType } from "../pack/laoType";
import type { Deadline, Indicator, Measure } from "../pack/schema";
import type { Numbered } from "./numbered";

/** What an older and a newer year say of one thing. */
export interface Turned<Value> {
  readonly from: Value;
  readonly to: Value;
}

/** Entries that only the newer year lists, and only the older one. */
export interface Listed<Value> {
  readonly added: readonly Value[];
  readonly removed: readonly Value[];
}

/** One band as a change names it; `when` as each pack writes it. */
export interface BandNamed {
  readonly score: number;
  readonly when: string;
  readonly text: string;
}

/**
 * One difference between an indicator of two years. Clauses bear their number in the newer year, a removed one that of
 * the older. `null` is what a year does not say or does not have.
 */
export type Change =
  | ({ readonly kind: "title" } & Turned<string>)
  | ({ readonly kind: "area" | "unit" | "number" } & Turned<string>)
  | ({ readonly kind: "parent" } & Turned<Numbered | null>)
  | ({ readonly kind: "appliesTo" } & Listed<LaoType>)
  | ({ readonly kind: "baseCut" } & Turned<Indicator["baseCut"]>)
  | ({ readonly kind: "counted" } & Turned<Indicator["counted"]>)
  | ({ readonly kind: "setBy" } & Turned<"province" | null>)
  | ({ readonly kind: "evidence" | "laws" } & Listed<string>)
  | ({ readonly kind: "items" } & Listed<Numbered>)
  | ({ readonly kind: "weight" } & Turned<number | null>)
  | RubricChange
  | {
      readonly kind: "variant";
      readonly laoTypes: readonly LaoType[];
      readonly changes: readonly RubricChange[];
    };

/** What can differ from one LAO type to another as well. */
export type RubricChange =
  | ({ readonly kind: "fullMarks" } & Turned<number | null>)
  | ({ readonly kind: "gate" } & Turned<string | null>)
  | ({ readonly kind: "measure" } & Turned<Measure | null>)
  | ({ readonly kind: "rubricKind" } & Turned<RubricKind>)
  | ClauseChange
  | BandChange;

export type ClauseChange =
  | { readonly kind: "clauseAdded" | "clauseRemoved"; readonly clause: string; readonly text: string }
  | ({ readonly kind: "clauseRenumbered" } & Turned<string>)
  | ({ readonly kind: "clauseReworded"; readonly clause: string } & Turned<string>)
  | ({ readonly kind: "clauseStates"; readonly clause: string } & Turned<readonly ClauseState[]>)
  | ({ readonly kind: "clauseDeadline"; readonly clause: string } & Turned<Deadline | null>)
  | ({ readonly kind: "clauseFault"; readonly clause: string } & Turned<boolean>)
  | ({ readonly kind: "clauseNothingToDo"; readonly clause: string } & Turned<string | null>);

export type BandChange =
  | { readonly kind: "bandAdded" | "bandRemoved"; readonly band: BandNamed }
  | ({ readonly kind: "bandScore" | "bandCondition" | "bandReworded" } & Turned<BandNamed>)
  | { readonly kind: "bandsReordered" };

export type ChangeKind = Change["kind"];
