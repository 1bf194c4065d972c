import type { DispatchResult, Model } from "@odoo/o-spreadsheet";
import { NotYetCalculated, type ChangedBy } from "../host/grid";
import { isWholeColumns, isWholeRows, type Zone } from "../host/zones";
import { inOneStep } from "./oneStep";
import { PendingCells } from "./pendingCells";

/** A command that would change nothing is refused by the library and is no trouble. */
const HARMLESS: readonly unknown[] = ["NoChanges"];
/** Rows that a sheet gets beyond what is asked for, since each growth is a calculation of all. */
const SPARE = 1000;

/** Groups what is done to a model into steps: one for undo, and one calculation at its end. */
export class ModelSteps {
  protected readonly pending = new PendingCells();
  private isInStep = false;
  private isChanged = false;
  private changedBy: ChangedBy = "person";

  constructor(protected readonly model: Model) {}

  /** Who changes cells at the moment. */
  by(): ChangedBy {
    return this.changedBy;
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
  protected change(run: () => void, by: ChangedBy = "person"): void {
    this.isChanged = true;
    if (this.isInStep) run();
    else this.step(run, by);
  }

  protected done(result: DispatchResult): void {
    const trouble = result.reasons.filter((reason) => !HARMLESS.includes(reason.valueOf()));
    if (!result.isSuccessful && trouble.length > 0)
      throw new Error(`The grid refused: ${trouble.join(", ")}`);
  }

  /** To be called before results of formulas are read. */
  protected needCalculated(): void {
    if (this.isInStep && this.isChanged) throw new NotYetCalculated();
  }

  /** Hands over what waits for the end of the step. */
  protected flush(): void {
    this.pending.flush(this.model);
  }

  /** Makes a sheet large enough for the zone, of which whole rows and columns reach as far as the sheet does. */
  protected kept(sheetId: string, zone: Zone): Zone {
    const { getters } = this.model;
    const bottom = isWholeColumns(zone) ? getters.getNumberRows(sheetId) - 1 : zone.bottom;
    const right = isWholeRows(zone) ? getters.getNumberCols(sheetId) - 1 : zone.right;
    this.grow(sheetId, "ROW", bottom - getters.getNumberRows(sheetId) + 1);
    this.grow(sheetId, "COL", right - getters.getNumberCols(sheetId) + 1);
    return { ...zone, bottom, right };
  }

  private grow(sheetId: string, dimension: "ROW" | "COL", missing: number): void {
    if (missing <= 0) return;
    const { getters } = this.model;
    const size = dimension === "ROW" ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId);
    this.change(() => {
      this.done(
        this.model.dispatch("ADD_COLUMNS_ROWS", {
          sheetId,
          sheetName: getters.getSheetName(sheetId),
          dimension,
          base: size - 1,
          quantity: missing + (dimension === "ROW" ? SPARE : 0),
          position: "after",
        }),
      );
    });
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
