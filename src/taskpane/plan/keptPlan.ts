import { isSoundEffort, type IndicatorTerms, type Terms, type WorkTerms } from "../../target/terms";
import type { Aim } from "./aim";
import type { OwnPlan } from "./planState";

/** What the workbook keeps of a plan: all but the day, which is today's whenever it is looked at. */
export function planToKeep({ aim, terms: { indicators, areas } }: OwnPlan): object {
  return { aim, indicators, areas };
}

/** Anybody may have written the setting: what of it is no target, or no effort, is passed over. Null where it is no plan at all. */
export function keptPlanOf(value: unknown): OwnPlan | null {
  if (!isObject(value)) return null;
  const aim = aimOf(value["aim"]);
  const terms: Terms = {
    today: null,
    indicators: each(value["indicators"], indicatorTermsOf),
    areas: each(value["areas"], workTermsOf),
  };
  const isEmpty = Object.keys(terms.indicators).length + Object.keys(terms.areas).length === 0;
  return aim === null && isEmpty ? null : { aim, terms };
}

function aimOf(value: unknown): Aim | null {
  if (!isObject(value)) return null;
  const { overall, passMarks, full } = value;
  const isPercent = typeof overall === "number" && overall >= 0 && overall <= 100;
  if (!isPercent && overall !== null) return null;
  return {
    overall,
    passMarks: passMarks === true,
    full: Array.isArray(full) ? full.filter((one) => typeof one === "string") : [],
  };
}

function indicatorTermsOf(value: unknown): IndicatorTerms | null {
  if (!isObject(value)) return null;
  const [gate, measure, typed] = [value["gate"], value["measure"], value["typed"]].map(workTermsOf);
  const clauses = each(value["clauses"], workTermsOf);
  return {
    ...(gate && { gate }),
    ...(measure && { measure }),
    ...(typed && { typed }),
    ...(Object.keys(clauses).length > 0 && { clauses }),
  };
}

function workTermsOf(value: unknown): WorkTerms | null {
  if (!isObject(value)) return null;
  const { effort, isImpossible } = value;
  const isEffort = typeof effort === "number" && isSoundEffort(effort);
  return isEffort || isImpossible === true
    ? { ...(isEffort && { effort }), ...(isImpossible === true && { isImpossible }) }
    : null;
}

/** Own properties alone, since a key may be called like what every object has. */
function each<Value>(value: unknown, read: (one: unknown) => Value | null): Readonly<Record<string, Value>> {
  if (!isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => {
      const own = read(one);
      return own === null ? [] : [[key, own] as const];
    }),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
