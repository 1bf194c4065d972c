import { closest } from "fastest-levenshtein";
import type { z } from "zod";
import { checkPack } from "./check";
import type { PackIssue } from "./issue";
import { packSchema, type Pack } from "./schema";

/** The largest pack file that is read, in characters of JSON. */
export const largestPack = 5_000_000;

export type ReadPack =
  { readonly ok: true; readonly pack: Pack } | { readonly ok: false; readonly issues: readonly PackIssue[] };

/** Reads a pack from JSON text of any origin. Never throws; every fault names its place in the file. */
export function readPack(json: string): ReadPack {
  if (json.length > largestPack)
    return fail({ code: "tooLarge", place: "", values: { characters: json.length, most: largestPack } });
  const parsed = parseJson(json);
  if ("reason" in parsed) return fail({ code: "notJson", place: "", values: { reason: parsed.reason } });
  const shaped = packSchema.safeParse(parsed.value, { reportInput: true });
  if (!shaped.success) return { ok: false, issues: shaped.error.issues.flatMap(toIssues) };
  const issues = checkPack(shaped.data);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, pack: shaped.data };
}

function fail(issue: PackIssue): ReadPack {
  return { ok: false, issues: [issue] };
}

function parseJson(json: string): { readonly value: unknown } | { readonly reason: string } {
  try {
    return { value: JSON.parse(json.replace(/^\uFEFF/, "")) as unknown };
  } catch (thrown) {
    return { reason: thrown instanceof Error ? thrown.message : "" };
  }
}

function toIssues(found: z.core.$ZodIssue): PackIssue[] {
  const place = placeOf(found.path);
  if (found.code === "unrecognized_keys")
    return found.keys.map((key) => ({
      code: "unknownKey",
      place: placeOf([...found.path, key]),
      values: { key, suggestion: closest(key, knownKeys) },
    }));
  if (found.code === "invalid_type" && found.input === undefined)
    return [{ code: "missingValue", place, values: { expected: found.expected } }];
  return [{ code: "wrongShape", place, values: { problem: found.message } }];
}

function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === "number" ? `[${String(step)}]` : `.${String(step)}`))
    .join("")
    .replace(/^\./, "");
}

/** Every key a pack may hold anywhere, for suggesting the one that was meant. */
const knownKeys: string[] = [...collectKeys(packSchema.toJSONSchema())];

function collectKeys(schema: unknown, keys = new Set<string>()): ReadonlySet<string> {
  if (typeof schema !== "object" || schema === null) return keys;
  for (const [name, value] of Object.entries(schema as Record<string, unknown>)) {
    if (name === "properties" && typeof value === "object" && value !== null)
      Object.keys(value).forEach((key) => keys.add(key));
    collectKeys(value, keys);
  }
  return keys;
}
