import { contentHash } from "../../pack/identity/hashes";
import type { Pack } from "../../pack/schema";
import type { FailedFile } from "../../rollup/fileTrouble";
import type { Province } from "../../province/province";
import { provinceOf } from "../../province/province";
import { cachedRead, keepCache, loadCache, type Cache, type CachedFile } from "./cache";
import type { FoundFile } from "./listFiles";
import { readAll } from "./readAll";

/** What came of the files of a call. */
export interface Gathered {
  readonly province: Province;
  readonly failed: readonly FailedFile[];
  /** Files read now; the others had not changed since they were read. */
  readonly readNow: number;
  /** The person at the terminal stopped it before all was read. */
  readonly isStopped: boolean;
}

export interface GatherRequest {
  readonly cacheName: string;
  /** The program's. */
  readonly version: string;
  /** The pack by which workbooks that lost theirs are scored; null for none. */
  readonly accept: Pack | null;
  readonly signal: AbortSignal;
  /** Called with how many files are read, those of an earlier run among them. */
  readonly onProgress: (done: number) => void;
}

/** Reads the files that changed since they were read, and keeps what was read, also where it is stopped. */
export async function gather(files: readonly FoundFile[], request: GatherRequest): Promise<Gathered> {
  const { cacheName, accept, signal, onProgress } = request;
  // By another pack, workbooks that lost theirs come to something else.
  const version = [request.version, ...(accept ? [contentHash(accept)] : [])].join(" ");
  const cache = await loadCache(cacheName, version);
  const known = new Map(
    files.flatMap((file) => {
      const cached = cachedRead(cache, file);
      return cached ? [[file.path, cached] as const] : [];
    }),
  );
  const waiting = files.filter((file) => !known.has(file.path));
  let done = known.size;
  onProgress(done);
  const read = await readAll(
    waiting.map((file) => file.path),
    {
      accept,
      signal,
      onRead() {
        done += 1;
        onProgress(done);
      },
    },
  );
  const fresh = waiting.flatMap((file): readonly CachedFile[] => {
    const result = read.results.get(file.path);
    const issues = read.failed.get(file.path);
    if (result) return [{ ...file, read: { result } }];
    return issues ? [{ ...file, read: { issues } }] : [];
  });
  const all: Cache = {
    outlines: new Map([...cache.outlines, ...read.outlines]),
    files: new Map([...known, ...fresh.map((file) => [file.path, file] as const)]),
  };
  if (fresh.length > 0) await keepCache(cacheName, version, all);
  return { ...folded(all), readNow: fresh.length, isStopped: signal.aborted };
}

function folded({ outlines, files }: Cache): Pick<Gathered, "province" | "failed"> {
  const all = [...files.values()];
  const results = all.flatMap(({ read }) => {
    const outline = "result" in read ? outlines.get(read.result.outline) : undefined;
    return "result" in read && outline ? [{ result: read.result, outline }] : [];
  });
  const failed = all.flatMap(({ path: file, read }) =>
    "issues" in read ? [{ file, issues: read.issues }] : [],
  );
  return { province: provinceOf(results), failed };
}
