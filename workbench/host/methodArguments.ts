import { expectText, expectWord } from "./expectValue";
import type { Json } from "./json";
import { invalidArgument } from "./officeError";

/** An object of the same batch, told by what stands behind it. */
export interface ArgumentObject {
  readonly target: unknown;
}

/** The arguments of one call, checked as they are read. An argument may stand for an object of the same batch. */
export class MethodArguments {
  constructor(
    private readonly values: readonly Json[],
    private readonly objects: readonly (ArgumentObject | null)[] = [],
  ) {}

  json(index: number): Json {
    return this.values[index] ?? null;
  }

  object(index: number): ArgumentObject | null {
    return this.objects[index] ?? null;
  }

  text(index: number, name: string): string {
    return expectText(this.json(index), name);
  }

  optionalText(index: number, name: string): string | null {
    return this.json(index) === null ? null : this.text(index, name);
  }

  integer(index: number, name: string): number {
    const value = this.json(index);
    if (typeof value !== "number" || !Number.isInteger(value)) {
      throw invalidArgument(`${name} must be a whole number`);
    }
    return value;
  }

  /** One of the words listed; left out, the first. */
  word<Word extends string>(index: number, name: string, words: readonly [Word, ...Word[]]): Word {
    const value = this.json(index);
    return value === null ? words[0] : expectWord(value, name, words);
  }
}
