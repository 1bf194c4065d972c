import type { GoldenRubric } from "./goldenPaper";
import { meansTheSame } from "./meaning";

const known = new Map<GoldenRubric, Map<string, boolean>>();

/** Whether a condition is what a band of a rubric means, with the other bands as they should be. */
export function isRight(rubric: GoldenRubric, band: number, when: string): boolean {
  const own = known.get(rubric) ?? new Map<string, boolean>();
  known.set(rubric, own);
  const key = `${String(band)} ${when}`;
  const right = own.get(key) ?? reckon(rubric, band, when);
  own.set(key, right);
  return right;
}

function reckon(
  { bands, clauses, states, gate, measure }: GoldenRubric,
  band: number,
  when: string,
): boolean {
  const should = bands.map(({ score, means }) => ({ score, when: means ?? "otherwise" }));
  const asked = {
    clauses: clauses.map(({ id }) => id),
    ...(states && { states }),
    ...(gate !== undefined && { gate }),
    ...(measure && { measure }),
  };
  return typeof bands[band]?.means === "string" && meansTheSame(asked, should, band, when);
}
