import type { LaoType } from "./laoType";
import type { Indicator } from "./schema";

/**
 * The indicator as it is asked of one LAO type.
 *
 * @returns null where the rubric depends on the type and none is given.
 */
export function indicatorFor(indicator: Indicator, laoType: LaoType | null): Indicator | null {
  if (!indicator.variants) return indicator;
  if (laoType === null) return null;
  const variant = indicator.variants.find(({ laoTypes }) => laoTypes.includes(laoType));
  if (!variant) return indicator;
  const { fullMarks = indicator.fullMarks, clauses = indicator.clauses, rubric, source } = variant;
  const { gate = indicator.gate, measure = indicator.measure } = variant;
  return {
    ...indicator,
    ...{ fullMarks, clauses, rubric, source },
    ...(gate && { gate }),
    ...(measure && { measure }),
  };
}

/** Whether an LAO type has a rubric of its own. */
export function hasVariant({ variants = [] }: Indicator, type: LaoType): boolean {
  return variants.some((variant) => variant.laoTypes.includes(type));
}
