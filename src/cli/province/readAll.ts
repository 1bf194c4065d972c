import { availableParallelism } from "node:os";
import path from "node:path";
import { Worker } from "node:worker_threads";
import type { Pack } from "../../pack/schema";
import { outlineKey, type PackOutline } from "../../province/packOutline";
import type { LaoResult } from "../../province/laoResult";
import type { FailedFile } from "../../rollup/fileTrouble";
import { programFolder } from "../programFolder";
import { readWorkbook } from "./readFile";
import type { WorkerAnswer, WorkerStart } from "./readWorker";

/** What came of the files that were read, by their path. */
export interface ReadFiles {
  readonly outlines: Map<string, PackOutline>;
  readonly results: Map<string, LaoResult>;
  readonly failed: Map<string, FailedFile["issues"]>;
}

/** Files for which starting another thread takes longer than reading them here. */
const filesAThread = 24;

export interface ReadAllRequest {
  /** The pack by which workbooks that lost theirs are scored; null for none. */
  readonly accept: Pack | null;
  readonly signal: AbortSignal;
  /** Called after each file. */
  readonly onRead: () => void;
}

/** Reads files, in threads where there are many. Stopped by the signal, it gives what was read until then. */
export async function readAll(
  files: readonly string[],
  { accept, signal, onRead }: ReadAllRequest,
): Promise<ReadFiles> {
  const read: ReadFiles = { outlines: new Map(), results: new Map(), failed: new Map() };
  const take = (answer: WorkerAnswer): void => {
    const { file, outline } = answer;
    if (outline) read.outlines.set(outlineKey(outline.hash, outline.laoType), outline);
    if ("result" in answer) read.results.set(file, answer.result);
    else read.failed.set(file, answer.issues);
    onRead();
  };
  const threads = Math.min(availableParallelism(), Math.floor(files.length / filesAThread));
  if (threads < 2) await readHere(files, { accept, signal, take });
  else {
    const waiting = [...files].reverse();
    const next = (): string | undefined => (signal.aborted ? undefined : waiting.pop());
    await Promise.all(Array.from({ length: threads }, () => readInThread(next, { accept, signal, take })));
  }
  return read;
}

interface Reading {
  readonly accept: Pack | null;
  readonly signal: AbortSignal;
  readonly take: (answer: WorkerAnswer) => void;
}

async function readHere(files: readonly string[], { accept, signal, take }: Reading): Promise<void> {
  for (const file of files) {
    if (signal.aborted) return;
    const read = await readWorkbook(file, accept);
    if (read.ok) take({ file, ...read.value });
    else take({ file, outline: null, issues: read.trouble });
    // Lets a key pressed on the terminal come through.
    await new Promise(setImmediate);
  }
}

const script = path.join(programFolder, "bin", "readWorker.cjs");

/** Of what a file leaves behind almost nothing is used again, so there is no gain in letting it gather. */
const maxYoungGenerationSizeMb = 8;

/** Files one after the other, by one thread; where a file ends the thread, the file is told and another goes on. */
async function readInThread(next: () => string | undefined, reading: Reading): Promise<void> {
  let isDone = false;
  while (!isDone) isDone = await oneThread(next, reading);
}

/** @returns false where a file ended the thread. */
function oneThread(next: () => string | undefined, { accept, signal, take }: Reading): Promise<boolean> {
  return new Promise((resolve) => {
    const worker = new Worker(script, {
      workerData: { accept } satisfies WorkerStart,
      resourceLimits: { maxYoungGenerationSizeMb },
    });
    let given: string | undefined;
    const end = (isDone: boolean): void => {
      signal.removeEventListener("abort", stop);
      void worker.terminate().then(() => {
        resolve(isDone);
      });
    };
    const stop = (): void => {
      end(true);
    };
    const give = (): void => {
      given = next();
      if (given === undefined) end(true);
      else worker.postMessage(given);
    };
    signal.addEventListener("abort", stop);
    worker.on("message", (answer: WorkerAnswer) => {
      take(answer);
      give();
    });
    worker.on("error", () => {
      if (given !== undefined)
        take({ file: given, outline: null, issues: [{ code: "readerFailed", values: {} }] });
      end(given === undefined);
    });
    give();
  });
}
