import { templateTh } from "../../texts/template.th";
import type { LpaFormula, NativeFormula } from "../plan/plan";
import { quoted } from "../quoted";

/** With the add-in's functions, or with Excel's own alone, for machines without the add-in. */
export type Dialect = "lpa" | "native";

/** Excel's name of the add-in's functions in a saved file. */
const stored = "_xldudf_LPA_";

/**
 * The formula as a file holds it, without "=". What passes Excel's limits natively is said to be missing: marks by an
 * error, which no sum passes over.
 */
export function formulaText(formula: NativeFormula | LpaFormula, dialect: Dialect): string {
  if (formula.kind === "native") return formula.text;
  const core = dialect === "lpa" ? lpaCall(formula) : (formula.native?.text ?? missing(formula));
  return formula.guards.reduceRight((rest, { when, gives }) => `IF(${when},${quoted(gives)},${rest})`, core);
}

function missing({ function: name }: LpaFormula): string {
  return name === "EXPLAIN" ? quoted(templateTh.tooLong) : "NA()";
}

function lpaCall({ function: name, arguments: args }: LpaFormula): string {
  return `${stored}${name}(${args.join(",")})`;
}
