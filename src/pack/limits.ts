import { longestCell } from "../text/longestCell";
import { packIssue, type PackIssue } from "./issue";

/** How much of a file is looked at before it is refused; a paper of 190 indicators and 1,500 clauses needs half of it. */
export const packLimits = {
  /** Characters of JSON. */
  characters: 5_000_000,
  /** Values in all: objects, lists, texts, numbers. */
  values: 60_000,
  /** Lists and objects inside one another. Units in units ten deep, with items ten deep, take less. */
  depth: 60,
  /** Characters of one text, which must fit an Excel cell. */
  text: longestCell,
  /** Characters of one condition. */
  condition: 4_000,
  /** Faults told one by one; the rest are counted. */
  issues: 100,
} as const;

/**
 * What makes a value of any origin too large, too deep or unfit for a cell of Excel, found before its shape is looked at: a
 * shape's check costs much more for each fault than this walk does. Nothing recursive, so nothing is too deep for it.
 */
export function checkLimits(value: unknown): readonly PackIssue[] {
  const issues: PackIssue[] = [];
  const waiting: Part[] = [{ value, above: null, step: "", depth: 0 }];
  let values = 0;
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    values += 1;
    if (values > packLimits.values) return [packIssue("tooManyValues", { most: packLimits.values }, "")];
    if (typeof part.value === "string") {
      const found = issues.length < packLimits.issues ? checkText(part.value, part) : null;
      if (found) issues.push(found);
    } else if (typeof part.value === "object" && part.value !== null) {
      if (part.depth >= packLimits.depth)
        return [packIssue("tooDeep", { most: packLimits.depth }, outermost(part))];
      for (const step of Object.keys(part.value).reverse())
        waiting.push({
          value: (part.value as Readonly<Record<string, unknown>>)[step],
          above: part,
          step: Array.isArray(part.value) ? Number(step) : step,
          depth: part.depth + 1,
        });
    }
  }
  return issues;
}

/** Faults as far as they are told one by one, and how many more there are. */
export function limited(issues: readonly PackIssue[]): readonly PackIssue[] {
  const more = issues.length - packLimits.issues;
  return more > 0
    ? [...issues.slice(0, packLimits.issues), packIssue("moreIssues", { count: more }, "")]
    : issues;
}

interface Part {
  readonly value: unknown;
  readonly above: Part | null;
  readonly step: string | number;
  readonly depth: number;
}

/**
 * Control characters, halves of a pair, and the two code points that are never a character: no part of a workbook may
 * hold them, and a file with one does not open.
 */
const unfit = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/u;

function checkText(text: string, part: Part): PackIssue | null {
  const most = part.step === "when" ? packLimits.condition : packLimits.text;
  if (text.length > most) return packIssue("textTooLong", { characters: text.length, most }, placeOf(part));
  const [found] = unfit.exec(text) ?? [];
  if (found === undefined) return null;
  const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return packIssue("unfitCharacter", { code: `U+${code}`, at: text.indexOf(found) + 1 }, placeOf(part));
}

/** Ten steps are enough to find the place by; the whole path of a deep one is longer than a screen. */
function outermost(part: Part): string {
  let above = part;
  while (above.depth > 10 && above.above) above = above.above;
  return placeOf(above);
}

function placeOf(part: Part): string {
  const steps: PropertyKey[] = [];
  for (let at = part; at.above; at = at.above) steps.unshift(at.step);
  return printPlace(steps);
}

/** `areas[0].units[2].id` */
export function printPlace(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === "number" ? `[${String(step)}]` : `.${String(step)}`))
    .join("")
    .replace(/^\./, "");
}
