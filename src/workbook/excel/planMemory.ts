import type { OtherChange } from "./editSheets";
import { bytesOf, bytesOfAction, type WorkbookStep } from "./step";
import { planStepsKey } from "./workbookState";

/**
 * The texts that were written into a template's work plan, by the indicator's key: what a cell holds beside them is an
 * officer's, an edited step too.
 */
export type PlanMemory = ReadonlyMap<string, string>;

export function askForMemory({ workbook }: Excel.RequestContext, book: number): Excel.Setting {
  return workbook.settings.getItemOrNullObject(planStepsKey(book)).load("value");
}

/** Anybody may have written the setting; what is no text in it is passed over. */
export function memoryIn(setting: Excel.Setting): PlanMemory {
  const value: unknown = setting.isNullObject ? null : setting.value;
  if (typeof value !== "object" || value === null) return new Map();
  return new Map(
    Object.entries(value).flatMap(([key, text]) => (typeof text === "string" ? [[key, text]] : [])),
  );
}

/** Remembers other texts. */
export function memoryChange(book: number, before: PlanMemory, after: PlanMemory): OtherChange {
  return {
    steps: isSame(before, after) ? [] : [keepStep(book, after)],
    async back(context) {
      const setting = askForMemory(context, book);
      await context.sync();
      return isSame(memoryIn(setting), before) ? [] : [keepStep(book, before)];
    },
  };
}

/** Nothing to remember leaves no setting behind. */
function keepStep(book: number, memory: PlanMemory): WorkbookStep {
  const value = Object.fromEntries(memory);
  return {
    bytes: bytesOf(value) + 3 * bytesOfAction,
    cells: 0,
    ask({ workbook: { settings } }) {
      settings.add(planStepsKey(book), value);
      if (memory.size === 0) settings.getItem(planStepsKey(book)).delete();
    },
  };
}

function isSame(one: PlanMemory, other: PlanMemory): boolean {
  return one.size === other.size && [...one].every(([key, text]) => other.get(key) === text);
}
