import { readFileSync } from "node:fs";
import type { Cached, CellBlueprint, Blueprint } from "../../../src/workbook/blueprint/blueprint";

/** What a cell shows after an independent calculator has worked out the blueprint's native formulas. */
export type Calculated = (sheet: string, row: number, column: number) => string | number;

/** Rows put in, or taken out, before the formulas are worked out; formulas follow them as in Excel. */
export interface RowEdit {
  readonly sheet: string;
  readonly row: number;
  readonly do: "insert" | "delete";
}

interface Calculator {
  setUserInput(sheet: number, row: number, column: number, value: string): void;
  getFormattedCellValue(sheet: number, row: number, column: number): string;
}

/** LPA calls are taken as the values they are cached with. */
export async function calculate(
  blueprint: Blueprint,
  rowEdits: readonly RowEdit[] = [],
): Promise<Calculated> {
  const ironCalc = await import("@ironcalc/wasm");
  ironCalc.initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
  const model = new ironCalc.Model("blueprint", "en", "UTC", "en");
  model.pauseEvaluation();
  blueprint.sheets.forEach(({ name }, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, name);
  });
  blueprint.sheets.forEach(({ cells }, sheet) => {
    for (const cell of cells) enter(model, sheet, cell);
  });
  for (const { sheet, row, do: what } of rowEdits) {
    const index = blueprint.sheets.findIndex(({ name }) => name === sheet);
    if (what === "insert") model.insertRows(index, row, 1);
    else model.deleteRows(index, row, 1);
  }
  model.resumeEvaluation();
  model.evaluate();
  return (sheet, row, column) => {
    const index = blueprint.sheets.findIndex(({ name }) => name === sheet);
    const shown = model.getFormattedCellValue(index, row, column);
    return shown !== "" && !Number.isNaN(Number(shown)) ? Number(shown) : shown;
  };
}

function enter(model: Calculator, sheet: number, { row, column, content }: CellBlueprint): void {
  const put = (value: string): void => {
    if (value !== "") model.setUserInput(sheet, row, column, value);
  };
  switch (content.kind) {
    case "blank":
      return;
    case "text":
      put(`'${content.text}`);
      return;
    case "number":
      put(String(content.number));
      return;
    case "boolean":
      put(String(content.boolean).toUpperCase());
      return;
    case "native":
      put(`=${content.text}`);
      return;
    case "lpa":
      put(asInput(content.cached));
  }
}

/** An empty text is not a blank cell, but nothing that reads one tells them apart. */
function asInput(cached: Cached): string {
  if (cached === null) return "=NA()";
  return typeof cached === "number" ? String(cached) : cached === "" ? "" : `'${cached}`;
}
