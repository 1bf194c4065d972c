import { columnLetters } from "../../../src/workbook/cells/cellRange";
import { valueOf } from "../../../src/workbook/blueprint/content";
import type { CellBlueprint, Blueprint } from "../../../src/workbook/blueprint/blueprint";
import type { Calculated } from "./calculate";

/** The cell that a defined name points to. */
export function named(blueprint: Blueprint, name: string): CellBlueprint & { readonly sheet: string } {
  const found = blueprint.names.find((one) => one.name === name);
  const sheet = blueprint.sheets.find((one) => one.name === found?.sheet);
  const cell = sheet?.cells.find(({ row, column }) => `${columnLetters(column)}${row}` === found?.range);
  if (!sheet || !cell) throw new Error(`no cell is named ${name}`);
  return { ...cell, sheet: sheet.name };
}

export function cachedOf(blueprint: Blueprint, name: string): unknown {
  return valueOf(named(blueprint, name).content);
}

export function calculatedOf(blueprint: Blueprint, calculated: Calculated, name: string): string | number {
  const { sheet, row, column } = named(blueprint, name);
  return calculated(sheet, row, column);
}

/** Every formula of the blueprint with its sheet and place. */
export function formulasOf(
  blueprint: Blueprint,
): readonly { readonly sheet: string; readonly place: string; readonly cell: CellBlueprint }[] {
  return blueprint.sheets.flatMap(({ name, cells }) =>
    cells
      .filter(({ content }) => content.kind === "native" || content.kind === "lpa")
      .map((cell) => ({ sheet: name, place: `${name}!${columnLetters(cell.column)}${cell.row}`, cell })),
  );
}
