import { listWithItems } from "../pack/outline";
import type { Indicator, Pack } from "../pack/schema";
import { indicatorFor } from "../pack/variant";

/** One rubric of an indicator: its own, or the variant for some LAO types, with what the variant leaves out filled in. */
export interface AskedRubric {
  readonly indicator: Indicator;
  /** The indicator whose item it is, or null. */
  readonly parent: Indicator | null;
  /** Where the rubric stands. */
  readonly place: string;
  /** Where the clauses stand: a variant may use the indicator's. */
  readonly clausesPlace: string;
  readonly ownClauses: boolean;
  readonly ownFullMarks: boolean;
  /** null for the indicator itself, otherwise which of its variants. */
  readonly variant: number | null;
}

/** Every rubric of the pack in printed order, items and variants included. */
export function listAsked(pack: Pack): readonly AskedRubric[] {
  return listWithItems(pack).flatMap(({ indicator, parent, place }) => [
    {
      ...{ indicator, parent, place, clausesPlace: place },
      ...{ ownClauses: true, ownFullMarks: true, variant: null },
    },
    ...variantsOf(indicator, parent, place),
  ]);
}

function variantsOf(indicator: Indicator, parent: Indicator | null, place: string): AskedRubric[] {
  return (indicator.variants ?? []).flatMap((variant, index) => {
    const merged = indicatorFor(indicator, variant.laoTypes[0] ?? null);
    if (!merged) return [];
    const here = `${place}.variants[${String(index)}]`;
    const ownClauses = variant.clauses !== undefined;
    const ownFullMarks = variant.fullMarks !== undefined;
    const clausesPlace = ownClauses ? here : place;
    return [
      { indicator: merged, parent, place: here, clausesPlace, ownClauses, ownFullMarks, variant: index },
    ];
  });
}
