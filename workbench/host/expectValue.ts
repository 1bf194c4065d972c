import type { Json } from "./json";
import { invalidArgument } from "./officeError";

/** Checks of values that an add-in sets or passes; `name` is what the message calls the value. */
export function expectText(value: Json, name: string): string {
  if (typeof value !== "string") throw invalidArgument(`${name} must be text`);
  return value;
}

export function expectFlag(value: Json, name: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(`${name} must be true or false`);
  return value;
}

export function expectWord<Word extends string>(value: Json, name: string, words: readonly Word[]): Word {
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) throw invalidArgument(`${name} must be one of ${words.join(", ")}`);
  return word;
}
