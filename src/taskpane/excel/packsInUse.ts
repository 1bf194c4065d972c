import { builtInPacks } from "../../pack/builtIn";
import type { Pack } from "../../pack/schema";
import type { PackFault } from "../../workbook/excel/packsInWorkbook";

/** The packs of the open workbook, and which one is meant where a formula names none. */
export interface PacksInUse {
  /** Null where the pack that is meant can't be used; formulas that mean it have no score then. */
  readonly inUse: Pack | null;
  /** Packs that answer in place of the built-in ones: those inside the workbook, and kept ones that stand in. */
  readonly own: readonly Pack[];
  /** Whether the workbook says which pack it is scored by; else the built-in one is meant. */
  readonly isChosen: boolean;
  /** Ids of packs that the workbook lost and is to get back; those at hand of the very content stand in. */
  readonly standingIn: readonly string[];
  /** Packs that the workbook means and that can't be used. */
  readonly faults: readonly PackFault[];
}

/** The packs by which formulas are answered now, one an id: the workbook's own first. */
export function answeringPacks({ own, faults }: Pick<PacksInUse, "own" | "faults">): readonly Pack[] {
  const taken = new Set([...own, ...faults].map(({ id }) => id));
  return [...own, ...builtInPacks.filter(({ id }) => !taken.has(id))];
}
