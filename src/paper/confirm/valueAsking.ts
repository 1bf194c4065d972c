import type { Reading } from "../reading";
import type { QuestionSubject, Asking, ReplyForm } from "./question";

/** Where a question stands in the draft. */
export interface QuestionPlace {
  /** Begins the keys of all its questions. */
  readonly key: string;
  readonly area: number | null;
  readonly indicator: number | null;
}

interface ValueSlot<Whole, Value> {
  readonly key: string;
  readonly asked: QuestionSubject;
  /** Null where the paper does not say it. */
  readonly found: Reading<Value> | null;
  readonly entry: ReplyForm;
  readonly print: (value: Value) => string;
  /** Null for what is no such value. */
  readonly parse: (typed: string) => Value | null;
  readonly put: (whole: Whole, reading: Reading<Value>) => Whole;
  readonly leaveOut?: (whole: Whole) => Whole;
}

/** Asks for one value: a yes to what was read, another in its place, or none where that may be. */
export function askValue<Whole, Value>(
  at: QuestionPlace,
  { key, asked, found, entry, print, parse, put, leaveOut }: ValueSlot<Whole, Value>,
): Asking<Whole> {
  const lines = found?.lines ?? [];
  return {
    question: {
      ...{ key: `${at.key}${key}`, area: at.area, indicator: at.indicator, asked, lines, entry },
      certainty: found?.certainty ?? "notUnderstood",
      read: found ? [print(found.value)] : [],
      mayBeLeftOut: leaveOut !== undefined,
    },
    put(whole, reply) {
      switch (reply.kind) {
        case "accepted":
          return found && put(whole, { ...found, certainty: "certain" });
        case "typed": {
          const value = parse(reply.text);
          return value === null ? null : put(whole, { value, lines, certainty: "certain" });
        }
        case "leftOut":
          return leaveOut?.(whole) ?? null;
        case "condition":
          return null;
      }
    },
  };
}

/** Asks for a yes alone. */
export function askYes<Whole>(
  at: QuestionPlace,
  key: string,
  asked: QuestionSubject,
  lines: readonly number[],
  done: (whole: Whole) => Whole,
): Asking<Whole> {
  return {
    question: {
      ...{ key: `${at.key}${key}`, area: at.area, indicator: at.indicator, asked, lines },
      ...{ certainty: "likely", read: [], entry: { kind: "nothing" }, mayBeLeftOut: false },
    },
    put: (whole, { kind }) => (kind === "accepted" ? done(whole) : null),
  };
}
