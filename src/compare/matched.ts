import type { MatchedBy } from "./comparison";
import type { Placed } from "./standing";

/** Who is whom in two years. Each indicator and item of both packs is in exactly one match. */
export type Match =
  | { readonly kind: "new"; readonly newer: Placed }
  | { readonly kind: "dropped"; readonly older: Placed }
  | { readonly kind: "pair"; readonly older: Placed; readonly newer: Placed; readonly matched: MatchedBy }
  | { readonly kind: "proposed"; readonly older: Placed; readonly newer: Placed; readonly likeness: number }
  | {
      readonly kind: "split" | "merged";
      readonly older: readonly Placed[];
      readonly newer: readonly Placed[];
    };
