import { bandsOf } from "../pack/bands";
import type { Indicator, Measure } from "../pack/schema";
import { succeed, type Outcome } from "../outcome";
import type { ScoreIssue } from "../score/issue";
import { session } from "../session/session";
import { functionsTh } from "../texts/functions.th";

interface ListingRequest {
  readonly indicator: unknown;
  readonly pack: unknown;
}

type Row = [name: string | number, text: string];
type Listing = Outcome<(string | number)[][], ScoreIssue>;

/**
 * One row for each cell that SCORE takes, in its order, those of a measure behind the clauses; of a mean, the row of one line. Where the score is typed by hand,
 * the clauses to look at, or the cell for the score.
 */
export function listChecklist(request: ListingRequest): Listing {
  return listTexts(request, (indicator) => {
    const { measure, gate, clauses, items = [] } = indicator;
    const gates = gate ? [gate] : [];
    const rows = [
      ...gates.map(({ text }): Row => [functionsTh.checklist.gate, text]),
      ...clauses.map(({ id, text }): Row => [id, text]),
      ...items.map(({ id, title }): Row => [id, title]),
      ...(measure ? listMeasure(measure) : []),
    ];
    return rows.length > 0 ? rows : [[functionsTh.checklist.score, indicator.title]];
  });
}

function listMeasure(measure: Measure): Row[] {
  if (measure.kind === "number")
    return [[functionsTh.checklist.counted, `${measure.counted} (${measure.unit})`]];
  const counts: Row[] = [
    [functionsTh.checklist.done, measure.done],
    [functionsTh.checklist.all, measure.all],
  ];
  return measure.kind === "mean" ? [[functionsTh.checklist.line, measure.line], ...counts] : counts;
}

export function listBands(request: ListingRequest): Listing {
  return listTexts(request, (indicator) => bandsOf(indicator).map(({ score, text }): Row => [score, text]));
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
  const rows = list(found.value.indicator);
  return succeed(rows.length > 0 ? rows : [["", ""]]);
}

function numbered(texts: readonly string[]): Row[] {
  return texts.map((text, index): Row => [index + 1, text]);
}
