import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unpackInNode } from "../src/cli/unpackInNode";
import { readResult } from "../src/rollup/readResult";
import { inflateAnywhere, type Inflate } from "../src/zip/inflate";
import { provinceFiles } from "./provinceFiles";

export interface ProvinceTimes {
  /** Files, with the milliseconds of the whole command and its peak memory in megabytes. */
  readonly sizes: readonly { readonly files: number; readonly all: number; readonly peak: number }[];
  /** Milliseconds of the command once more, ten of the files changed. */
  readonly again: number;
  /** Milliseconds a file by one thread: read and scored, and the same parts only unpacked, by Node and by what runs anywhere. */
  readonly read: number;
  readonly byZlib: number;
  readonly byFflate: number;
}

const sizes = [250, 500, 1_000] as const;
/** Workbooks that are written whole; the others differ from one of them in the organization's name. */
const written = 40;

/** The command on filled workbooks of 70 indicators and 500 clauses. */
export async function measureProvince(): Promise<ProvinceTimes> {
  const folder = mkdtempSync(path.join(tmpdir(), "lpa-bench-"));
  try {
    const files = await writeFiles(folder);
    const measured = sizes.map((count) => ({ files: count, ...run(folder, count) }));
    for (const file of files.slice(0, 10)) utimesSync(file.name, new Date(), new Date());
    const { all: again } = run(folder, Math.max(...sizes));
    return { sizes: measured, again, ...(await oneThread(files.map(({ bytes }) => bytes))) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface WrittenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A folder for each size, each with all files of the one before. */
async function writeFiles(folder: string): Promise<readonly WrittenFile[]> {
  const files: WrittenFile[] = [];
  for await (const { name, bytes, copy } of provinceFiles(written, Math.max(...sizes) / written)) {
    const place = path.join(folder, sizeAt(copy * written), name);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, bytes);
    if (copy === 0) files.push({ name: place, bytes });
  }
  return files;
}

/** The folder of the smallest size that a file belongs to. */
function sizeAt(index: number): string {
  return String(sizes.find((size) => index < size) ?? Math.max(...sizes));
}

function run(folder: string, count: number): { readonly all: number; readonly peak: number } {
  const folders = sizes.filter((size) => size <= count).map((size) => path.join(folder, String(size)));
  const out = path.join(folder, `${String(count)}.xlsx`);
  const call = ["--require", path.join(__dirname, "peakMemory.cjs"), path.join(__dirname, "../bin/lpa.cjs")];
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [...call, "province", ...folders, "-o", out, "--force"],
    { encoding: "utf8" },
  );
  const all = performance.now() - start;
  if (status !== 0) throw new Error(stderr);
  return { all, peak: Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024 };
}

async function oneThread(files: readonly Uint8Array[]): Promise<Omit<ProvinceTimes, "sizes" | "again">> {
  const unpacked: Parameters<Inflate>[] = [];
  const noting: Inflate = (...asked) => {
    unpacked.push(asked);
    return unpackInNode.inflate(...asked);
  };
  for (const bytes of files) await readResult("warm", bytes, undefined, { ...unpackInNode, inflate: noting });
  const start = performance.now();
  for (const bytes of files) await readResult("measured", bytes, undefined, unpackInNode);
  const read = performance.now() - start;
  const [byZlib, byFflate] = [unpackInNode.inflate, inflateAnywhere].map((inflate) => {
    const begun = performance.now();
    for (const asked of unpacked) inflate(...asked);
    return (performance.now() - begun) / files.length;
  });
  return { read: read / files.length, byZlib: byZlib ?? NaN, byFflate: byFflate ?? NaN };
}
