import { templateTh } from "../../texts/template.th";
import type { LpaFormula, NativeContent } from "./blueprint";
import { quoted } from "../cells/quoted";

/**
 * With the add-in's functions as a saved file names them or as the open workbook takes them; or with Excel's own alone,
 * for machines without the add-in.
 */
export type Dialect = "saved" | "open" | "native";

/** Excel's names of the add-in's functions. */
const prefixes = { saved: "_xldudf_LPA_", open: "LPA." } as const;

/**
 * The formula without "=". What passes Excel's limits natively is said to be missing: marks by an error, which no sum
 * passes over.
 */
export function formulaText(formula: NativeContent | LpaFormula, dialect: Dialect): string {
  if (formula.kind === "native") return formula.text;
  const core =
    dialect === "native" ? (formula.native?.text ?? missing(formula)) : lpaCall(formula, prefixes[dialect]);
  return formula.guards.reduceRight((rest, { when, gives }) => `IF(${when},${quoted(gives)},${rest})`, core);
}

function missing({ function: name }: LpaFormula): string {
  return name === "EXPLAIN" ? quoted(templateTh.tooLong) : "NA()";
}

function lpaCall({ function: name, arguments: args }: LpaFormula, prefix: string): string {
  return `${prefix}${name}(${args.join(",")})`;
}
