import { answerTo } from "../../formula/answerTo";
import { sizeOf, type CellRange } from "../cells/cellRange";
import { findLpaCalls, readArgument, type CallInFormula } from "../cells/lpaCall";
import { signatures, type Parameter } from "../cells/signatures";
import { isErrorText, mostCells } from "../read/book";
import type { Typed } from "./contentSteps";
import type { FormulaCell, UsedCells } from "./usedCells";

/** What Excel may go on showing of a call that it does not make again, whatever is calculated. */
const stuckErrors: ReadonlySet<Typed> = new Set(["#VALUE!", "#BUSY!"]);

/**
 * Whether a formula shows an error that its calls do not give: "stuck" where each has an answer to its arguments as they are
 * now, "unjudged" where something else reckons an argument first. Null for all others, those that rightly show an error too.
 */
export function stuckness(
  { formula, value }: FormulaCell,
  home: string,
  sheets: readonly UsedCells[],
): "stuck" | "unjudged" | null {
  const calls = stuckErrors.has(value) ? findLpaCalls(formula) : [];
  if (calls.length === 0) return null;
  const judged = calls.map((call) => judge(call, home, sheets));
  if (judged.includes("atFault")) return null;
  return judged.includes("unknown") ? "unjudged" : "stuck";
}

const parametersOf: ReadonlyMap<string, readonly Parameter[]> = new Map(Object.entries(signatures));

function judge(
  call: CallInFormula,
  home: string,
  sheets: readonly UsedCells[],
): "sound" | "atFault" | "unknown" {
  const parameters = parametersOf.get(call.name) ?? [];
  const given = parameters.map((parameter, index) => givenTo(parameter, call.arguments[index], home, sheets));
  if (given.includes(unknown)) return "unknown";
  return answerTo(call.name, given)?.ok === true ? "sound" : "atFault";
}

const unknown = Symbol("an argument that only Excel can reckon");

/** An argument as Excel hands it over: one value, or a range's cells in rows. */
function givenTo(
  { isRange }: Parameter,
  text: string | undefined,
  home: string,
  sheets: readonly UsedCells[],
): unknown {
  const argument = readArgument(text);
  switch (argument.kind) {
    case "missing":
      return null;
    case "value":
      return isRange ? [[argument.value]] : argument.value;
    case "reference": {
      const { range } = argument;
      const sheet = sheets.find((one) => one.sheet === (range.sheet ?? home));
      if (!sheet || sizeOf(range) > mostCells || (!isRange && sizeOf(range) > 1)) return unknown;
      const cells = cellsIn(sheet, range);
      return isRange ? cells : cells[0]?.[0];
    }
    case "name":
    case "wholeLines":
    case "other":
      return unknown;
  }
}

/** Excel's API shows an error as its text, which no function must take for a word that was typed. */
function cellsIn({ top, left, values }: UsedCells, range: CellRange): readonly (readonly unknown[])[] {
  return Array.from({ length: range.height }, (_, down) =>
    Array.from({ length: range.width }, (__, across) => {
      const value = values[range.row + down - top]?.[range.column + across - left] ?? "";
      return isErrorText(value) ? { code: value } : value;
    }),
  );
}
