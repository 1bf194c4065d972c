import type { AnswerPlace } from "../answers/entries";
import type { LaoType } from "../pack/laoType";
import { listWithItems } from "../pack/outline";
import type { Indicator, Pack } from "../pack/schema";
import { indicatorFor } from "../pack/variant";
import type { CarryTexts } from "../texts/carryTexts";
import { fill } from "../texts/texts";

/** A place of a pack's answers, in words. */
export interface AskedAt {
  /** "ตัวชี้วัดที่ 3 ข้อ 8 (ผล)" */
  readonly at: string;
  /** What the paper asks there, in its words; "" where it says nothing. */
  readonly asked: string;
  /** Full marks of what is scored there; null where nothing is, or they are not known. */
  readonly marks: number | null;
}

/** Says of each place of a pack's answers what is asked there; of one the pack does not have, its key and no more. */
export function askedIn(texts: CarryTexts, pack: Pack, laoType: LaoType): (place: AnswerPlace) => AskedAt {
  const indicators = new Map(
    listWithItems(pack).map(({ indicator }) => [
      indicator.key,
      indicatorFor(indicator, laoType) ?? indicator,
    ]),
  );
  const areas = new Map(pack.areas.map(({ id, title }) => [id, title]));
  return (place) => {
    const at = atText(texts, place, (key) => indicators.get(key)?.id ?? key);
    if (!("key" in place)) {
      const asked = "area" in place ? (areas.get(place.area) ?? "") : "";
      return { at, asked, marks: null };
    }
    const indicator = indicators.get(place.key);
    const marks = place.of === "workPlan" ? null : (indicator?.fullMarks ?? null);
    return { at, asked: indicator ? askedText(indicator, place) : "", marks };
  };
}

function atText(
  { at: t, fields }: CarryTexts,
  place: AnswerPlace,
  numberOf: (key: string) => string,
): string {
  switch (place.of) {
    case "indicator":
    case "workPlan":
      return fill(t[place.of], { indicator: numberOf(place.key), field: fields[place.field] });
    case "clause":
      return fill(t.clause, {
        indicator: numberOf(place.key),
        clause: place.clause,
        field: fields[place.field],
      });
    case "line":
      return fill(t.line, {
        indicator: numberOf(place.key),
        line: String(place.line + 1),
        field: fields[place.field],
      });
    case "area":
      return fill(t.area, { area: place.area, field: fields[place.field] });
    case "history":
    case "holiday":
      return fill(t[place.of], { line: String(place.line + 1), field: fields[place.field] });
    case "historyArea":
      return fill(t.historyArea, { line: String(place.line + 1), area: place.area });
    case "division":
      return fill(t.division, { line: String(place.line + 1) });
    case "executive":
      return fill(t.executive, { line: place.id, field: fields[place.field] });
  }
}

type IndicatorPlace = Extract<AnswerPlace, { readonly key: string }>;

function askedText({ title, clauses, gate, measure }: Indicator, place: IndicatorPlace): string {
  if (place.of === "clause") return clauses.find(({ id }) => id === place.clause)?.text ?? title;
  if (place.of === "workPlan") return title;
  if (place.field === "gate") return gate?.text ?? title;
  if (!measure) return title;
  switch (place.field) {
    case "done":
      return measure.kind === "number" ? title : measure.done;
    case "all":
      return measure.kind === "number" ? title : measure.all;
    case "counted":
      return measure.kind === "number" ? measure.counted : title;
    case "name":
      return measure.kind === "mean" ? measure.line : title;
    default:
      return title;
  }
}
