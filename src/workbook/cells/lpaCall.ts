import { parseRange, type CellRange } from "./cellRange";

/** One `LPA.` function as it stands in a formula, its arguments still text. */
export interface CallInFormula {
  readonly name: string;
  readonly arguments: readonly string[];
  /** As it stands, with the name that Excel shows: LPA.SCORE(3,B2:B9). */
  readonly text: string;
}

/** A saved workbook may show the functions by the name that its file gives them. */
const start = /(?:\bLPA\.|_xldudf_LPA_)([A-Z]+)\(/gi;

/** The `LPA.` calls of a formula, wherever they stand in it; one inside a quoted text is none. */
export function findLpaCalls(formula: string): readonly CallInFormula[] {
  return [...formula.matchAll(start)].flatMap((match) => {
    const name = match[1]?.toUpperCase();
    if (name === undefined || isQuoted(formula, match.index)) return [];
    const inside = splitArguments(formula.slice(match.index + match[0].length));
    return [{ name, arguments: inside.parts, text: `LPA.${name}(${inside.text})` }];
  });
}

function isQuoted(formula: string, place: number): boolean {
  return (formula.slice(0, place).split('"').length - 1) % 2 === 1;
}

const closing: ReadonlySet<string> = new Set([")", "}", "]"]);
const opening: ReadonlySet<string> = new Set(["(", "{", "["]);

/** @param text What follows the opening parenthesis. Quoted texts, arrays and inner parentheses are kept whole. */
function splitArguments(text: string): { readonly parts: readonly string[]; readonly text: string } {
  const parts: string[] = [];
  let [part, depth, length] = ["", 0, 0];
  let quote: string | null = null;
  for (const character of text) {
    if (quote === null && depth === 0 && character === ")") break;
    length += character.length;
    if (quote === null && depth === 0 && character === ",") {
      parts.push(part.trim());
      part = "";
      continue;
    }
    part += character;
    if (quote !== null) quote = character === quote ? null : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (opening.has(character)) depth += 1;
    else if (closing.has(character)) depth -= 1;
  }
  return { parts: [...parts, part.trim()], text: text.slice(0, length) };
}

/** What an argument says by itself: a number, a text, cells, a defined name, nothing, or something to be reckoned first. */
export type Argument =
  | { readonly kind: "value"; readonly value: string | number }
  | { readonly kind: "reference"; readonly range: CellRange }
  | { readonly kind: "name"; readonly name: string }
  /** Whole columns or rows: B:B, $2:$9. */
  | { readonly kind: "wholeLines" }
  | { readonly kind: "missing" }
  | { readonly kind: "other" };

/** With the sheet in front, or without. */
const wholeLines = /^(?:'(?:[^']|'')+'!|[^'!()]+!)?\$?(?:[A-Z]{1,3}:\$?[A-Z]{1,3}|\d+:\$?\d+)$/i;

export function readArgument(text: string | undefined): Argument {
  if (text === undefined || text === "") return { kind: "missing" };
  if (/^\d+(\.\d+)?$/.test(text)) return { kind: "value", value: Number(text) };
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted?.[1] !== undefined) return { kind: "value", value: quoted[1].replaceAll('""', '"') };
  if (wholeLines.test(text)) return { kind: "wholeLines" };
  const range = parseRange(text);
  // Without quotes no sheet's name has a space or a sign in it: something is reckoned with its cells.
  if (range && (text.startsWith("'") || !/[\s(),"]/.test(text))) return { kind: "reference", range };
  const isName = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*$/u.test(text) && !/^(TRUE|FALSE)$/i.test(text);
  return isName ? { kind: "name", name: text } : { kind: "other" };
}
