import type { PlacedIndicator } from "../pack/outline";
import type { MatchedBy } from "./comparison";

/** Who is whom in two years. Each indicator and item of both packs is in exactly one match. */
export type Match =
  /** `stated`: the newer pack's map says so; else no partner was found. */
  | { readonly kind: "new"; readonly newer: PlacedIndicator; readonly stated: boolean }
  | { readonly kind: "dropped"; readonly older: PlacedIndicator; readonly stated: boolean }
  | {
      readonly kind: "pair";
      readonly older: PlacedIndicator;
      readonly newer: PlacedIndicator;
      readonly matched: MatchedBy;
    }
  | {
      readonly kind: "proposed";
      readonly older: PlacedIndicator;
      readonly newer: PlacedIndicator;
      readonly likeness: number;
    }
  | {
      readonly kind: "split" | "merged";
      readonly older: readonly PlacedIndicator[];
      readonly newer: readonly PlacedIndicator[];
    };
