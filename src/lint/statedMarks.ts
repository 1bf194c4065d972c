import { laoTypes, type LaoType } from "../pack/laoType";
import { listIndicators } from "../pack/outline";
import type { Area, Indicator, Pack } from "../pack/schema";
import { indicatorFor } from "../pack/variant";
import { sumMarks } from "../score/rounding";
import { reporter, type Finding } from "./finding";

/** Full marks of an area as a paper states them, against the sum for each LAO type; skipped where a full mark is unknown. */
export function checkStatedMarks(pack: Pack): readonly Finding[] {
  const placed = listIndicators(pack);
  return pack.areas.flatMap((area, index) => {
    const counted = placed
      .filter((one) => one.area === area && one.indicator.counted === "real")
      .map(({ indicator }) => indicator);
    const stated = area.statedMarks ?? [];
    return stated.flatMap((one, nth) =>
      compare(one, counted, `areas[${String(index)}].statedMarks[${String(nth)}]`),
    );
  });
}

type StatedMarks = NonNullable<Area["statedMarks"]>[number];

function compare(stated: StatedMarks, indicators: readonly Indicator[], place: string): readonly Finding[] {
  const differing = new Map<number, LaoType[]>();
  for (const type of stated.laoTypes ?? laoTypes) {
    const sum = sumFor(indicators, type);
    if (sum !== null && sum !== stated.marks) differing.set(sum, [...(differing.get(sum) ?? []), type]);
  }
  const report = reporter(place, null);
  return [...differing].map(([sum, types]) =>
    report("statedMarksDiffer", { stated: stated.marks, sum, types }, { at: ".marks" }),
  );
}

/** null where nothing is asked of the type or full marks are unknown: then nothing can be compared. */
function sumFor(indicators: readonly Indicator[], type: LaoType): number | null {
  const asked = indicators.filter(({ appliesTo }) => appliesTo.includes(type));
  const marks = asked.flatMap((one) => indicatorFor(one, type)?.fullMarks ?? []);
  return marks.length === 0 || marks.length < asked.length ? null : sumMarks(marks);
}
