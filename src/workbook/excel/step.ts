import { groupedBySize } from "./trips";

/** A part of the work that is asked of Excel in one piece. */
export interface WorkbookStep {
  /** What it adds to a request, estimated from above. */
  readonly bytes: number;
  /** Cells that it fills, for the progress. */
  readonly cells: number;
  readonly ask: (workbook: WorkbookOfTrip) => void;
}

/** The workbook in one round trip; a sheet asked for twice is named once in the request. */
export class WorkbookOfTrip {
  readonly workbook: Excel.Workbook;
  private readonly sheets = new Map<string, Excel.Worksheet>();

  constructor(context: Excel.RequestContext) {
    this.workbook = context.workbook;
  }

  sheet(name: string): Excel.Worksheet {
    const sheet = this.sheets.get(name) ?? this.workbook.worksheets.getItem(name);
    this.sheets.set(name, sheet);
    return sheet;
  }

  addSheet(name: string): Excel.Worksheet {
    const sheet = this.workbook.worksheets.add(name);
    this.sheets.set(name, sheet);
    return sheet;
  }
}

/** One round trip. */
export async function askFor(context: Excel.RequestContext, steps: readonly WorkbookStep[]): Promise<void> {
  holdStill(context);
  const workbook = new WorkbookOfTrip(context);
  for (const step of steps) step.ask(workbook);
  await context.sync();
}

/** Until the end of the trip nothing is calculated or drawn between its actions, where Excel can do that. */
function holdStill({ workbook: { application } }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.9"))
    application.suspendScreenUpdatingUntilNextSync();
}

/** Bytes that an action takes in a request besides its values: the action, its object and the object's path. */
export const bytesOfAction = 190;

/** Something of a sheet, in so many actions. */
export function sheetStep(
  name: string,
  actions: number,
  set: (sheet: Excel.Worksheet) => void,
): WorkbookStep {
  return {
    bytes: actions * bytesOfAction,
    cells: 0,
    ask(workbook) {
      set(workbook.sheet(name));
    },
  };
}

/** Something of one range that takes few bytes. */
export function rangeStep(sheet: string, address: string, set: (range: Excel.Range) => void): WorkbookStep {
  return {
    bytes: 4 * bytesOfAction,
    cells: 0,
    ask(workbook) {
      const range = workbook.sheet(sheet).getRange(address);
      range.untrack();
      set(range);
    },
  };
}

/** Bytes of a value in a request. */
export function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

/** Excel takes 5 MB; requests below 1 MB keep it answering between them. */
export const mostBytes = 995_000;

/** Steps of one round trip each, in order; none is larger than Excel takes. */
export function tripsOf(steps: readonly WorkbookStep[]): readonly (readonly WorkbookStep[])[] {
  return groupedBySize(steps, ({ bytes }) => bytes, mostBytes);
}
