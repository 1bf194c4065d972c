const powers = [1, 10, 100, 1_000, 10_000] as const;

function powerOfTen(exponent: number): number {
  return powers[exponent] ?? 10 ** exponent;
}

/**
 * Half-up rounding of a number ≥ 0, as Excel's ROUND does it: on the 15 digits a cell shows, not on the binary
 * number behind them, so 14.995 becomes 15.00 although its binary form lies just below.
 *
 * @returns The rounded number in whole units of the last decimal: 14.995 with 2 decimals gives 1500.
 */
export function toUnits(number: number, decimals: number): number {
  const scaled = number * powerOfTen(decimals);
  const below = Math.floor(scaled);
  const fraction = scaled - below;
  // Binary error can matter only this close to a tie; everywhere else the plain comparison is exact and quick.
  if (Math.abs(fraction - 0.5) > 1e-6) return fraction > 0.5 ? below + 1 : below;
  return Math.round(Number(`${number.toPrecision(15)}e${String(decimals)}`));
}

/** Half-up rounding of a number ≥ 0 to `decimals` places. */
export function roundHalfUp(number: number, decimals: number): number {
  return toUnits(number, decimals) / powerOfTen(decimals);
}

/** A number as a cell shows it, on 15 digits: 0.07 × 100 is 7, not 7.000000000000001. */
export function asShown(number: number): number {
  return Number.isInteger(number) ? number : Number(number.toPrecision(15));
}

/** `part ÷ whole × 100`, to `decimals` places, half up: 191 of 195 is 97.95. */
export function percentOf(part: number, whole: number, decimals: number): number {
  return roundHalfUp((part / whole) * 100, decimals);
}

/** A sum of marks without the noise that binary fractions add (0.1 + 0.2). */
export function sumMarks(marks: readonly number[]): number {
  return Number(marks.reduce((sum, one) => sum + one, 0).toFixed(9));
}
