import type { Model } from "@odoo/o-spreadsheet";
import { NotYetCalculated } from "../host/grid";
import type { ChangedBy } from "../host/gridListener";
import { inOneStep } from "./oneStep";

/** Changes that wait for the end of a step, to be handed to the library all together. */
export interface Waiting {
  /** Called within a step. */
  flush(): void;
  forgetSheet(sheetId: string): void;
}

/** Groups what is done to a model into steps: one for undo, and one calculation at its end. */
export class ModelSteps {
  private readonly waiting: Waiting[] = [];
  private isInStep = false;
  private isChanged = false;
  private changedBy: ChangedBy = "person";

  constructor(private readonly model: Model) {}

  /** Who changes cells at the moment. */
  by(): ChangedBy {
    return this.changedBy;
  }

  /** What is held first is handed over first. */
  hold(waiting: Waiting): void {
    this.waiting.push(waiting);
  }

  inOneStep(tasks: readonly (() => boolean)[], by: ChangedBy = "addIn"): void {
    let next = 0;
    const run = (): void => {
      for (let task = tasks[next]; task; task = tasks[next]) next = task() ? next + 1 : tasks.length;
    };
    for (let begun = -1; next < tasks.length;) {
      // It would be run again for ever.
      if (next === begun) throw new Error("A task of a step changes something and then reads results.");
      begun = next;
      this.step(run, by);
    }
  }

  /** What is done outside a batch is a step of its own. */
  change(run: () => void, by: ChangedBy = "person"): void {
    this.isChanged = true;
    if (this.isInStep) run();
    else this.step(run, by);
  }

  /** To be called before results of formulas are read. */
  needCalculated(): void {
    if (this.isInStep && this.isChanged) throw new NotYetCalculated();
  }

  /** Hands over what waits for the end of the step. To be called within a step. */
  flush(): void {
    for (const waiting of this.waiting) waiting.flush();
  }

  forgetSheet(sheetId: string): void {
    for (const waiting of this.waiting) waiting.forgetSheet(sheetId);
  }

  private step(run: () => void, by: ChangedBy): void {
    let failure: { readonly error: unknown } | null = null;
    inOneStep(this.model, () => {
      this.isInStep = true;
      this.isChanged = false;
      this.changedBy = by;
      // An error that left the library's dispatcher would leave it waiting for the end of this step for good.
      try {
        run();
      } catch (error) {
        if (!(error instanceof NotYetCalculated)) failure = { error };
      }
      try {
        this.flush();
      } catch (error) {
        failure = { error };
      }
      this.isInStep = false;
    });
    this.changedBy = "person";
    throwIf(failure);
  }
}

function throwIf(failure: { readonly error: unknown } | null): void {
  if (failure) throw failure.error;
}
