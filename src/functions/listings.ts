import type { Indicator } from "../pack/schema";
import { succeed, type Outcome } from "../score/issue";
import { session } from "../session/session";
import { th } from "../texts/th";

interface ListingRequest {
  readonly indicator: unknown;
  readonly pack: unknown;
}

type Row = [name: string | number, text: string];
type Listing = Outcome<(string | number)[][]>;

/** One row for each cell that SCORE takes, in its order. */
export function listChecklist(request: ListingRequest): Listing {
  return listTexts(request, ({ measure, gate, clauses, rubric, title }) => {
    if (rubric === "manual") return [[th.checklist.score, title]];
    if (measure)
      return [
        [th.checklist.done, measure.done],
        [th.checklist.all, measure.all],
      ];
    const gates = gate ? [gate] : [];
    return [
      ...gates.map(({ text }): Row => [th.checklist.gate, text]),
      ...clauses.map(({ id, text }): Row => [id, text]),
    ];
  });
}

export function listBands(request: ListingRequest): Listing {
  return listTexts(request, ({ rubric }) =>
    rubric === "manual" ? [] : rubric.map(({ score, text }): Row => [score, text]),
  );
}

export function listEvidence(request: ListingRequest): Listing {
  return listTexts(request, ({ evidence }) => numbered(evidence));
}

export function listLaws(request: ListingRequest): Listing {
  return listTexts(request, ({ laws }) => numbered(laws));
}

/** An indicator's texts as rows that spill. Nothing to list gives one blank row, since Excel can't spill none. */
function listTexts({ indicator, pack }: ListingRequest, list: (indicator: Indicator) => Row[]): Listing {
  const found = session.catalogue.findIndicator(indicator, pack);
  if (!found.ok) return found;
  const rows = list(found.value.compiled().indicator);
  return succeed(rows.length > 0 ? rows : [["", ""]]);
}

function numbered(texts: readonly string[]): Row[] {
  return texts.map((text, index): Row => [index + 1, text]);
}
