/** A result, or the trouble that stood in its way: one issue where the first ends the work, a list where all are told. */
export type Outcome<Value, Trouble> = Success<Value> | Failure<Trouble>;

interface Success<Value> {
  readonly ok: true;
  readonly value: Value;
}

interface Failure<Trouble> {
  readonly ok: false;
  readonly trouble: Trouble;
}

export function succeed<Value>(value: Value): Success<Value> {
  return { ok: true, value };
}

export function fail<Trouble>(trouble: Trouble): Failure<Trouble> {
  return { ok: false, trouble };
}

/**
 * Expected trouble: a code, and the values that its text needs. A room has one map from its codes to their values; a
 * list travels as a list and is joined when it is put into words.
 */
export type Issue<ValuesOf, Code extends keyof ValuesOf = keyof ValuesOf> = {
  readonly [One in Code]: { readonly code: One; readonly values: Readonly<ValuesOf[One]> };
}[Code];

/** Of a code that says all there is to say; no value can be given. */
export type NoValues = Readonly<Record<string, never>>;
