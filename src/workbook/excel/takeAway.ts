import { putPacksBack } from "./keepPack";
import { inExcel } from "./inExcel";
import { askFor, bytesOf, bytesOfAction, tripsOf, type WorkbookStep } from "./step";
import type { WorkbookState } from "./workbookState";

/** What a build may have put into the workbook; none of it was there before. */
export interface Added {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}

/**
 * Takes away what was added, whatever of it is there, and shows the sheet that was shown before.
 *
 * @returns What could not be taken away: sheets and defined names by their names, "part", "setting".
 */
export async function takeAway(added: Added, before: WorkbookState): Promise<readonly string[]> {
  const packs = await putPacksBack(before);
  return [...(await takeSheetsAway(added, before.activeSheet)), ...packs];
}

/** The same for sheets and names alone. */
export async function takeSheetsAway(added: Added, sheetToShow: string): Promise<readonly string[]> {
  await attempt((now) => [...activateStep(sheetToShow), ...now.names.map(deleteName)], added);
  await attempt((now) => now.sheets.map(deleteSheet), added);
  return whatIsThere(added);
}

/** A refusal here shows in what is there afterwards. */
async function attempt(stepsFor: (now: Added) => readonly WorkbookStep[], added: Added): Promise<void> {
  try {
    await inExcel(async (context) => {
      const steps = stepsFor(await readAdded(context, added));
      for (const trip of tripsOf(steps)) await askFor(context, trip);
    });
  } catch {
    return;
  }
}

async function whatIsThere(added: Added): Promise<readonly string[]> {
  try {
    const { sheets, names } = await inExcel((context) => readAdded(context, added));
    return [...sheets, ...names];
  } catch {
    // Excel does not answer: all of it may be there.
    return [...added.sheets, ...added.names];
  }
}

/** Which of what was added is in the workbook now. */
async function readAdded(context: Excel.RequestContext, added: Added): Promise<Added> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name");
  await context.sync();
  return {
    sheets: among(
      worksheets.items.map(({ name }) => name),
      added.sheets,
    ),
    names: among(
      names.items.map(({ name }) => name),
      added.names,
    ),
  };
}

function among(all: readonly string[], some: readonly string[]): readonly string[] {
  const wanted = new Set(some.map((name) => name.toLowerCase()));
  return all.filter((name) => wanted.has(name.toLowerCase()));
}

function activateStep(sheet: string): readonly WorkbookStep[] {
  return [
    {
      bytes: 2 * bytesOfAction,
      cells: 0,
      ask(workbook) {
        workbook.sheet(sheet).activate();
      },
    },
  ];
}

function deleteName(name: string): WorkbookStep {
  return {
    bytes: bytesOf(name) + bytesOfAction,
    cells: 0,
    ask({ workbook }) {
      workbook.names.getItem(name).delete();
    },
  };
}

function deleteSheet(name: string): WorkbookStep {
  return {
    bytes: bytesOf(name) + bytesOfAction,
    cells: 0,
    ask(workbook) {
      workbook.sheet(name).delete();
    },
  };
}
