import type { Issue, NoValues } from "../../outcome";
import type { SheetBlueprint } from "../blueprint/blueprint";
import { blueprintSteps } from "./blueprintSteps";
import { inExcel, missingSets, problemOf } from "./inExcel";
import { printParts, printSteps, type PrintPart } from "./printSteps";
import { askFor, tripsOf, type WorkbookStep } from "./step";
import { takeSheetsAway } from "./takeAway";

export type AddSheetOutcome =
  | {
      readonly kind: "added";
      readonly sheet: string;
      /** What of the printed pages Excel refused to set up. */
      readonly notPrinted: readonly PrintPart[];
    }
  | ({ readonly kind: "refused" } & Issue<AddSheetRefusalValues>)
  /** The workbook is as it was, but for the sheets that are left behind. */
  | { readonly kind: "failed"; readonly problem: string; readonly leftBehind: readonly string[] };

export interface AddSheetRefusalValues {
  /** The requirement sets that this Excel lacks. */
  hostTooOld: { sets: readonly string[] };
  /** No sheet can be added before the officer unlocks the workbook's structure. */
  structureLocked: NoValues;
}

/**
 * Adds a sheet of constants behind all others and shows it, or leaves the workbook as it was.
 *
 * @param make Called with the names that are in use.
 */
export async function addSheet(make: (inUse: readonly string[]) => SheetBlueprint): Promise<AddSheetOutcome> {
  const sets = missingSets();
  if (sets.length > 0) return { kind: "refused", code: "hostTooOld", values: { sets } };
  const begun: { readonly name: string; readonly before: string }[] = [];
  try {
    const state = await inExcel(readSheets);
    if (state.isLocked) return { kind: "refused", code: "structureLocked", values: {} };
    const sheet = make(state.names);
    begun.push({ name: sheet.name, before: state.active });
    await write(blueprintSteps({ sheets: [sheet], names: [] }));
    const notPrinted = await print(sheet);
    await write([showStep(sheet.name)]);
    return { kind: "added", sheet: sheet.name, notPrinted };
  } catch (thrown) {
    const left = await Promise.all(
      begun.map(({ name, before }) => takeSheetsAway({ sheets: [name], names: [] }, before)),
    );
    return { kind: "failed", problem: problemOf(thrown), leftBehind: left.flat() };
  }
}

async function readSheets(context: Excel.RequestContext): Promise<{
  readonly names: readonly string[];
  readonly active: string;
  readonly isLocked: boolean;
}> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/name");
  protection.load("protected");
  const active = worksheets.getActiveWorksheet().load("name");
  await context.sync();
  return {
    names: worksheets.items.map(({ name }) => name),
    active: active.name,
    isLocked: protection.protected,
  };
}

function write(steps: readonly WorkbookStep[]): Promise<void> {
  return inExcel(async (context) => {
    for (const trip of tripsOf(steps)) await askFor(context, trip);
  });
}

/** Nothing rests on how it is printed: what Excel refuses of it, where there is no printer, is given back. */
async function print(sheet: SheetBlueprint): Promise<readonly PrintPart[]> {
  const steps = printSteps([sheet]);
  const refused: PrintPart[] = [];
  for (const part of printParts.filter((one) => steps[one].length > 0)) {
    try {
      await write(steps[part]);
    } catch {
      refused.push(part);
    }
  }
  return refused;
}

function showStep(name: string): WorkbookStep {
  return {
    bytes: 0,
    cells: 0,
    ask(workbook) {
      workbook.sheet(name).activate();
    },
  };
}
