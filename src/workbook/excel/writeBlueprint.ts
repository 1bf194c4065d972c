import type { Blueprint } from "../blueprint/blueprint";
import { blueprintSteps, lockSteps } from "./blueprintSteps";
import { printParts, printSteps, type PrintPart, type PrintSteps } from "./printSteps";
import { inExcel } from "./inExcel";
import { askFor, tripsOf, type WorkbookStep } from "./step";

export interface BuildListener {
  /** Cells that are in the workbook, of all that will be. */
  readonly progress: (done: number, of: number) => void;
  /** Asked between round trips; once aborted, everything added is taken away. */
  readonly signal: AbortSignal;
}

export class Cancelled extends Error {
  readonly code = "Cancelled";
}

/**
 * Writes a blueprint and then `last`, in as few round trips as Excel takes. How it is printed comes when all cells and names
 * are there, before the locks; what Excel refuses of that is given back, for nothing rests on it.
 *
 * @throws Cancelled, and what Excel says of a refusal of anything else.
 */
export async function writeBlueprint(
  context: Excel.RequestContext,
  blueprint: Blueprint,
  last: readonly WorkbookStep[],
  listener: BuildListener,
): Promise<readonly PrintPart[]> {
  const first = blueprintSteps(blueprint);
  const print = printSteps(blueprint.sheets);
  const rest = [...lockSteps(blueprint.sheets), ...last];
  const trips = tripsOf([...first, ...printParts.flatMap((part) => print[part]), ...rest]);
  const printing = new Set(printParts.flatMap((part) => print[part]));
  const write = follow(trips, listener);
  for (const trip of trips) {
    try {
      await write(context, trip);
    } catch (thrown) {
      const mayBePrinting = !(thrown instanceof Cancelled) && trip.some((step) => printing.has(step));
      if (!mayBePrinting || !(await hasLastName(blueprint))) throw thrown;
      const again = writeApart(print, rest, (one) => inExcel((another) => write(another, one)));
      // What is refused now may only follow from what was refused first: a sheet is locked already.
      return again.catch((next: unknown) => {
        throw next instanceof Cancelled ? next : thrown;
      });
    }
  }
  return [];
}

type Write = (context: Excel.RequestContext, trip: readonly WorkbookStep[]) => Promise<void>;

/** A writer of trips that tells how far all of them are. */
function follow(trips: readonly (readonly WorkbookStep[])[], { progress, signal }: BuildListener): Write {
  const of = cellsIn(trips.flat());
  let done = 0;
  progress(done, of);
  const refuseOnceStopped = (): void => {
    if (signal.aborted) throw new Cancelled();
  };
  return async (context, trip) => {
    refuseOnceStopped();
    done += cellsIn(trip);
    await askFor(context, trip);
    progress(done, of);
    refuseOnceStopped();
  };
}

function cellsIn(steps: readonly WorkbookStep[]): number {
  return steps.reduce((sum, { cells }) => sum + cells, 0);
}

/** Excel does a request in order and stops at what it refuses: with the last name, all cells and names are there. */
function hasLastName({ names }: Blueprint): Promise<boolean> {
  return inExcel(async (context) => {
    const name = context.workbook.names.getItemOrNullObject(names.at(-1)?.name ?? "");
    name.load("name");
    await context.sync();
    return !name.isNullObject;
  });
}

/** Each part of printing by itself, then the rest. Gives the parts that Excel refuses. */
async function writeApart(
  print: PrintSteps,
  rest: readonly WorkbookStep[],
  write: (trip: readonly WorkbookStep[]) => Promise<void>,
): Promise<readonly PrintPart[]> {
  const refused: PrintPart[] = [];
  for (const part of printParts) {
    try {
      for (const trip of tripsOf(print[part])) await write(trip);
    } catch (thrown) {
      if (thrown instanceof Cancelled) throw thrown;
      refused.push(part);
    }
  }
  for (const trip of tripsOf(rest)) await write(trip);
  return refused;
}
