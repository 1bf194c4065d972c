import { closest } from "fastest-levenshtein";
import type { z } from "zod";
import { checkPack } from "./check";
import type { PackIssue } from "./issue";
import { overlaySchema, packSchema, type Overlay, type Pack } from "./schema";

/** The largest pack file that is read, in characters of JSON. */
export const largestPack = 5_000_000;

interface Refused {
  readonly ok: false;
  readonly issues: readonly PackIssue[];
}

export type ReadPack = { readonly ok: true; readonly pack: Pack } | Refused;

/** A pack file holds a whole pack, or a province's overlay that needs the pack it extends. */
export type ReadFile =
  | { readonly ok: true; readonly kind: "pack"; readonly pack: Pack }
  | { readonly ok: true; readonly kind: "overlay"; readonly overlay: Overlay }
  | Refused;

/** Reads a pack from JSON text of any origin. Never throws; every fault names its place in the file. */
export function readPack(json: string): ReadPack {
  const parsed = readJson(json);
  return parsed.ok ? readWholePack(parsed.value) : parsed;
}

/** Reads a pack or an overlay; which of them a file is, its `extends` says. */
export function readPackFile(json: string): ReadFile {
  const parsed = readJson(json);
  if (!parsed.ok) return parsed;
  if (typeof parsed.value === "object" && parsed.value !== null && "extends" in parsed.value) {
    const shaped = overlaySchema.safeParse(parsed.value, { reportInput: true });
    return shaped.success
      ? { ok: true, kind: "overlay", overlay: shaped.data }
      : { ok: false, issues: shaped.error.issues.flatMap(toIssues) };
  }
  const read = readWholePack(parsed.value);
  return read.ok ? { ok: true, kind: "pack", pack: read.pack } : read;
}

/** Holds a value against the schema of a pack, then its parts against each other. */
export function readWholePack(value: unknown): ReadPack {
  const shaped = packSchema.safeParse(value, { reportInput: true });
  if (!shaped.success) return { ok: false, issues: shaped.error.issues.flatMap(toIssues) };
  const issues = checkPack(shaped.data);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, pack: shaped.data };
}

function readJson(json: string): { readonly ok: true; readonly value: unknown } | Refused {
  if (json.length > largestPack)
    return fail({ code: "tooLarge", place: "", values: { characters: json.length, most: largestPack } });
  // A decoder puts this character where the bytes are no UTF-8, such as Thai saved as TIS-620 or UTF-16.
  if (json.includes("\uFFFD")) return fail({ code: "wrongEncoding", place: "", values: {} });
  const parsed = parseJson(json);
  return "reason" in parsed
    ? fail({ code: "notJson", place: "", values: { reason: parsed.reason } })
    : { ok: true, value: parsed.value };
}

function fail(issue: PackIssue): Refused {
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
  if (found.code === "invalid_union") return toIssuesOfNearest(found, place);
  if (found.code === "invalid_type" && found.input === undefined)
    return [{ code: "missingValue", place, values: { expected: found.expected } }];
  return [{ code: "wrongShape", place, values: { problem: found.message } }];
}

/** Of the shapes that a value may have, the one that it comes nearest to: whose faults lie deepest. */
function toIssuesOfNearest(found: z.core.$ZodIssueInvalidUnion, place: string): PackIssue[] {
  const depth = (issues: readonly z.core.$ZodIssue[]): number =>
    Math.max(0, ...issues.map(({ path }) => path.length));
  const [nearest] = [...found.errors].sort((one, other) => depth(other) - depth(one));
  // Faults at the value itself do not tell which shape was meant.
  if (!nearest || depth(nearest) < 2)
    return [{ code: "wrongShape", place, values: { problem: found.message } }];
  return nearest.flatMap((issue) => toIssues({ ...issue, path: [...found.path, ...issue.path] }));
}

function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === "number" ? `[${String(step)}]` : `.${String(step)}`))
    .join("")
    .replace(/^\./, "");
}

/** Every key a pack may hold anywhere, for suggesting the one that was meant. */
const knownKeys: string[] = [
  ...new Set([...collectKeys(packSchema.toJSONSchema()), ...collectKeys(overlaySchema.toJSONSchema())]),
];

function collectKeys(schema: unknown, keys = new Set<string>()): ReadonlySet<string> {
  if (typeof schema !== "object" || schema === null) return keys;
  for (const [name, value] of Object.entries(schema as Record<string, unknown>)) {
    if (name === "properties" && typeof value === "object" && value !== null)
      Object.keys(value).forEach((key) => keys.add(key));
    collectKeys(value, keys);
  }
  return keys;
}
