import type { AuthoringIssue } from "./issue";
import { numberRuns } from "../text/numberRuns";

/** So many rows with one fault are told one by one. */
const fewRows = 3;

/** The issues, with those of one kind in one column told once where there are many: they have one cause. */
export function foldIssues(issues: readonly AuthoringIssue[]): readonly AuthoringIssue[] {
  const groups = new Map<string, AuthoringIssue[]>();
  for (const issue of issues) groups.set(kindOf(issue), [...(groups.get(kindOf(issue)) ?? []), issue]);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first || group.length <= fewRows) return group;
    const numbers = group.flatMap(({ place }) => place?.row ?? []).sort((one, other) => one - other);
    return [{ ...first, alike: { count: group.length, rows: numberRuns([...new Set(numbers)]) } }];
  });
}

/** Issues without a row, names that are not there, and readings to be confirmed are each about something else. */
function kindOf({ code, place, values }: AuthoringIssue): string {
  const isOwn = code === "unknownOwner" || code === "whenLikely";
  if ((place?.row ?? null) === null || isOwn) return JSON.stringify([code, place, values]);
  return JSON.stringify([code, place?.sheet, place?.column]);
}
