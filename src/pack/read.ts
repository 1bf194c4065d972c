import { closest } from "fastest-levenshtein";
import type { z } from "zod";
import { checkPack } from "./check";
import { fail, succeed, type Outcome } from "../outcome";
import { packIssue, type PackIssue } from "./issue";
import { overlaySchema, packSchema, type Overlay, type Pack } from "./schema";

/** The largest pack file that is read, in characters of JSON. */
export const largestPack = 5_000_000;

export type ReadPack = Outcome<Pack, readonly PackIssue[]>;

/** A pack file holds a whole pack, or a province's overlay that needs the pack it extends. */
export type PackFile =
  { readonly kind: "pack"; readonly pack: Pack } | { readonly kind: "overlay"; readonly overlay: Overlay };

/** Reads a pack from JSON text of any origin. Never throws; every fault names its place in the file. */
export function readPack(json: string): ReadPack {
  const parsed = readJson(json);
  return parsed.ok ? readWholePack(parsed.value) : parsed;
}

/** Reads a pack or an overlay; which of them a file is, its `extends` says. */
export function readPackFile(json: string): Outcome<PackFile, readonly PackIssue[]> {
  const parsed = readJson(json);
  if (!parsed.ok) return parsed;
  if (typeof parsed.value === "object" && parsed.value !== null && "extends" in parsed.value) {
    const shaped = overlaySchema.safeParse(parsed.value, { reportInput: true });
    return shaped.success
      ? succeed({ kind: "overlay", overlay: shaped.data })
      : fail(shaped.error.issues.flatMap(toIssues));
  }
  const read = readWholePack(parsed.value);
  return read.ok ? succeed({ kind: "pack", pack: read.value }) : read;
}

/** Holds a value against the schema of a pack, then its parts against each other. */
export function readWholePack(value: unknown): ReadPack {
  const shaped = packSchema.safeParse(value, { reportInput: true });
  if (!shaped.success) return fail(shaped.error.issues.flatMap(toIssues));
  const issues = checkPack(shaped.data);
  return issues.length > 0 ? fail(issues) : succeed(shaped.data);
}

function readJson(json: string): Outcome<unknown, readonly PackIssue[]> {
  if (json.length > largestPack)
    return fail([packIssue("tooLarge", { characters: json.length, most: largestPack }, "")]);
  // A decoder puts this character where the bytes are no UTF-8, such as Thai saved as TIS-620 or UTF-16.
  if (json.includes("\uFFFD")) return fail([packIssue("wrongEncoding", {}, "")]);
  const parsed = parseJson(json);
  return parsed.ok ? parsed : fail([packIssue("notJson", { reason: parsed.trouble }, "")]);
}

/** The trouble is the parser's own words. */
function parseJson(json: string): Outcome<unknown, string> {
  try {
    return succeed(JSON.parse(json.replace(/^\uFEFF/, "")) as unknown);
  } catch (thrown) {
    return fail(thrown instanceof Error ? thrown.message : "");
  }
}

function toIssues(found: z.core.$ZodIssue): PackIssue[] {
  const place = placeOf(found.path);
  if (found.code === "unrecognized_keys")
    return found.keys.map((key) =>
      packIssue("unknownKey", { key, suggestion: closest(key, knownKeys) }, placeOf([...found.path, key])),
    );
  if (found.code === "invalid_union") return toIssuesOfNearest(found, place);
  if (found.code === "invalid_type" && found.input === undefined)
    return [packIssue("missingValue", { expected: found.expected }, place)];
  return [packIssue("wrongShape", { problem: found.message }, place)];
}

/** Of the shapes that a value may have, the one that it comes nearest to: whose faults lie deepest. */
function toIssuesOfNearest(found: z.core.$ZodIssueInvalidUnion, place: string): PackIssue[] {
  const depth = (issues: readonly z.core.$ZodIssue[]): number =>
    Math.max(0, ...issues.map(({ path }) => path.length));
  const [nearest] = [...found.errors].sort((one, other) => depth(other) - depth(one));
  // Faults at the value itself do not tell which shape was meant.
  if (!nearest || depth(nearest) < 2) return [packIssue("wrongShape", { problem: found.message }, place)];
  return nearest.flatMap((one) => toIssues({ ...one, path: [...found.path, ...one.path] }));
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
