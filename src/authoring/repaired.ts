import { isRaw, stepsOf, type Raw } from "./paths";

/** Parts of a pack that it may lack. */
const optional = ["deadline", "lateDeduction", "changes", "goals", "statedMarks", "acknowledged", "notes"];

/** Lists that hold nothing others refer to. */
const emptied = ["passMarks", "levels"];

/**
 * The pack with the parts at some places taken out, or replaced by parts of no fault, so that the others can be checked
 * against each other. Every part keeps its place.
 */
export function repaired(pack: Raw, places: readonly string[]): unknown {
  const copy = structuredClone(pack);
  for (const place of places) repair(copy, stepsOf(place));
  return copy;
}

function repair(pack: Raw, steps: readonly (string | number)[]): void {
  let at: unknown = pack;
  let indicator: Raw | null = null;
  for (const [index, step] of steps.entries()) {
    if (isRaw(at) && typeof step === "string") {
      if (optional.includes(step)) {
        Reflect.deleteProperty(at, step);
        return;
      }
      if (emptied.includes(step)) {
        at[step] = [];
        return;
      }
    }
    at = (at as Readonly<Record<string | number, unknown>> | null | undefined)?.[step];
    const list = steps[index - 1];
    if (isRaw(at) && (list === "indicators" || list === "items")) indicator = at;
  }
  if (indicator) replace(indicator);
}

/** An indicator of no fault, with its own number and key, if these are sound. */
function replace(indicator: Raw): void {
  const { id, key } = indicator;
  for (const name of Object.keys(indicator)) Reflect.deleteProperty(indicator, name);
  Object.assign(indicator, {
    ...{ id, key, title: "?", fullMarks: null, appliesTo: ["SAO"], baseCut: { allowed: null } },
    ...{ counted: "real", clauses: [], rubric: "manual", evidence: [], laws: [], notes: [] },
    source: { document: "?" },
  });
}
