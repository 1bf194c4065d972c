/**
 * A hash as people tell it one another on the telephone: twelve digits in groups of four, "4821 0973 5516". Digits are heard
 * alike in Thai, where b, d and e of hex digits are not.
 *
 * @param hexHash 64 hex digits.
 */
export function checkNumber(hexHash: string): string {
  const number = Number.parseInt(hexHash.slice(0, 12), 16) % 1_000_000_000_000;
  return String(number)
    .padStart(12, "0")
    .replace(/\d{4}(?=\d)/g, "$& ");
}
