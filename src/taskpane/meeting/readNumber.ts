import { plainText } from "../../text/plainText";

/** Null for what is no number from 0 to the most. */
export function readNumber(typed: string, most: number | null): number | null {
  const plain = plainText(typed);
  if (!/^\d+(\.\d+)?$/.test(plain)) return null;
  const number = Number(plain);
  return most !== null && number > most ? null : number;
}
