import { fail, succeed, type Outcome } from "../../outcome";
import type { Expression } from "./syntax";

export type Native<Value> = Outcome<Value, NativeProblem>;

/** A formula that Excel takes, beginning with "=", or why there is none. */
export type NativeFormula = Native<string>;

export type NativeProblem =
  /** The formula would pass a limit of Excel's. */
  | { readonly code: LimitCode; readonly size: number; readonly limit: number }
  /** The cells given are not as many as the checklist has, as LPA.SCORE would say too. */
  | { readonly code: "wrongCellCount"; readonly given: number; readonly expected: number }
  /** A checklist for a native formula is one row or one column. */
  | { readonly code: "notALine" }
  /** A line of a mean is one cell with its percent, or two with its counts. */
  | { readonly code: "lineWidth"; readonly given: number }
  /** The rubric depends on the LAO's type, and none is given. */
  | { readonly code: "laoTypeNeeded" }
  /** There are no bands to name: the score is typed, or summed from items. */
  | { readonly code: "noBands" };

type LimitCode = "tooLong" | "tooDeep" | "tooManyArguments" | "textTooLong";

/** What Excel takes, from 2007 on. */
const limits: Readonly<Record<LimitCode, number>> = {
  tooLong: 8192,
  tooDeep: 64,
  tooManyArguments: 255,
  textTooLong: 255,
};

/** The expression as a formula, if Excel takes it. */
export function toFormula(expression: Expression): NativeFormula {
  const formula = `=${expression}`;
  const sizes = { tooLong: formula.length, ...measure(formula) };
  for (const code of ["tooLong", "tooDeep", "tooManyArguments", "textTooLong"] as const)
    if (sizes[code] > limits[code]) return fail({ code, size: sizes[code], limit: limits[code] });
  return succeed(formula);
}

/** Parentheses of every kind count as a level, which is stricter than Excel: it counts functions only. */
function measure(formula: string): Readonly<Record<Exclude<LimitCode, "tooLong">, number>> {
  const open: number[] = [];
  const most = { tooDeep: 0, tooManyArguments: 0, textTooLong: 0 };
  for (const [part] of formula.matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|[(),]/g)) {
    if (part.startsWith('"')) most.textTooLong = Math.max(most.textTooLong, part.length - 2);
    else if (part === "(") most.tooDeep = Math.max(most.tooDeep, open.push(1));
    else if (part === ")") most.tooManyArguments = Math.max(most.tooManyArguments, open.pop() ?? 0);
    else if (part === ",") open.push((open.pop() ?? 0) + 1);
  }
  return most;
}
