import { printWhen } from "../../pack/rubric/print";
import type { When } from "../../pack/rubric/syntax";
import type { Conditions } from "./quantityRubric";
import type { BandReading, Certainty, Doubt } from "./reading";
import type { TriedReadings } from "./triedReadings";

/** Every state that the readings tell apart, tried; or why not: nothing is to be told apart, or it can't be. */
export type Tried = TriedReadings | "notNeeded" | "notPossible";

/** How sure each band's reading is, by its doubts and by the states on which its readings differ. */
export function weighReadings(found: readonly Conditions[], tried: Tried): readonly BandReading[] {
  const trial = typeof tried === "string" ? null : tried;
  let isAboveCertain = true;
  return found.map(({ whens, doubts }, band): BandReading => {
    const kept = trial ? trial.distinct(band, !isAboveCertain) : firstOfEach(whens);
    const readings = kept.flatMap((index) => whens[index] ?? []);
    const all = unique([
      ...doubts,
      ...(readings.length > 1 || tried === "notPossible" ? [{ kind: "severalReadings" as const }] : []),
      ...(trial && clashes(trial, band, found.length) ? [{ kind: "neighbours" as const }] : []),
    ]);
    const certainty = certaintyOf(readings, all);
    if (certainty !== "certain") isAboveCertain = false;
    const [one, other] = kept;
    return {
      certainty,
      readings: certainty === "notUnderstood" ? [] : readings,
      doubts: all,
      differ: trial && one !== undefined && other !== undefined ? trial.difference(band, one, other) : null,
    };
  });
}

function certaintyOf(readings: readonly When[], doubts: readonly Doubt[]): Certainty {
  if (readings.length === 0 || doubts.some(({ kind }) => kind === "noShape")) return "notUnderstood";
  return doubts.length === 0 ? "certain" : "likely";
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
