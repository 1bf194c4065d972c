import { plainText } from "../text/plainText";

/** Whether a reader sees the same words; Thai or Arabic digits, spacing and invisible characters make no rewording. */
export function sameText(one: string, other: string): boolean {
  return one === other || plainText(one) === plainText(other);
}
