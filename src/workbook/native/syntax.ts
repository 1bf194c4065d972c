import { quoted } from "../cells/quoted";

/** A piece of a formula, without the equals sign. */
export type Expression = string;

/** What a formula writes as itself. */
export type Literal = string | number | boolean;

export function literal(value: Literal): Expression {
  if (typeof value === "string") return quoted(value);
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

/** `{1,2}` lies across columns, `{1;2}` down rows. */
export function arrayOf(values: readonly Literal[], separator: "," | ";" = ","): Expression {
  return `{${values.map(literal).join(separator)}}`;
}

/** #N/A: what a native formula gives where LPA.SCORE gives an error. No SUM passes over it. */
export const notAvailable: Expression = "NA()";

/**
 * Above every count and every mark. Comparing with it also keeps out what is no number, because a text and TRUE are
 * greater than all numbers.
 */
export const tooMany: Expression = "1E+15";

export function call(name: NativeFunction, ...args: readonly Expression[]): Expression {
  return `${name}(${args.join(",")})`;
}

export function ifElse(condition: Expression, then: Expression, otherwise: Expression): Expression {
  return call("IF", condition, then, otherwise);
}

/** All of the conditions; nothing to ask is TRUE. */
export function allOf(conditions: readonly Expression[]): Expression {
  return joined("AND", conditions);
}

/** Any of the conditions. */
export function anyOf(conditions: readonly Expression[]): Expression {
  return joined("OR", conditions);
}

function joined(name: "AND" | "OR", conditions: readonly Expression[]): Expression {
  const [first = literal(true), ...more] = conditions;
  return more.length === 0 ? first : call(name, first, ...more);
}

/**
 * The functions a native copy may use: all are in Excel 2010, in Excel for iPad and in LibreOffice, and as they are
 * used here none of them needs array entry.
 */
export const functionNames = [
  "IF",
  "AND",
  "OR",
  "NOT",
  "NA",
  "ISNUMBER",
  "CHAR",
  "SUM",
  "MAX",
  "SUMIFS",
  "SUMPRODUCT",
  "ROUND",
  "CHOOSE",
  "MATCH",
] as const;

export type NativeFunction = (typeof functionNames)[number];
