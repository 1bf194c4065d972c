import type { CellError, CellValue } from "../host/grid";
import type { Json } from "../host/json";
import type { CustomFunction, Parameter, ParameterType } from "./metadata";

/** What a formula shows while it waits for its custom function. */
export const BUSY = "#BUSY!";

/** One cell of an argument. */
export interface ArgumentCell {
  readonly value: CellValue;
  readonly error?: CellError;
}

/** One argument of a formula: a value, rows of cells, or nothing where it was left out. */
export type CallArgument = ArgumentCell | readonly (readonly ArgumentCell[])[] | undefined;

export type PreparedArguments =
  | { readonly kind: "call"; readonly values: readonly Json[] }
  | { readonly kind: "error"; readonly error: CellError };

/** Brings the arguments into the form of the wire, or gives the error that Excel shows instead of calling. */
export function prepareArguments(
  { parameters }: CustomFunction,
  callArguments: readonly CallArgument[],
): PreparedArguments {
  const single = parameters.filter((parameter) => !parameter.isRepeating);
  const repeating = parameters.find((parameter) => parameter.isRepeating);
  try {
    const values = single.map((parameter, index) => argumentValue(parameter, callArguments[index]));
    if (repeating) {
      // All values of a repeating parameter travel as one list.
      values.push(callArguments.slice(single.length).map((value) => argumentValue(repeating, value)));
    }
    return { kind: "call", values };
  } catch (error) {
    if (error instanceof ArgumentError) return { kind: "error", error: error.cellError };
    throw error;
  }
}

class ArgumentError extends Error {
  constructor(readonly cellError: CellError) {
    super(cellError.code);
  }
}

function argumentValue(parameter: Parameter, argument: CallArgument): Json {
  // A parameter that was left out arrives as null, so that defaults written in the function never fire.
  if (argument === undefined) return null;
  const rows = isMatrix(argument) ? argument : [[argument]];
  const values = rows.map((row) => row.map((cell) => cellValue(parameter, cell)));
  return parameter.isMatrix ? values : (values[0]?.[0] ?? null);
}

function isMatrix(argument: NonNullable<CallArgument>): argument is readonly (readonly ArgumentCell[])[] {
  return Array.isArray(argument);
}

function cellValue({ type, takesErrors }: Parameter, { value, error }: ArgumentCell): Json {
  if (!error) return converted(type, value);
  // A cell that is itself waiting is no value yet: whoever uses it waits with it.
  if (!takesErrors || error.code === BUSY) throw new ArgumentError(error);
  // The runtime turns this shape into a CustomFunctions.Error.
  return { type: "CustomFunctionError", code: error.code };
}

/** Excel's conversions. Of a blank cell the web version makes null for a parameter of any type. */
function converted(type: ParameterType, value: CellValue): Json {
  switch (type) {
    case "any":
      return value;
    case "number":
      return numberOf(value);
    case "string":
      return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value ?? "");
    case "boolean":
      if (typeof value !== "string") return Boolean(value);
      if (/^true$/i.test(value)) return true;
      if (/^false$/i.test(value)) return false;
      throw new ArgumentError({ code: "#VALUE!" });
  }
}

function numberOf(value: CellValue): number {
  const number = typeof value === "string" && value.trim() === "" ? NaN : Number(value ?? 0);
  if (Number.isNaN(number)) throw new ArgumentError({ code: "#VALUE!" });
  return number;
}
