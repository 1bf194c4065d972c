import { columnLetters } from "../../../src/workbook/plan/address";
import { valueOf } from "../../../src/workbook/plan/content";
import type { CellPlan, Plan } from "../../../src/workbook/plan/plan";
import type { Calculated } from "./calculate";

/** The cell that a defined name points to. */
export function named(plan: Plan, name: string): CellPlan & { readonly sheet: string } {
  const found = plan.names.find((one) => one.name === name);
  const sheet = plan.sheets.find((one) => one.name === found?.sheet);
  const cell = sheet?.cells.find(({ row, column }) => `${columnLetters(column)}${row}` === found?.range);
  if (!sheet || !cell) throw new Error(`no cell is named ${name}`);
  return { ...cell, sheet: sheet.name };
}

export function cachedOf(plan: Plan, name: string): unknown {
  return valueOf(named(plan, name).content);
}

export function calculatedOf(plan: Plan, calculated: Calculated, name: string): string | number {
  const { sheet, row, column } = named(plan, name);
  return calculated(sheet, row, column);
}

/** Every formula of the plan with its sheet and place. */
export function formulasOf(
  plan: Plan,
): readonly { readonly sheet: string; readonly place: string; readonly cell: CellPlan }[] {
  return plan.sheets.flatMap(({ name, cells }) =>
    cells
      .filter(({ content }) => content.kind === "native" || content.kind === "lpa")
      .map((cell) => ({ sheet: name, place: `${name}!${columnLetters(cell.column)}${cell.row}`, cell })),
  );
}
