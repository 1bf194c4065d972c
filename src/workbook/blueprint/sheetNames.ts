import type { Pack } from "../../pack/schema";
import { templateTh } from "../../texts/template.th";
import { fill } from "../../texts/texts";
import { isSheetName, longestSheetName } from "../cells/sheetName";

export interface TemplateSheetNames {
  readonly settings: string;
  readonly summary: string;
  /** Only where answers came over from another pack. */
  readonly review: string;
  readonly workPlan: string;
  readonly criteria: string;
  readonly history: string;
  readonly holidays: string;
  /** In all but the executives' own template. */
  readonly executive: string;
  /** Of native copies only. */
  readonly words: string;
  /** By the area's number. */
  readonly areas: ReadonlyMap<string, string>;
}

/** Names that Excel takes, none of which the workbook has already; Excel takes upper and lower case for one letter. */
export function nameSheets(pack: Pack, inUse: readonly string[]): TemplateSheetNames {
  const taken = new Set(inUse.map((name) => name.toLowerCase()));
  const take = (wanted: string): string => {
    const name = freeName(wanted, taken);
    taken.add(name.toLowerCase());
    return name;
  };
  const { settings, summary, area, workPlan, criteria, history, holidays, words, review, executive } =
    templateTh.sheets;
  return {
    settings: take(settings),
    summary: take(summary),
    areas: new Map(pack.areas.map(({ id }) => [id, take(fill(area, { area: id }))])),
    workPlan: take(workPlan),
    criteria: take(criteria),
    history: take(history),
    holidays: take(holidays),
    words: take(words),
    review: take(review),
    executive: take(executive),
  };
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let copy = 1; ; copy += 1) {
    const end = copy === 1 ? "" : ` (${copy})`;
    const name = wanted.slice(0, longestSheetName - end.length).trimEnd() + end;
    if (isSheetName(name) && !taken.has(name.toLowerCase())) return name;
  }
}
