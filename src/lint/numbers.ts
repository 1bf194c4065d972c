import { listIndicators } from "../pack/outline";
import type { Pack } from "../pack/schema";
import { reporter, type Finding } from "./finding";

interface Numbered {
  readonly id: string;
  readonly place: string;
  /** What stands before the last dot: "6.2." of 6.2.7. */
  readonly series: string;
  readonly number: number;
}

/** Indicator numbers that are missing between others, and numbers printed after a larger one, series by series. */
export function checkNumbers(pack: Pack): readonly Finding[] {
  const series = new Map<string, Numbered[]>();
  for (const { indicator, place } of listIndicators(pack)) {
    const [, before = "", digits] = /^(.*\.)?(\d{1,15})$/.exec(indicator.id) ?? [];
    if (digits === undefined) continue;
    const one = { id: indicator.id, place, series: before, number: Number(digits) };
    series.set(before, [...(series.get(before) ?? []), one]);
  }
  return [...series.values()].flatMap((numbers) => [...checkMissing(numbers), ...checkSequence(numbers)]);
}

function checkMissing(numbers: readonly Numbered[]): readonly Finding[] {
  const sorted = [...numbers].sort((one, other) => one.number - other.number);
  const missing = sorted.flatMap(({ number, series }, index) => {
    const [from, to] = [number + 1, (sorted[index + 1]?.number ?? number + 1) - 1];
    if (to < from) return [];
    return [from === to ? `${series}${from}` : `${series}${from}–${series}${to}`];
  });
  return missing.length > 0 ? [reporter("areas", null)("numbersMissing", { missing })] : [];
}

function checkSequence(numbers: readonly Numbered[]): readonly Finding[] {
  return numbers.flatMap(({ id, place, number }, index) => {
    const before = numbers[index - 1];
    return before && before.number > number
      ? [reporter(place, id)("numbersOutOfOrder", { number: id, before: before.id }, { at: ".id" })]
      : [];
  });
}
