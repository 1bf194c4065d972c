import { closest } from "fastest-levenshtein";
import { z } from "zod";
import { fail, succeed, type Outcome } from "../outcome";
import { packIssue, type PackIssue } from "./issue";
import { checkLimits, limited, packLimits, printPlace } from "./limits";
import type { Wanted, WantedFormat, WantedType } from "./wanted";

/** Holds a value of any origin against a schema: its size first, then its shape. Never throws. */
export function readShape<Schema extends z.ZodType>(
  value: unknown,
  schema: Schema,
): Outcome<z.infer<Schema>, readonly PackIssue[]> {
  const beyond = checkLimits(value);
  if (beyond.length > 0) return fail(beyond);
  try {
    const shaped = schema.safeParse(value, { reportInput: true });
    return shaped.success ? succeed(shaped.data) : fail(shapeIssues(shaped.error.issues, keysOf(schema)));
  } catch (thrown) {
    // zod hands a list's faults over as arguments of one call, of which the engine takes some ten thousand.
    if (thrown instanceof RangeError) return fail([packIssue("tooManyFaults", {}, "")]);
    throw thrown;
  }
}

/** Every key that a value may hold anywhere, for suggesting the one that was meant. */
function keysOf(schema: z.ZodType): readonly string[] {
  return [...collectKeys(z.toJSONSchema(schema))];
}

function collectKeys(schema: unknown, keys = new Set<string>()): ReadonlySet<string> {
  if (typeof schema !== "object" || schema === null) return keys;
  for (const [name, value] of Object.entries(schema as Record<string, unknown>)) {
    if (name === "properties" && typeof value === "object" && value !== null)
      Object.keys(value).forEach((key) => keys.add(key));
    collectKeys(value, keys);
  }
  return keys;
}

/** Faults of a value's shape, told as far as the limit goes, and how many more there are. */
function shapeIssues(
  issues: readonly z.core.$ZodIssue[],
  knownKeys: readonly string[],
): readonly PackIssue[] {
  return limited(issues.flatMap((issue) => toIssues(issue, knownKeys, packLimits.issues)));
}

function toIssues(found: z.core.$ZodIssue, knownKeys: readonly string[], most: number): readonly PackIssue[] {
  const place = printPlace(found.path);
  switch (found.code) {
    case "unrecognized_keys":
      return found.keys.map((key, index) => {
        // Looking for the key that was meant takes a while, and nobody reads the thousandth.
        const suggestion = index < most && key.length < 60 ? closest(key, [...knownKeys]) : "";
        return packIssue(
          "unknownKey",
          { key: key.slice(0, 60), suggestion },
          printPlace([...found.path, key]),
        );
      });
    case "invalid_union":
      return ofNearest(found, knownKeys, place, most);
    case "invalid_type":
      return found.input === undefined
        ? [packIssue("missingValue", { type: typeOf(found.expected) }, place)]
        : [wrong(found, place, { kind: "type", type: typeOf(found.expected) })];
    case "invalid_value":
      return found.input === undefined
        ? [packIssue("missingValue", { type: "text" }, place)]
        : [wrong(found, place, { kind: "choice", choices: found.values.map(String) })];
    case "too_big":
      return [
        wrong(found, place, { kind: "atMost", number: Number(found.maximum), of: sizeOf(found.origin) }),
      ];
    case "too_small":
      return [
        wrong(found, place, { kind: "atLeast", number: Number(found.minimum), of: sizeOf(found.origin) }),
      ];
    default:
      return [wrong(found, place, { kind: "format", format: formatOf(found.path) })];
  }
}

function wrong(found: z.core.$ZodIssue, place: string, wanted: Wanted): PackIssue {
  return packIssue("wrongShape", { found: shown(found.input), wanted }, place);
}

/** Of the shapes that a value may have, the one that it comes nearest to: whose faults lie deepest. */
function ofNearest(
  found: z.core.$ZodIssueInvalidUnion,
  knownKeys: readonly string[],
  place: string,
  most: number,
): readonly PackIssue[] {
  const depth = (issues: readonly z.core.$ZodIssue[]): number =>
    issues.reduce((deepest, { path }) => Math.max(deepest, path.length), 0);
  const [nearest] = [...found.errors].sort((one, other) => depth(other) - depth(one));
  // Faults at the value itself tell which shape was meant only where it has that shape and is too long or too short.
  const meant =
    nearest && depth(nearest) > 1
      ? nearest
      : found.errors.find((errors) => errors.some(({ code }) => code === "too_big" || code === "too_small"));
  if (!meant) return [wrong(found, place, { kind: "oneOfSeveral" })];
  return meant.flatMap((one) => toIssues({ ...one, path: [...found.path, ...one.path] }, knownKeys, most));
}

function typeOf(expected: string): WantedType {
  switch (expected) {
    case "number":
      return "number";
    case "int":
      return "whole";
    case "boolean":
      return "yesNo";
    case "array":
      return "list";
    case "object":
      return "object";
    default:
      return "text";
  }
}

function sizeOf(origin: string): "number" | "text" | "list" {
  return origin === "string" ? "text" : origin === "array" ? "list" : "number";
}

/** Codes stand at many fields, the others each at few. */
function formatOf(path: readonly PropertyKey[]): WantedFormat {
  const field = [...path].reverse().find((step) => typeof step === "string");
  if (field === "version") return "version";
  if (field === "on") return "day";
  if (field === "content" || field === "scoring") return "hash";
  const ofKeys =
    field === "key" || field === "since" || field === "from" || field === "to" || field === "extends";
  const ownId = field === "id" && (path.length === 1 || path[0] === "passMarks" || path[0] === "handout");
  return ofKeys || ownId ? "key" : "code";
}

/** As much of a value as a message can hold. */
function shown(value: unknown): string {
  if (typeof value === "string") return value.length > 40 ? `${value.slice(0, 40)}…` : value;
  if (Array.isArray(value)) return "[…]";
  return typeof value === "object" && value !== null ? "{…}" : String(value);
}
