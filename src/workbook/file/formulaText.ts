import { quoted } from "../plan/address";
import type { LpaFormula, NativeFormula } from "../plan/plan";

/** With the add-in's functions, or with Excel's own alone, for machines without the add-in. */
export type Dialect = "lpa" | "native";

/** Excel's name of the add-in's functions in a saved file. */
const stored = "_xldudf_LPA_";

/** The formula as a file holds it, without "="; null where the dialect has none. */
export function formulaText(formula: NativeFormula | LpaFormula, dialect: Dialect): string | null {
  if (formula.kind === "native") return formula.text;
  const core = dialect === "lpa" ? lpaCall(formula) : formula.native;
  if (core === null) return null;
  return formula.guards.reduceRight((rest, { when, gives }) => `IF(${when},${quoted(gives)},${rest})`, core);
}

function lpaCall({ function: name, arguments: args }: LpaFormula): string {
  return `${stored}${name}(${args.join(",")})`;
}
