import { problemOf } from "../../workbook/excel/inExcel";
import { createStore, type Store } from "../store";

/** Long work: one at a time, seen, asked about where something would be lost, and stopped where it can be. */
export type JobState =
  | { readonly kind: "idle" }
  | {
      readonly kind: "working";
      readonly title: string;
      /** 0 to 1; null where it can't be told. */
      readonly part: number | null;
      /** Null where it can't be stopped. */
      readonly cancel: (() => void) | null;
    }
  | DoneJob
  | { readonly kind: "cancelled"; readonly message: string }
  | { readonly kind: "failed"; readonly message: string; readonly retry: (() => void) | null }
  | ({ readonly kind: "asking"; readonly goOn: () => void } & Question);

interface DoneJob {
  readonly kind: "done";
  readonly message: string;
  /** What may come next. */
  readonly actions?: readonly JobAction[];
}

export interface JobAction {
  readonly label: string;
  readonly press: () => void;
}

/** What has to be agreed to before the work goes on. */
interface Question {
  readonly title: string;
  readonly message: string;
  /** What the button says that agrees. */
  readonly confirm: string;
}

/** What a job tells while it works. */
export interface JobControl {
  readonly progress: (part: number) => void;
  readonly signal: AbortSignal;
}

export interface Job {
  readonly title: string;
  readonly canBeCancelled: boolean;
  /** Its last state; a thrown error becomes a failed one by `failure`. */
  readonly work: (control: JobControl) => Promise<JobEnd>;
  /** What happened, what was kept and what to do, for an error that nobody expected. */
  readonly failure: (problem: string) => string;
}

export type JobEnd =
  | DoneJob
  | { readonly kind: "cancelled"; readonly message: string }
  | { readonly kind: "failed"; readonly message: string }
  /** Nothing was done yet; `next` is, once somebody agrees. */
  | ({ readonly kind: "asks"; readonly next: Job } & Question);

export interface Jobs {
  readonly state: Store<JobState>;
  /** Starts the job unless one is under way. */
  readonly run: (job: Job) => Promise<void>;
  /** Shows a trouble that no job met. */
  readonly report: (thrown: unknown) => void;
  readonly dismiss: () => void;
}

/** @param unexpected Puts a trouble into words that nobody foresaw. */
export function createJobs(unexpected: (problem: string) => string): Jobs {
  const state = createStore<JobState>({ kind: "idle" });
  const run = async (job: Job): Promise<void> => {
    if (state.get().kind === "working") return;
    const stop = new AbortController();
    const cancel = job.canBeCancelled
      ? (): void => {
          stop.abort();
        }
      : null;
    const show = (part: number | null): void => {
      state.set({ kind: "working", title: job.title, part, cancel });
    };
    show(null);
    const retry = (): void => {
      void run(job);
    };
    try {
      const end = await job.work({ progress: show, signal: stop.signal });
      state.set(ended(end, retry));
    } catch (thrown) {
      state.set({ kind: "failed", message: job.failure(problemOf(thrown)), retry });
    }
  };
  const ended = (end: JobEnd, retry: () => void): JobState => {
    switch (end.kind) {
      case "failed":
        return { ...end, retry };
      case "asks": {
        const { next, ...question } = end;
        return {
          ...question,
          kind: "asking",
          goOn() {
            void run(next);
          },
        };
      }
      default:
        return end;
    }
  };
  return {
    state,
    run,
    report(thrown) {
      if (state.get().kind !== "working")
        state.set({ kind: "failed", message: unexpected(problemOf(thrown)), retry: null });
    },
    dismiss() {
      if (state.get().kind !== "working") state.set({ kind: "idle" });
    },
  };
}
