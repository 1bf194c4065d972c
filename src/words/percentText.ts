/** A percent as printed results have it: 100 without decimals, any other with all of them: 97.94, 97.50. */
export function percentText(percent: number, decimals: number): string {
  return Number.isInteger(percent) ? String(percent) : percent.toFixed(decimals);
}
