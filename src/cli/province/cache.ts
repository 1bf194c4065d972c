import { readFile } from "node:fs/promises";
import path from "node:path";
import type { LaoResult } from "../../province/laoResult";
import type { PackOutline } from "../../province/packOutline";
import type { FailedFile } from "../../rollup/fileTrouble";
import { put } from "../writeOut";
import type { FoundFile } from "./listFiles";

/** The make of the file; one of another make, or of another version of the program, is not used. */
const format = 1;

/** What was read of a file, which holds as long as its size and the time of its change stay. */
export interface CachedFile extends FoundFile {
  readonly read: { readonly result: LaoResult } | { readonly issues: FailedFile["issues"] };
}

export interface Cache {
  readonly outlines: ReadonlyMap<string, PackOutline>;
  /** By path. */
  readonly files: ReadonlyMap<string, CachedFile>;
}

const nothing: Cache = { outlines: new Map(), files: new Map() };

interface Stored {
  readonly format: typeof format;
  readonly version: string;
  readonly outlines: readonly (readonly [string, PackOutline])[];
  readonly files: readonly CachedFile[];
}

/** Beside the roll-up, hidden: .rollup.xlsx.lpa-read.json */
export function cacheOf(rollUp: string): string {
  return path.join(path.dirname(rollUp), `.${path.basename(rollUp)}.lpa-read.json`);
}

/** What was kept, or nothing where there is none, or it is another's. @param version The program's. */
export async function loadCache(name: string, version: string): Promise<Cache> {
  const text = await readFile(name, "utf8").catch(() => null);
  if (text === null) return nothing;
  try {
    const stored: unknown = JSON.parse(text);
    if (!isStored(stored) || stored.version !== version) return nothing;
    return {
      outlines: new Map(stored.outlines),
      files: new Map(stored.files.map((file) => [file.path, file])),
    };
  } catch {
    return nothing;
  }
}

function isStored(value: unknown): value is Stored {
  return (
    typeof value === "object" &&
    value !== null &&
    "format" in value &&
    value.format === format &&
    "outlines" in value &&
    Array.isArray(value.outlines) &&
    "files" in value &&
    Array.isArray(value.files)
  );
}

/** Keeps what was read for the next run. Where that can't be written, the next run reads everything again. */
export async function keepCache(name: string, version: string, { outlines, files }: Cache): Promise<void> {
  const used = new Set(
    [...files.values()].flatMap(({ read }) => ("result" in read ? [read.result.outline] : [])),
  );
  const stored: Stored = {
    ...{ format, version },
    outlines: [...outlines].filter(([key]) => used.has(key)),
    files: [...files.values()],
  };
  await put({ target: name }, JSON.stringify(stored));
}

/** What was read of a file, where the file is still the same. */
export function cachedRead(
  { files, outlines }: Cache,
  { path: name, size, changed }: FoundFile,
): CachedFile | null {
  const known = files.get(name);
  if (known?.size !== size || known.changed !== changed) return null;
  return "issues" in known.read || outlines.has(known.read.result.outline) ? known : null;
}
