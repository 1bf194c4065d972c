import { expectFlag, expectText, expectWord } from "../expectValue";
import {
  ALERT_STYLES,
  COMPARED_KINDS,
  VALIDATION_OPERATORS,
  type ValidationAlert,
  type ValidationPrompt,
  type ValidationRule,
} from "../gridParts";
import { isJsonObject, type Json, type JsonObject } from "../json";
import { invalidArgument, notImplemented } from "../officeError";
import { pascalCase } from "../wire";

/** The longest list of words that Excel takes; a longer one has to stand in cells. */
const LONGEST_LIST = 255;

/** Reads the rule that an add-in sets: an object with one member, named like the rule's type. */
export function readRule(value: Json): ValidationRule {
  if (!isJsonObject(value)) throw invalidArgument("rule must be an object");
  const [kind = "", ...others] = Object.keys(value).filter((key) => (value[key] ?? null) !== null);
  const details = value[kind];
  if (others.length > 0 || !isJsonObject(details)) throw invalidArgument("rule must have one member");
  if (kind === "list") return readList(details);
  if (kind === "custom") return { kind, formula: expectText(details["formula"] ?? null, "formula") };
  const compared = COMPARED_KINDS.find((candidate) => candidate === kind);
  if (compared === undefined) throw notImplemented(`DataValidationRule.${kind}`);
  const operator = expectWord(details["operator"] ?? null, "operator", VALIDATION_OPERATORS);
  const hasTwo = operator === "Between" || operator === "NotBetween";
  return {
    kind: compared,
    operator,
    formula1: limit(details["formula1"], "formula1"),
    formula2: hasTwo ? limit(details["formula2"], "formula2") : null,
  };
}

function readList(details: JsonObject): ValidationRule {
  const source = expectText(details["source"] ?? null, "source");
  if (!source.startsWith("=") && source.length > LONGEST_LIST) {
    throw invalidArgument(`a list of words may have ${LONGEST_LIST} characters`);
  }
  const { inCellDropDown = true } = details;
  return { kind: "list", source, inCellDropDown: expectFlag(inCellDropDown, "inCellDropDown") };
}

function limit(value: Json | undefined, name: string): string | number {
  if (typeof value === "number" || (typeof value === "string" && value !== "")) return value;
  throw invalidArgument(`${name} must be a number or a formula`);
}

export function writeRule(rule: ValidationRule | null): JsonObject {
  if (!rule) return {};
  const { kind, ...details } = rule;
  return { [kind]: details };
}

export function typeOfRule(rule: ValidationRule | null): string {
  return rule ? pascalCase(rule.kind) : "None";
}

export function readAlert(value: Json): ValidationAlert {
  if (!isJsonObject(value)) throw invalidArgument("errorAlert must be an object");
  return {
    message: expectText(value["message"] ?? "", "message"),
    showAlert: expectFlag(value["showAlert"] ?? true, "showAlert"),
    style: expectWord(value["style"] ?? "Stop", "style", ALERT_STYLES),
    title: expectText(value["title"] ?? "", "title"),
  };
}

export function readPrompt(value: Json): ValidationPrompt {
  if (!isJsonObject(value)) throw invalidArgument("prompt must be an object");
  return {
    message: expectText(value["message"] ?? "", "message"),
    showPrompt: expectFlag(value["showPrompt"] ?? true, "showPrompt"),
    title: expectText(value["title"] ?? "", "title"),
  };
}
