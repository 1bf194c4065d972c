import { fullAddress, parseZone, splitAddress } from "../host/address";

/**
 * Where the arguments of a call stand, read from the formula's text: "'ด้านที่ 1'!B3:B10", with the formula's own sheet
 * where it names none; null for an argument that is no reference. Null where the function is called more than once, since
 * then the text does not say which call is meant.
 */
export function argumentAddresses(
  formula: string,
  functionName: string,
  ownSheet: string,
): readonly (string | null)[] | null {
  const calls = [...formula.matchAll(parts)].filter(
    ([, called]) => called?.toUpperCase() === functionName.toUpperCase(),
  );
  const [only, ...more] = calls;
  if (only === undefined || more.length > 0) return null;
  return argumentsFrom(formula, only.index + only[0].length).map((argument) =>
    addressOf(argument.trim(), ownSheet),
  );
}

/** Texts and quoted sheet names, in which nothing is called; then a function and its opening parenthesis. */
const parts = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([A-Za-z_][A-Za-z0-9_.]*)\(/g;

/** Texts and quoted sheet names; then one character. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[^]/g;

function argumentsFrom(formula: string, start: number): readonly string[] {
  const found = [""];
  let depth = 0;
  for (const [piece] of formula.slice(start).matchAll(pieces)) {
    if (depth === 0 && piece === ")") break;
    if (piece === "(" || piece === "{") depth += 1;
    if (piece === ")" || piece === "}") depth -= 1;
    if (depth === 0 && piece === ",") found.push("");
    else found.push((found.pop() ?? "") + piece);
  }
  return found;
}

function addressOf(argument: string, ownSheet: string): string | null {
  const { sheetName, cells } = splitAddress(argument);
  const zone = parseZone(cells);
  return zone && fullAddress(sheetName ?? ownSheet, zone);
}
