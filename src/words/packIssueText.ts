import type { Issue } from "../outcome";
import type { PackIssue, PackIssueValues } from "../pack/issue";
import { laoAbbreviations } from "../pack/laoType";
import type { PackIssueTexts } from "../texts/packIssueTexts";
import type { Wanted } from "../pack/wanted";
import { fill, fillUnchecked } from "../texts/texts";
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
      const hint = suggestion === "" ? "" : fill(texts.didYouMean, { suggestion });
      return fill(t.unknownKey, { key, hint });
    }
    case "wrongShape": {
      const { found, wanted } = issue.values;
      return fill(t.wrongShape, { found, wanted: wantedText(texts, wanted) });
    }
    case "missingValue":
      return fill(t.missingValue, { wanted: texts.wanted.type[issue.values.type] });
    case "whenSyntax": {
      const { when, at, found, expected } = issue.values;
      const told = { found: found === "" ? texts.end : found, expected: texts.expected[expected] };
      return fill(t.whenSyntax, { when, at, ...told });
    }
    case "variantNotAsked":
      return fill(t.variantNotAsked, { type: laoAbbreviations[issue.values.type] });
    case "unknownPlace":
    case "numberInBase":
    case "replacedElsewhere": {
      const { units, ...values } = issue.values;
      return fillUnchecked(t[issue.code], { ...values, units: units.join(" > ") });
    }
    case "unknownBase": {
      const { base, version } = issue.values;
      return fill(t.unknownBase, {
        base,
        version: version === "" ? "" : fill(texts.baseVersion, { version }),
      });
    }
    case "baseScoringChanged": {
      const { base, from, to } = issue.values;
      return fill(t.baseScoringChanged, { base, from, to, changed: baseChangedText(texts, issue.values) });
    }
    default:
      return sayIssue(t, issue, {});
  }
}

function baseChangedText(
  { baseChanged: t }: PackIssueTexts,
  { reached, others }: PackIssueValues["baseScoringChanged"],
): string {
  if (reached.length + others.length === 0) return t.wholePack;
  return [
    ...(reached.length > 0 ? [fill(t.reached, { reached })] : []),
    ...(others.length > 0 ? [fill(t.others, { others })] : []),
  ].join(" ");
}

function wantedText({ wanted: t }: PackIssueTexts, wanted: Wanted): string {
  switch (wanted.kind) {
    case "type":
      return t.type[wanted.type];
    case "choice":
      return fill(t.choice, { choices: wanted.choices });
    case "atMost":
      return fill(t.atMost[wanted.of], { number: wanted.number });
    case "atLeast":
      return fillUnchecked(t.atLeast[wanted.of], { number: wanted.number });
    case "format":
      return t.format[wanted.format];
    case "oneOfSeveral":
      return t.oneOfSeveral;
  }
}
