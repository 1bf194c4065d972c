import type { Pack } from "../../pack/schema";
import type { PacksInWorkbook } from "../../workbook/excel/packsInWorkbook";

/** The packs of the open workbook, and which one is meant where a formula names none. */
export interface PacksInUse {
  /** Null where the workbook's own pack can't be read; formulas that mean it have no score then. */
  readonly inUse: Pack | null;
  /** Packs that the workbook carries. */
  readonly own: readonly Pack[];
  /** Ids of packs that the workbook lost, for which the built-in one of the same content stands in. */
  readonly standingIn: readonly string[];
  readonly trouble: PackTrouble | null;
}

/** Why the workbook's own pack can't be used. */
export type PackTrouble = Omit<Exclude<PacksInWorkbook, { readonly kind: "none" | "found" }>, "packs">;
