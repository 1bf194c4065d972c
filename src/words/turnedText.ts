import type { Listed, Turned } from "../compare/change";
import type { Numbered } from "../compare/numbered";
import type { ComparisonTexts } from "../texts/comparisonTexts";
import { fill } from "../texts/texts";

/** What became of one thing: what it was and what it is, or that a year does not have it. */
export function turned<Value>(
  texts: ComparisonTexts,
  { from, to }: Turned<Value | null>,
  name: (value: Value) => string,
): string {
  if (from === null) return to === null ? "" : fill(texts.added, { things: name(to) });
  if (to === null) return fill(texts.removed, { things: name(from) });
  return fill(texts.turned, { from: name(from), to: name(to) });
}

/** What was added to a list and what was taken out. */
export function listedText<Value>(
  texts: ComparisonTexts,
  { added, removed }: Listed<Value>,
  name: (value: Value) => string,
): string {
  return [
    ...(added.length > 0 ? [fill(texts.added, { things: added.map(name) })] : []),
    ...(removed.length > 0 ? [fill(texts.removed, { things: removed.map(name) })] : []),
  ].join(", ");
}

/** "6.1 การจัดทำแผน" */
export function numberedText(texts: ComparisonTexts, { number, title }: Numbered): string {
  return fill(texts.numbered, { number, title: quote(title) });
}

const longestQuote = 80;

/** As much of a text of the paper as a line can hold. */
export function quote(text: string): string {
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
}
