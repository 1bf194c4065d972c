/** One `LPA.` function as it stands in a formula, its arguments still text. */
export interface LpaCall {
  readonly name: string;
  readonly arguments: readonly string[];
}

/** A saved workbook may show the functions by the name that its file gives them. */
const start = /(?:\bLPA\.|_xldudf_LPA_)([A-Z]+)\(/i;

/** The first `LPA.` call of a formula, or null. Quoted texts and nested parentheses are kept whole. */
export function findLpaCall(formula: string): LpaCall | null {
  const match = start.exec(formula);
  const name = match?.[1];
  if (!match || name === undefined) return null;
  return {
    name: name.toUpperCase(),
    arguments: splitArguments(formula.slice(match.index + match[0].length)),
  };
}

/** @param text What follows the opening parenthesis. */
function splitArguments(text: string): readonly string[] {
  const parts: string[] = [];
  let part = "";
  let depth = 0;
  let quote: string | null = null;
  for (const character of text) {
    if (quote === null && depth === 0 && character === ")") break;
    if (quote === null && depth === 0 && character === ",") {
      parts.push(part.trim());
      part = "";
      continue;
    }
    part += character;
    if (quote !== null) quote = character === quote ? null : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === "(") depth += 1;
    else if (character === ")") depth -= 1;
  }
  return [...parts, part.trim()];
}

/** What an argument says by itself: a number, a text, a reference to cells, or something to be reckoned first. */
export type Argument =
  | { readonly kind: "value"; readonly value: string | number }
  | { readonly kind: "reference"; readonly sheet: string | null; readonly address: string }
  | { readonly kind: "other" };

export function readArgument(text: string): Argument {
  if (/^\d+(\.\d+)?$/.test(text)) return { kind: "value", value: Number(text) };
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted?.[1] !== undefined) return { kind: "value", value: quoted[1].replaceAll('""', '"') };
  const reference =
    /^(?:(?:'((?:[^']|'')+)'|([^'!\s(),"]+))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/i.exec(text);
  const address = reference?.[3];
  if (!reference || address === undefined) return { kind: "other" };
  const sheet = reference[1]?.replaceAll("''", "'") ?? reference[2] ?? null;
  return { kind: "reference", sheet, address: address.replaceAll("$", "") };
}
