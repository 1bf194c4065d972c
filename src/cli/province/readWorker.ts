import { parentPort, workerData } from "node:worker_threads";
import type { Pack } from "../../pack/schema";
import { outlineKey, type PackOutline } from "../../province/packOutline";
import type { LaoResult } from "../../province/laoResult";
import type { FailedFile } from "../../rollup/fileTrouble";
import { readWorkbook } from "./readFile";

export interface WorkerStart {
  readonly accept: Pack | null;
}

/** What a thread that reads says of a file; an outline only when it comes for the first time. */
export type WorkerAnswer = { readonly file: string; readonly outline: PackOutline | null } & (
  { readonly result: LaoResult } | { readonly issues: FailedFile["issues"] }
);

/** What `readAll` starts the thread with. */
const { accept }: WorkerStart = workerData as WorkerStart;

const told = new Set<string>();

parentPort?.on("message", (file: string) => {
  void answer(file).then((said) => parentPort?.postMessage(said));
});

async function answer(file: string): Promise<WorkerAnswer> {
  const read = await readWorkbook(file, accept);
  if (!read.ok) return { file, outline: null, issues: read.trouble };
  const { result, outline } = read.value;
  const key = outlineKey(outline.hash, outline.laoType);
  const isNew = !told.has(key);
  told.add(key);
  return { file, outline: isNew ? outline : null, result };
}
