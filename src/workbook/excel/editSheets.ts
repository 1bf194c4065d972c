import { inExcel } from "./inExcel";
import { askFor, bytesOf, bytesOfAction, tripsOf, type Step } from "./step";
import type { Typed } from "./contentSteps";

/** What is written over cells of a sheet that were there before, and what they held. */
export interface SheetEdit {
  readonly sheet: string;
  /** How the sheet is locked now, without a password; null where it is not. */
  readonly lock: Excel.WorksheetProtectionOptions | null;
  readonly blocks: readonly BlockEdit[];
  /** What is done to the sheet besides, and how that is taken back. */
  readonly also?: { readonly steps: readonly Step[]; readonly back: readonly Step[] };
}

export interface BlockEdit {
  readonly address: string;
  readonly before: readonly (readonly Typed[])[];
  readonly after: readonly (readonly Typed[])[];
}

/** Each sheet is unlocked, written to and locked again as it was. */
export function editSteps({ sheet, lock, blocks, also }: SheetEdit): readonly Step[] {
  const written = [
    ...blocks.map(({ address, after }) => writeStep(sheet, address, after)),
    ...(also?.steps ?? []),
  ];
  return lock ? [unlockStep(sheet), ...written, lockStep(sheet, lock)] : written;
}

/** In as few round trips as Excel takes. */
export async function editSheets(
  context: Excel.RequestContext,
  edits: readonly SheetEdit[],
  last: readonly Step[] = [],
): Promise<void> {
  for (const trip of tripsOf([...edits.flatMap(editSteps), ...last])) await askFor(context, trip);
}

/** Writes back what was there. Gives the sheets where that failed. */
export async function takeBack(edits: readonly SheetEdit[]): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const edit of edits) if (!(await takeBackSheet(edit))) failed.push(edit.sheet);
  return failed;
}

async function takeBackSheet(edit: SheetEdit): Promise<boolean> {
  const { sheet, lock, also } = edit;
  try {
    await inExcel(async (context) => {
      const { isLocked, changed } = await whatChanged(context, edit);
      if (changed.length === 0 && isLocked === (lock !== null) && !also) return;
      const steps = [
        ...(isLocked ? [unlockStep(sheet)] : []),
        ...changed.map(({ address, before }) => writeStep(sheet, address, before)),
        ...(also?.back ?? []),
        ...(lock ? [lockStep(sheet, lock)] : []),
      ];
      for (const trip of tripsOf(steps)) await askFor(context, trip);
    });
    return true;
  } catch {
    return false;
  }
}

async function whatChanged(
  context: Excel.RequestContext,
  { sheet, blocks }: SheetEdit,
): Promise<{ readonly isLocked: boolean; readonly changed: readonly BlockEdit[] }> {
  const own = context.workbook.worksheets.getItem(sheet);
  const { protection } = own;
  protection.load("protected");
  const ranges = blocks.map(({ address }) => {
    const range = own.getRange(address);
    range.untrack();
    return range.load("formulas");
  });
  await context.sync();
  const changed = blocks.filter(
    ({ before }, index) => JSON.stringify(ranges[index]?.formulas) !== JSON.stringify(before),
  );
  return { isLocked: protection.protected, changed };
}

function writeStep(sheet: string, address: string, contents: readonly (readonly Typed[])[]): Step {
  return {
    bytes: bytesOf(contents) + 3 * bytesOfAction,
    cells: contents.length,
    ask(workbook) {
      const range = workbook.sheet(sheet).getRange(address);
      range.untrack();
      range.formulas = contents.map((row) => [...row]);
    },
  };
}

function unlockStep(sheet: string): Step {
  return {
    bytes: 2 * bytesOfAction,
    cells: 0,
    ask(workbook) {
      workbook.sheet(sheet).protection.unprotect();
    },
  };
}

function lockStep(sheet: string, lock: Excel.WorksheetProtectionOptions): Step {
  return {
    bytes: bytesOf(lock) + 2 * bytesOfAction,
    cells: 0,
    ask(workbook) {
      workbook.sheet(sheet).protection.protect(lock);
    },
  };
}
