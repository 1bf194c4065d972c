import type { CheckTexts } from "../../texts/checkTexts";
import { fill } from "../../texts/texts";
import type { YearRead } from "../../workbook/read/readYear";

/** The year's total as its answers give it; how much is entered stands beside it. */
export function checkTotalText(t: CheckTexts, { marks: { total }, pack }: YearRead): string {
  const { mark, percent } = total;
  if (mark.kind === "unknown") return t.totalUnknown;
  if (mark.kind !== "marks" || percent === null) return t.totalNone;
  return fill(t.total, {
    score: mark.score,
    full: mark.full,
    percent: percent.toFixed(pack.percentDecimals),
  });
}
