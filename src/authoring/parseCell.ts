import { fail, succeed } from "../outcome";
import { parseWhen } from "../pack/rubric/parse";
import { plainText, withoutHidden } from "../text/plainText";
import { all, readCode, readCodePath, readCodes, splitList } from "./codes";
import type { ChoiceName } from "./choices";
import { fault, type Fault } from "./issue";
import type { CellKind, Column } from "./table";
import type { CellRead, ParsedCell, Value } from "./value";
import { readCondition } from "./readCondition";
import { isNotStated, nearestChoice, readChoice, readYesNo } from "./vocabulary";

/** What a filled cell means in its column, or why it means nothing. */
export function parseCell(cell: CellRead, column: Column): ParsedCell {
  const unusable = refuse(cell, column.is);
  if (unusable) return fail(unusable);
  const typed = typedText(cell.value);
  if (column.orNotStated && isNotStated(typed)) return succeed(null);
  return parseTyped(typed, column.is);
}

export function isUnfilled({ value, formula }: CellRead): boolean {
  return !formula && (value === null || (typeof value === "string" && value.trim() === ""));
}

/** A formula's result may be old or another program's; only what was typed is what the officer meant. */
function refuse({ value, formula, error, percent }: CellRead, is: CellKind): Fault | null {
  if (formula) return fault("formulaCell", {});
  if (error) return fault("errorCell", { found: typedText(value) });
  if (value instanceof Date) return fault("dateCell", {});
  if (is.kind === "number" && percent && typeof value === "number")
    return fault("percentCell", { found: value, meant: Number((value * 100).toPrecision(12)) });
  return fractionAsCode(value, is);
}

/** 1.1 in a number cell may have been 1.10: Excel drops the zero, and nobody can tell. */
function fractionAsCode(value: CellRead["value"], is: CellKind): Fault | null {
  const isCode = is.kind === "code" || is.kind === "codes" || is.kind === "codePath";
  return isCode && typeof value === "number" && !Number.isInteger(value)
    ? fault("numberAsCode", { found: value })
    : null;
}

function typedText(value: CellRead["value"]): string {
  if (value === null || value instanceof Date) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function parseTyped(typed: string, is: CellKind): ParsedCell {
  switch (is.kind) {
    case "text":
    case "findingCode":
      return succeed(typed.trim());
    case "condition":
      return parseCondition(typed);
    case "code":
      return known(readCode(typed), "notACode", typed);
    case "hash":
      return known(readHash(typed, is.digits), "notAHash", typed);
    case "codes":
      return known(readCodes(typed), "notACode", typed);
    case "codePath":
      return known(readCodePath(typed), "notACode", typed);
    case "key":
      return known(readKey(typed), "notAKey", typed);
    case "keys":
      return known(all(splitList(typed).map(readKey)), "notAKey", typed);
    case "number":
      return parseNumber(typed, is);
    case "yesNo":
      return known(readYesNo(typed), "notYesNo", typed);
    case "choice":
      return parseChoice(typed, is.of);
    case "choices":
      return parseChoices(typed, is.of);
  }
}

function known(
  found: Value | null,
  code: "notACode" | "notAKey" | "notAHash" | "notYesNo",
  typed: string,
): ParsedCell {
  return found === null ? fail(fault(code, { found: typed })) : succeed(found);
}

function readKey(typed: string): string | null {
  const plain = plainText(typed);
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(plain) ? plain : null;
}

function readHash(typed: string, digits: number): string | null {
  const plain = plainText(typed);
  return /^[0-9a-f]+$/.test(plain) && plain.length === digits ? plain : null;
}

function parseCondition(typed: string): ParsedCell {
  const when = readCondition(typed);
  const parsed = parseWhen(when);
  return "when" in parsed ? succeed(when) : fail({ code: "whenSyntax", values: { when, ...parsed.problem } });
}

function parseNumber(typed: string, is: CellKind & { kind: "number" }): ParsedCell {
  const plain = withoutHidden(typed).replace(/[ ,]/g, "");
  if (!/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(plain)) return fail(fault("notANumber", { found: typed }));
  const number = Number(plain);
  if (number < is.least || number > is.most)
    return fail(fault("outOfRange", { found: typed, least: is.least, most: is.most }));
  return is.whole && !Number.isInteger(number) ? fail(fault("notWhole", { found: typed })) : succeed(number);
}

function parseChoice(typed: string, of: ChoiceName): ParsedCell {
  const code = readChoice(of, typed);
  return code === null ? notAChoice(typed, of) : succeed(code);
}

function parseChoices(typed: string, of: ChoiceName): ParsedCell {
  const parts = splitList(typed);
  const wrong = parts.find((part) => readChoice(of, part) === null);
  return wrong === undefined
    ? succeed(parts.flatMap((part) => readChoice(of, part) ?? []))
    : notAChoice(wrong, of);
}

function notAChoice(found: string, of: ChoiceName): ParsedCell {
  return fail(fault("notAChoice", { found, choices: of, suggestion: nearestChoice(of, found) }));
}
