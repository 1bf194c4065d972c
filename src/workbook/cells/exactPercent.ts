/**
 * `part ÷ whole × 100`, rounded half up, as a formula. It multiplies before it divides, so that a tie such as 2,999 of
 * 20,000 (14.995 %) reaches ROUND as an exact half and goes up in every calculator, however it rounds 14.995.
 */
export function exactPercent(part: string, whole: string, decimals: number): string {
  const rounded = `ROUND(${part}*${10 ** (decimals + 2)}/${whole},0)`;
  return decimals === 0 ? rounded : `${rounded}/${10 ** decimals}`;
}
