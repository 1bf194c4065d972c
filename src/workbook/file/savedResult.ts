import type { LpaFormula, NativeContent } from "../blueprint/blueprint";
import type { Dialect } from "../blueprint/formulaText";

/** What a formula shows now, as the file keeps it: of the formula that the dialect writes. */
export function savedResult(formula: NativeContent | LpaFormula, dialect: Dialect): NativeContent["cached"] {
  return dialect === "native" && formula.kind === "lpa" ? (formula.native?.cached ?? null) : formula.cached;
}
