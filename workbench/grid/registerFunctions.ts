import {
  registries,
  type AddFunctionDescription,
  type Arg,
  type CellPosition,
  type Model,
  type FunctionResultObject,
} from "@odoo/o-spreadsheet";
import { BUSY, type ArgumentCell, type CallArgument } from "../functions/callArguments";
import { argumentAddresses } from "../functions/argumentAddresses";
import type { CallBoard, CallPlaces } from "../functions/callBoard";
import type { CallResult, ResultCell } from "../functions/callResults";
import type { CustomFunction, Parameter } from "../functions/metadata";
import { fullAddress } from "../host/address";
import { excelCode } from "./errorCodes";
import { placeOf } from "./places";

/** o-spreadsheet keeps a table by columns, Office by rows. */
type Columns = FunctionResultObject[][];

/** The name under which Excel saves a call of a custom function in a workbook. */
function savedName(name: string): string {
  return `_XLDUDF_${name.replaceAll(".", "_")}`;
}

/** Makes the custom functions known to the grid. To be done before the workbook opens: formulas are compiled once. */
export function registerFunctions(functions: readonly CustomFunction[], board: CallBoard): void {
  for (const target of functions) {
    const description = describe(target, board);
    registries.functionRegistry.add(target.name, description);
    registries.functionRegistry.add(savedName(target.name), { ...description, hidden: true });
  }
}

function describe(target: CustomFunction, board: CallBoard): AddFunctionDescription {
  return {
    description: target.description,
    category: target.name.split(".")[0] ?? "",
    args: target.parameters.map(describeParameter),
    isExported: true,
    compute(...values: Arg[]) {
      // Only a calculation that follows dependencies belongs to a cell: the preview in the formula bar does not.
      const position = this.updateDependencies ? this.__originCellPosition : undefined;
      const state = board.evaluate(
        target,
        values.map(callArgument),
        position ? placeOf(position) : null,
        () => placesOf(target, position, this.getters),
      );
      return state.kind === "busy" ? { value: BUSY } : columnsOf(state.result);
    },
  };
}

/** Read from the formula's text, because the grid hands values over without their places. */
function placesOf(
  target: CustomFunction,
  position: CellPosition | undefined,
  getters: Model["getters"],
): CallPlaces {
  if (!position) return { formula: null, parameters: [] };
  const { col, row, sheetId } = position;
  const sheet = getters.getSheetName(sheetId);
  const formula = getters.getCellText(position, { showFormula: true });
  const names = [target.name, savedName(target.name)];
  const found = names.map((name) => argumentAddresses(formula, name, sheet)).find((one) => one !== null);
  return {
    formula: fullAddress(sheet, { top: row, bottom: row, left: col, right: col }),
    parameters: found ?? [],
  };
}

function describeParameter(parameter: Parameter): AddFunctionDescription["args"][number] {
  return {
    name: parameter.name,
    description: parameter.description,
    type: parameter.isMatrix ? ["ANY", "RANGE"] : ["ANY"],
    // What is not a matrix is called once a cell of the range, as in Excel.
    acceptMatrix: parameter.isMatrix,
    // Errors are judged by the rules of custom functions, not of the grid.
    acceptErrors: true,
    optional: parameter.isOptional,
    repeating: parameter.isRepeating,
  };
}

function callArgument(value: Arg): CallArgument {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) return argumentCell(value);
  const height = value[0]?.length ?? 0;
  return Array.from({ length: height }, (_unused, row) => value.map((column) => argumentCell(column[row])));
}

function argumentCell(cell: FunctionResultObject | undefined): ArgumentCell {
  const value = cell?.value ?? null;
  if (typeof value !== "string" || !registries.errorTypes.has(value)) return { value };
  return { value, error: { code: excelCode(value) } };
}

function columnsOf(result: CallResult): Columns | FunctionResultObject {
  const [first = []] = result;
  if (result.length === 1 && first.length === 1) return resultCell(first[0]);
  return first.map((_unused, column) => result.map((row) => resultCell(row[column])));
}

function resultCell(cell: ResultCell | undefined): FunctionResultObject {
  if (!cell) return { value: null };
  if (cell.error?.message !== undefined) return { value: cell.value, message: cell.error.message };
  return cell.numberFormat === undefined
    ? { value: cell.value }
    : { value: cell.value, format: cell.numberFormat };
}
