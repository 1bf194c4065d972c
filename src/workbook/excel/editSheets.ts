import { inExcel, problemOf } from "./inExcel";
import { askFor, bytesOf, bytesOfAction, tripsOf, type WorkbookStep } from "./step";
import type { Typed } from "./contentSteps";
import type { SheetLock } from "./sheetLock";

/** What is written over cells of a sheet that were there before, and what they held. */
export interface SheetEdit {
  readonly sheet: string;
  /** How the sheet is locked now, without a password; null where it is not. */
  readonly lock: SheetLock | null;
  readonly blocks: readonly BlockEdit[];
  /** What is done to the sheet besides, last. */
  readonly also?: OtherChange;
}

export interface OtherChange {
  /** What the last of them does stays once it is done. */
  readonly steps: readonly WorkbookStep[];
  /** Reads how much of it is done, and gives the steps that take that back. */
  readonly back: (context: Excel.RequestContext) => Promise<readonly WorkbookStep[]>;
}

export interface BlockEdit {
  readonly address: string;
  readonly before: readonly (readonly Typed[])[];
  readonly after: readonly (readonly Typed[])[];
  /**
   * Number formats of the cells as they were, where formulas are written: @, which takes every formula for a text, gives way to
   * General, and all are written once more behind the formulas, which take over the format of a cell that they read.
   */
  readonly formats?: readonly (readonly string[])[];
  /** All cells show one formula, which stands in the first of them and spills. */
  readonly isArray?: true;
}

/** Each sheet is unlocked, written to and locked again as it was; in as few round trips as Excel takes. */
export async function editSheets(
  context: Excel.RequestContext,
  edits: readonly SheetEdit[],
  last: readonly WorkbookStep[] = [],
): Promise<void> {
  const steps = edits.flatMap((edit) => [...openSteps(edit), ...lockSteps(edit)]);
  for (const trip of tripsOf([...steps, ...last])) await askFor(context, trip);
}

/**
 * The same for one sheet. Where it has a change that can't be taken back, locking is tried once more before it is given up.
 *
 * @returns What Excel said where all is written and the sheet stays unlocked; null where all is done.
 */
export async function editSheet(context: Excel.RequestContext, edit: SheetEdit): Promise<string | null> {
  if (!edit.lock || !edit.also) {
    await editSheets(context, [edit]);
    return null;
  }
  for (const trip of tripsOf(openSteps(edit))) await askFor(context, trip);
  const lock = (): Promise<void> => inExcel((another) => askFor(another, lockSteps(edit)));
  return lock()
    .catch(lock)
    .then(() => null, problemOf);
}

function openSteps({ sheet, lock, blocks, also }: SheetEdit): readonly WorkbookStep[] {
  return [
    ...(lock ? [unlockStep(sheet)] : []),
    ...blocks.map((block) => writeStep(sheet, block)),
    ...(also?.steps ?? []),
  ];
}

function lockSteps({ sheet, lock }: SheetEdit): readonly WorkbookStep[] {
  return lock ? [lockStep(sheet, lock)] : [];
}

/** Writes back what was there. Gives the sheets where that failed. */
export async function takeBack(edits: readonly SheetEdit[]): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const edit of edits) if (!(await takeBackSheet(edit))) failed.push(edit.sheet);
  return failed;
}

async function takeBackSheet(edit: SheetEdit): Promise<boolean> {
  const { sheet, lock } = edit;
  try {
    await inExcel(async (context) => {
      const { isLocked, back } = await whatChanged(context, edit);
      if (back.length === 0 && isLocked === (lock !== null)) return;
      const steps = [...(isLocked ? [unlockStep(sheet)] : []), ...back, ...lockSteps(edit)];
      for (const trip of tripsOf(steps)) await askFor(context, trip);
    });
    return true;
  } catch {
    return false;
  }
}

/** Whether the sheet is locked now, and what takes back that which is not as it was. */
async function whatChanged(
  context: Excel.RequestContext,
  { sheet, blocks, also }: SheetEdit,
): Promise<{ readonly isLocked: boolean; readonly back: readonly WorkbookStep[] }> {
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
  const written = changed.map((block) => writeBackStep(sheet, block));
  return { isLocked: protection.protected, back: [...written, ...((await also?.back(context)) ?? [])] };
}

function writeStep(sheet: string, block: BlockEdit): WorkbookStep {
  return blockStep(sheet, block, block.after, block.formats && withoutText(block.formats));
}

function writeBackStep(sheet: string, block: BlockEdit): WorkbookStep {
  return blockStep(sheet, block, block.before, block.formats);
}

function typedOf({ isArray }: BlockEdit, contents: readonly (readonly Typed[])[]): Typed[][] {
  return contents.map((row, down) =>
    row.map((content, across) => (isArray && down + across > 0 ? "" : content)),
  );
}

/** What takes no formula for a text: General for @, all others as they are. */
function withoutText(formats: readonly (readonly string[])[]): string[][] {
  return formats.map((row) => row.map((format) => (format === "@" ? "General" : format)));
}

/** @param formats What the cells have in the end. */
function blockStep(
  sheet: string,
  block: BlockEdit,
  contents: readonly (readonly Typed[])[],
  formats: BlockEdit["formats"],
): WorkbookStep {
  const typed = typedOf(block, contents);
  return {
    bytes: bytesOf(typed) + 2 * bytesOf(formats ?? "") + (typed.length + 2) * bytesOfAction,
    cells: typed.length,
    ask(workbook) {
      const range = workbook.sheet(sheet).getRange(block.address);
      range.untrack();
      if (block.formats?.flat().includes("@")) range.numberFormat = withoutText(block.formats);
      range.formulas = typed;
      if (formats) range.numberFormat = formats.map((row) => [...row]);
    },
  };
}

function unlockStep(sheet: string): WorkbookStep {
  return {
    bytes: 2 * bytesOfAction,
    cells: 0,
    ask(workbook) {
      workbook.sheet(sheet).protection.unprotect();
    },
  };
}

function lockStep(sheet: string, lock: SheetLock): WorkbookStep {
  return {
    bytes: bytesOf(lock) + 2 * bytesOfAction,
    cells: 0,
    ask(workbook) {
      workbook.sheet(sheet).protection.protect(lock);
    },
  };
}
