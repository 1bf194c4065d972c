import { printWhen } from "../../pack/rubric/print";
import type { When } from "../../pack/rubric/syntax";
import type { Conditions } from "./quantityRubric";
import type { BandReading, Doubt } from "./reading";
import type { TriedReadings } from "./triedReadings";

/**
 * How sure each band's reading is, by its doubts and by the states on which its readings differ.
 *
 * @param trial Null where there is nothing to try: bands of a number, no clauses, or too many states.
 * @param isMeasured Whether the bands compare a number, so that each reading stands for itself.
 */
export function weighReadings(
  found: readonly Conditions[],
  trial: TriedReadings | null,
  isMeasured: boolean,
): readonly BandReading[] {
  let isAboveCertain = true;
  return found.map(({ whens, doubts }, band): BandReading => {
    const kept = trial ? trial.distinct(band, !isAboveCertain) : firstOfEach(whens);
    const readings = kept.flatMap((index) => whens[index] ?? []);
    const all: readonly Doubt[] = unique([
      ...doubts,
      ...(readings.length > 1 || (!trial && !isMeasured) ? [{ kind: "severalReadings" as const }] : []),
      ...(trial && clashes(trial, band, found.length) ? [{ kind: "neighbours" as const }] : []),
    ]);
    const noShape = all.some(({ kind }) => kind === "noShape");
    const certainty =
      readings.length === 0 || noShape ? "notUnderstood" : all.length === 0 ? "certain" : "likely";
    if (certainty !== "certain") isAboveCertain = false;
    const [one, other] = kept;
    return {
      certainty,
      readings: noShape ? [] : readings,
      doubts: all,
      differ: trial && one !== undefined && other !== undefined ? trial.difference(band, one, other) : null,
    };
  });
}

function firstOfEach(whens: readonly When[]): readonly number[] {
  const seen = new Map(whens.map((when, index) => [printWhen(when), index] as const).reverse());
  return [...seen.values()].sort((one, other) => one - other);
}

function unique(doubts: readonly Doubt[]): readonly Doubt[] {
  return doubts.filter(
    ({ kind }, index) => kind === "unknownWords" || doubts.findIndex((one) => one.kind === kind) === index,
  );
}

/** Whether the bands above leave a band no state, or another one holds at the same time. */
function clashes(trial: TriedReadings, band: number, bands: number): boolean {
  if (trial.isUnreached(band)) return true;
  return Array.from({ length: bands }, (_, other) => other).some(
    (other) => other !== band && trial.overlap(band, other),
  );
}
