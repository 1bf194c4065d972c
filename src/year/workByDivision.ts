import type { Answers, Entered } from "../answers/answers";
import { plainText } from "../text/plainText";
import type { PlannedIndicator } from "./plannedIndicators";

/** What one division has to see to. */
export interface DivisionWork {
  /** As it was written first; null for what no division was named for. */
  readonly division: string | null;
  /** In the order given. */
  readonly indicators: readonly PlannedIndicator[];
}

/**
 * Indicators by their division: first those that the settings list, in that order, then others as they come, last what
 * nobody has. Names that are told apart by spaces or look-alike letters only are one.
 */
export function workByDivision(
  indicators: readonly PlannedIndicator[],
  divisions: Answers["divisions"] = [],
): readonly DivisionWork[] {
  const groups = new Map<string, { readonly division: string; readonly indicators: PlannedIndicator[] }>();
  const groupOf = (name: Entered): PlannedIndicator[] => {
    const key = plainText(String(name));
    const known = groups.get(key);
    if (known) return known.indicators;
    const group = { division: String(name).trim(), indicators: [] };
    groups.set(key, group);
    return group.indicators;
  };
  for (const name of divisions) if (isNamed(name)) groupOf(name);
  const unnamed: PlannedIndicator[] = [];
  for (const one of indicators) {
    const { division } = one.plan;
    (isNamed(division) ? groupOf(division) : unnamed).push(one);
  }
  return [...groups.values(), { division: null, indicators: unnamed }].filter(
    (group) => group.indicators.length > 0,
  );
}

function isNamed(name: Entered | undefined): name is Entered {
  return name !== undefined && plainText(String(name)) !== "";
}
