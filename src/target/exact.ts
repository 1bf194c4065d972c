/** Marks and percents as whole numbers, so that nothing that decides a choice is rounded. */

/** Decimals that a sum of marks is kept to. */
const mostDecimals = 9;

/** The whole units of marks that make all of these whole: 10 where one has a decimal. */
export function unitsPerMark(marks: readonly number[]): number {
  let units = 1;
  for (let decimals = 0; decimals < mostDecimals; decimals += 1) {
    if (marks.every((one) => Math.abs(Math.round(one * units) / units - one) < 1e-10)) return units;
    units *= 10;
  }
  return units;
}

export function wholeUnits(marks: number, units: number): number {
  return Math.round(marks * units);
}

export function leastCommonMultiple(numbers: readonly number[]): number {
  return numbers.reduce((common, number) => (common / greatestCommonDivisor(common, number)) * number, 1);
}

export function greatestCommonDivisor(one: number, other: number): number {
  let [left, right] = [one, other];
  while (right !== 0) [left, right] = [right, left % right];
  return left;
}

/**
 * The least whole number of `whole` that is at least so many percent, once it is rounded half up to the decimals of the pack.
 *
 * @param percent 0–100; 95 with two decimals is reached from 94.995 on.
 */
export function leastOf(whole: number, percent: number, decimals: number): number {
  const halves = 2n * BigInt(Math.ceil(Number(`${percent.toFixed(10)}e${String(decimals)}`))) - 1n;
  const [numerator, denominator] = [halves * BigInt(whole), 200n * 10n ** BigInt(decimals)];
  return numerator <= 0n ? 0 : Number((numerator + denominator - 1n) / denominator);
}
