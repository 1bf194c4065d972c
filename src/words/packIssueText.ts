import { laoAbbreviations, laoTypes } from "../pack/laoType";
import type { PackIssue, PackIssueCode } from "../pack/issue";
import type { Expected } from "../pack/rubric/parse";
import { fill } from "../texts/texts";

/** The texts for faults of a pack in one language. */
export interface PackIssueTexts {
  readonly place: string;
  readonly didYouMean: string;
  /** What could stand where a condition stops making sense. */
  readonly expected: Readonly<Record<Expected, string>>;
  readonly end: string;
  readonly issue: Readonly<Record<PackIssueCode, string>>;
}

/** A fault of a pack file as its author reads it: the place in the file, what is wrong, and the remedy. */
export function packIssueText(texts: PackIssueTexts, { code, place, values }: PackIssue): string {
  const where = place === "" ? "" : fill(texts.place, { place });
  return `${where}${packIssueMessage(texts, code, values)}`;
}

/** What is wrong and the remedy, for a place that is told in another way. */
export function packIssueMessage(
  texts: PackIssueTexts,
  code: PackIssueCode,
  values: PackIssue["values"],
): string {
  return fill(texts.issue[code], { ...values, ...extras(texts, values) });
}

function extras(texts: PackIssueTexts, values: PackIssue["values"]): Record<string, string> {
  const { expected, found, suggestion, type } = values;
  const laoType = laoTypes.find((one) => one === type);
  return {
    hint: suggestion ? fill(texts.didYouMean, { suggestion }) : "",
    ...(isExpected(texts, expected) && { expected: texts.expected[expected] }),
    ...(found === "" && { found: texts.end }),
    ...(laoType && { type: laoAbbreviations[laoType] }),
  };
}

function isExpected(texts: PackIssueTexts, expected: unknown): expected is Expected {
  return Object.keys(texts.expected).some((one) => one === expected);
}
