import { checkPack } from "./check";
import { fail, succeed, type Outcome } from "../outcome";
import { checkHandout, packInFileSchema, type PackInFile } from "./handout";
import { packIssue, type PackIssue } from "./issue";
import { limited, packLimits } from "./limits";
import { overlaySchema, type Overlay, type Pack } from "./schema";
import { readShape } from "./shape";

export type ReadPack = Outcome<Pack, readonly PackIssue[]>;

/** A pack file holds a whole pack, or a province's overlay that needs the pack it extends. */
export type PackFile =
  ({ readonly kind: "pack" } & PackInFile) | { readonly kind: "overlay"; readonly overlay: Overlay };

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
    const overlay = readShape(parsed.value, overlaySchema);
    return overlay.ok ? succeed({ kind: "overlay", overlay: overlay.value }) : overlay;
  }
  const read = readFiledPack(parsed.value);
  return read.ok ? succeed({ kind: "pack", ...read.value }) : read;
}

/** Holds a value against the schema of a pack, then its parts against each other. */
export function readWholePack(value: unknown): ReadPack {
  const read = readFiledPack(value);
  return read.ok ? succeed(read.value.pack) : read;
}

function readFiledPack(value: unknown): Outcome<PackInFile, readonly PackIssue[]> {
  const shaped = readShape(value, packInFileSchema);
  if (!shaped.ok) return shaped;
  const { handout = null, ...pack } = shaped.value;
  const filed = { pack, handout };
  // Of a pack that is not what was sent, nothing else is worth mending.
  const edited = checkHandout(filed);
  const issues = edited.length > 0 ? edited : checkPack(pack);
  return issues.length > 0 ? fail(limited(issues)) : succeed(filed);
}

function readJson(json: string): Outcome<unknown, readonly PackIssue[]> {
  if (json.length > packLimits.characters)
    return fail([packIssue("tooLarge", { characters: json.length, most: packLimits.characters }, "")]);
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
