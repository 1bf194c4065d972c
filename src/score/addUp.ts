import type { Pack } from "../pack/schema";
import { percentOf, roundHalfUp, sumMarks } from "./rounding";

/** One line of the results table: marks, and the percent rounded half up; null where nothing was counted. */
export interface TotalsRow {
  readonly label: string;
  readonly full: number;
  readonly score: number;
  readonly percent: number | null;
}

/** The areas in order, and the line that sums them. */
export interface Totals {
  readonly areas: readonly TotalsRow[];
  readonly overall: TotalsRow;
}

/** A counted line: what it belongs to, and its marks. */
export interface Entry {
  readonly label: string;
  readonly full: number;
  readonly score: number;
}

/** Percents of the results table have two decimals in every paper seen. */
const resultDecimals = 2;

/** Adds entries up by label, in the order in which labels first appear. */
export function addUp(entries: readonly Entry[], labels: readonly string[], method: Pack["overall"]): Totals {
  const areas = labels.map((label) => {
    const own = entries.filter((entry) => entry.label === label);
    return toRow(label, own);
  });
  const overall = toRow("", entries);
  const counted = areas.flatMap(({ full, score }) => (full > 0 ? [(score / full) * 100] : []));
  const mean = counted.reduce((sum, percent) => sum + percent, 0) / counted.length;
  return {
    areas,
    overall:
      method === "sum" || counted.length === 0
        ? overall
        : { ...overall, percent: roundHalfUp(mean, resultDecimals) },
  };
}

function toRow(label: string, entries: readonly Entry[]): TotalsRow {
  const full = sumMarks(entries.map((entry) => entry.full));
  const score = sumMarks(entries.map((entry) => entry.score));
  return { label, full, score, percent: full > 0 ? percentOf(score, full, resultDecimals) : null };
}
