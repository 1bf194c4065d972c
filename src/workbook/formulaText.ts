import { quoted } from "./plan/address";
import type { LpaFormula, NativeFormula } from "./plan/plan";

/**
 * With the add-in's functions as a saved file names them or as the open workbook takes them; or with Excel's own alone,
 * for machines without the add-in.
 */
export type Dialect = "saved" | "open" | "native";

/** Excel's names of the add-in's functions. */
const prefixes = { saved: "_xldudf_LPA_", open: "LPA." } as const;

/** The formula without "="; null where there is none without the add-in. */
export function formulaText(formula: NativeFormula | LpaFormula, dialect: "saved" | "open"): string;
export function formulaText(formula: NativeFormula | LpaFormula, dialect: Dialect): string | null;
export function formulaText(formula: NativeFormula | LpaFormula, dialect: Dialect): string | null {
  if (formula.kind === "native") return formula.text;
  const core = dialect === "native" ? formula.native : lpaCall(formula, prefixes[dialect]);
  if (core === null) return null;
  return formula.guards.reduceRight((rest, { when, gives }) => `IF(${when},${quoted(gives)},${rest})`, core);
}

function lpaCall({ function: name, arguments: args }: LpaFormula, prefix: string): string {
  return `${prefix}${name}(${args.join(",")})`;
}
