import type { Indicator } from "../pack/schema";
import { succeed, type Outcome } from "../score/issue";
import { th } from "../texts/th";
import { catalogue } from "../session/packsInUse";

type Listing = "checklist" | "bands" | "evidence" | "laws";
type Row = [name: string | number, text: string];

const list: Readonly<Record<Listing, (indicator: Indicator) => Row[]>> = {
  checklist: listChecklist,
  bands: ({ rubric }) => (rubric === "manual" ? [] : rubric.map(({ score, text }): Row => [score, text])),
  evidence: ({ evidence }) => numbered(evidence),
  laws: ({ laws }) => numbered(laws),
};

/** An indicator's texts as rows that spill. Nothing to list gives one blank row, since Excel can't spill none. */
export function listTexts(
  listing: Listing,
  indicator: unknown,
  pack: unknown,
): Outcome<(string | number)[][]> {
  const found = catalogue.findIndicator(indicator, pack);
  if (!found.ok) return found;
  const rows = list[listing](found.value.compiled().indicator);
  return succeed(rows.length > 0 ? rows : [["", ""]]);
}

/** One row for each cell that SCORE takes, in its order. */
function listChecklist({ measure, gate, clauses, rubric, title }: Indicator): Row[] {
  if (rubric === "manual") return [[th.checklist.score, title]];
  if (measure)
    return [
      [th.checklist.done, measure.done],
      [th.checklist.all, measure.all],
    ];
  return [
    ...(gate ? [[th.checklist.gate, gate.text] satisfies Row] : []),
    ...clauses.map(({ id, text }): Row => [id, text]),
  ];
}

function numbered(texts: readonly string[]): Row[] {
  return texts.map((text, index): Row => [index + 1, text]);
}
