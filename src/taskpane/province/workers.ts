import type { TaskAnswer, TaskGiven, TaskName } from "./tasks";

/** Whoever does the tasks of a province; several tasks at a time where `width` says so. */
export interface Hands {
  readonly width: number;
  /** Rejects where the task can't be done at all. */
  readonly ask: <Name extends TaskName>(name: Name, given: TaskGiven<Name>) => Promise<TaskAnswer<Name>>;
  /** The same asked of each of them. */
  readonly askEach: <Name extends TaskName>(name: Name, given: TaskGiven<Name>) => Promise<void>;
}

export interface WorkerAsk {
  readonly id: number;
  readonly name: TaskName;
  readonly given: TaskGiven<TaskName>;
}

export type WorkerReply =
  | { readonly kind: "ready" }
  | { readonly kind: "answer"; readonly id: number; readonly answer: unknown }
  | { readonly kind: "failed"; readonly id: number; readonly problem: string };

/** More would only wait for the disk, and each holds the packs it read. */
const mostWorkers = 2;

/** A host that keeps silent about a worker that it refuses is not waited for any longer, in milliseconds. */
const longestStart = 10_000;

/** Workers, as many as the machine has to spare; the page itself where the host lets none run. */
export async function openHands(): Promise<Hands> {
  const wanted = Math.min(mostWorkers, Math.max(1, navigator.hardwareConcurrency - 1));
  const started = await Promise.all(Array.from({ length: wanted }, startWorker));
  const workers = started.filter((worker) => worker !== null);
  return workers.length > 0 ? handsOf(workers) : pageHands();
}

type Ask = Hands["ask"];

function handsOf(workers: readonly Ask[]): Hands {
  const load = new Map(workers.map((worker) => [worker, 0]));
  const busy = (worker: Ask): number => load.get(worker) ?? 0;
  return {
    width: workers.length,
    async ask(name, given) {
      const [free = workers[0]] = [...workers].sort((one, other) => busy(one) - busy(other));
      if (!free) throw new Error("no worker");
      load.set(free, busy(free) + 1);
      try {
        return await free(name, given);
      } finally {
        load.set(free, busy(free) - 1);
      }
    },
    async askEach(name, given) {
      await Promise.all(workers.map((worker) => worker(name, given)));
    },
  };
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (problem: Error) => void;
}

/** Null where the host refuses it: by throwing, by an error of the worker, or by silence. */
function startWorker(): Promise<Ask | null> {
  return new Promise((resolve) => {
    const worker = newWorker();
    if (!worker) {
      resolve(null);
      return;
    }
    const waiting = new Map<number, Waiting>();
    const refuse = (): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(null);
    };
    const timer = setTimeout(refuse, longestStart);
    worker.onmessage = ({ data }: MessageEvent<WorkerReply>) => {
      if (data.kind === "ready") {
        clearTimeout(timer);
        worker.onerror = failAll;
        resolve(askOf(worker, waiting));
        return;
      }
      const asker = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.kind === "answer") asker?.resolve(data.answer);
      else asker?.reject(new Error(data.problem));
    };
    const failAll = ({ message }: ErrorEvent): void => {
      for (const { reject } of waiting.values()) reject(new Error(message));
      waiting.clear();
    };
    worker.onerror = refuse;
  });
}

function newWorker(): Worker | null {
  try {
    return new Worker(
      new URL(/* webpackChunkName: "province-worker" */ "./provinceWorker.ts", import.meta.url),
    );
  } catch {
    return null;
  }
}

function askOf(worker: Worker, waiting: Map<number, Waiting>): Ask {
  let lastId = 0;
  return <Name extends TaskName>(name: Name, given: TaskGiven<Name>) =>
    new Promise<TaskAnswer<Name>>((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, {
        reject,
        // What comes back under this number is what this task answers.
        resolve(answer) {
          resolve(answer as TaskAnswer<Name>);
        },
      });
      worker.postMessage({ id: lastId, name, given } satisfies WorkerAsk);
    });
}

/** A pause between tasks lets the page draw and answer the officer. */
export async function pageHands(): Promise<Hands> {
  const { provinceWork } = await import(/* webpackChunkName: "province-work" */ "./provinceWork");
  const work = provinceWork();
  const ask: Ask = async (name, given) => {
    await new Promise((next) => setTimeout(next));
    return work(name, given);
  };
  return {
    width: 1,
    ask,
    async askEach(name, given) {
      await ask(name, given);
    },
  };
}
