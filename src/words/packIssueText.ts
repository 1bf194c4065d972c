import type { Issue } from "../outcome";
import type { PackIssue, PackIssueValues } from "../pack/issue";
import { laoAbbreviations } from "../pack/laoType";
import type { PackIssueTexts } from "../texts/packIssueTexts";
import { fill } from "../texts/texts";
import { sayIssue } from "./sayIssue";

/** A fault of a pack file as its author reads it: the place in the file, what is wrong, and the remedy. */
export function packIssueText(texts: PackIssueTexts, issue: PackIssue): string {
  const { place } = issue;
  const where = place === "" ? "" : fill(texts.place, { place });
  return `${where}${packIssueMessage(texts, issue)}`;
}

/** What is wrong and the remedy, for a place that is told in another way. */
export function packIssueMessage(texts: PackIssueTexts, issue: Issue<PackIssueValues>): string {
  const { issue: t } = texts;
  switch (issue.code) {
    case "unknownKey": {
      const { key, suggestion } = issue.values;
      return fill(t.unknownKey, { key, hint: fill(texts.didYouMean, { suggestion }) });
    }
    case "whenSyntax": {
      const { when, at, found, expected } = issue.values;
      const told = { found: found === "" ? texts.end : found, expected: texts.expected[expected] };
      return fill(t.whenSyntax, { when, at, ...told });
    }
    case "variantNotAsked":
      return fill(t.variantNotAsked, { type: laoAbbreviations[issue.values.type] });
    case "unknownPlace": {
      const { area, units } = issue.values;
      return fill(t.unknownPlace, { area, units: units.join(" > ") });
    }
    default:
      return sayIssue(t, issue, {});
  }
}
