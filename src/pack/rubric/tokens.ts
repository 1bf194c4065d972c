export type Token =
  | { readonly kind: "word"; readonly text: string; readonly at: number }
  | { readonly kind: "sign"; readonly text: Sign; readonly at: number };

export type Sign = ">=" | "<=" | ">" | "<" | "=" | "-" | "," | "/";

/** The paper prints ranges with a dash; typed text has any of these. */
const dashes = /[‐-―−]/g;

const pattern = /(>=|<=|[><=,/-])|([0-9A-Za-zก-ฮ.]+)|(\s+)|(.)/gsu;

/** The parts of a condition with their places (1-based characters), or the place of a character that belongs nowhere. */
export function tokenize(
  text: string,
): readonly Token[] | { readonly strayAt: number; readonly stray: string } {
  const tokens: Token[] = [];
  for (const match of text.replace(dashes, "-").matchAll(pattern)) {
    const [whole, sign, word, , stray] = match;
    const at = match.index + 1;
    if (stray !== undefined) return { strayAt: at, stray };
    if (sign !== undefined) tokens.push({ kind: "sign", text: sign as Sign, at });
    else if (word !== undefined) tokens.push({ kind: "word", text: whole, at });
  }
  return tokens;
}
