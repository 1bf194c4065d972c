import type { CellError } from "../host/grid";
import { isJsonObject, isList, type Json } from "../host/json";

/** One cell of a result. */
export interface ResultCell {
  readonly value: string | number | boolean | null;
  readonly error?: CellError;
  readonly numberFormat?: string;
}

/** Rows of cells: one cell for a plain result. */
export type CallResult = readonly (readonly ResultCell[])[];

/** Reads the list that the runtime hands to `SetInvocationArrayResults`: [id, succeeded, value, error code, …]. */
export function readResults(results: Json): readonly { id: number; result: CallResult }[] {
  if (!isList(results)) throw new Error("The runtime gave no list of results.");
  return results.map((entry) => {
    if (!isList(entry) || typeof entry[0] !== "number")
      throw new Error("The runtime gave a result without id.");
    const [id, succeeded, value, code] = entry;
    return { id, result: succeeded === true ? readValue(value) : readFailure(value, code) };
  });
}

function readValue(value: unknown): CallResult {
  if (!isList(value)) return [[readCell(value)]];
  const rows = value.filter(isList);
  const width = rows[0]?.length ?? 0;
  const isTable = rows.length === value.length && width > 0 && rows.every((row) => row.length === width);
  return isTable ? rows.map((row) => row.map(readCell)) : errorResult({ code: "#VALUE!" });
}

function readCell(value: unknown): ResultCell {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return { value };
  if (!isJsonObject(value)) return { value: null };
  const basic = value["basicValue"];
  if (value["type"] === "Error" && typeof basic === "string") {
    const message = value["message"];
    return errorCell(typeof message === "string" ? { code: basic, message } : { code: basic });
  }
  if (value["type"] === "FormattedNumber" && typeof basic === "number") {
    const format = value["numberFormat"];
    return { value: basic, ...(typeof format === "string" && { numberFormat: format }) };
  }
  return errorCell({ code: "#VALUE!" });
}

/** The runtime's numbers for the errors a function may throw. */
const THROWN: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** Excel shows the messages of these two errors only. */
const WITH_MESSAGE: readonly string[] = ["#VALUE!", "#N/A"];

function readFailure(value: unknown, number: unknown): CallResult {
  const thrown = typeof number === "number" ? THROWN[number] : undefined;
  // Anything else the function threw, or a promise it rejected, is a bare #VALUE! without its text.
  if (thrown === undefined) return errorResult({ code: "#VALUE!" });
  const hasMessage = WITH_MESSAGE.includes(thrown) && typeof value === "string" && value !== "";
  return errorResult(hasMessage ? { code: thrown, message: value } : { code: thrown });
}

export function errorResult(error: CellError): CallResult {
  return [[errorCell(error)]];
}

function errorCell(error: CellError): ResultCell {
  return { value: error.code, error };
}
