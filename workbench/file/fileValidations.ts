import { parseZone, zoneAddress } from "../host/address";
import {
  ALERT_STYLES,
  VALIDATION_OPERATORS,
  type ComparedKind,
  type Validation,
  type ValidationAlert,
  type ValidationOperator,
  type ValidationRule,
} from "../host/gridParts";
import { sheetElement } from "./sheetElements";
import { attributesOf, escaped, isYes, printAttributes, unescaped } from "./xmlText";

/** A rule for entries as a file has it; the file gives it no name. */
export type FileValidation = Omit<Validation, "id">;

/** Excel's names in files, where they are other than its client's. */
const KINDS: Readonly<Record<ComparedKind, string>> = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};
const OPERATORS: Readonly<Record<ValidationOperator, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};
const COMPARED: readonly ComparedKind[] = ["wholeNumber", "decimal", "date", "time", "textLength"];
const ELEMENT = /<dataValidation(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/dataValidation>)/g;

/** What a sheet lets people enter, with the words that Excel shows before and after a wrong entry. */
export function readFileValidations(sheetXml: string): readonly FileValidation[] {
  return [...sheetElement(sheetXml, "dataValidations").matchAll(ELEMENT)].flatMap(
    ([, start = "", content = ""]) => {
      const attributes = attributesOf(` ${start}`);
      const zones = (attributes.get("sqref") ?? "")
        .split(/\s+/)
        .flatMap((address) => parseZone(address) ?? []);
      if (zones.length === 0) return [];
      return [
        {
          zones,
          rule: readRule(attributes, content),
          errorAlert: readAlert(attributes),
          prompt: {
            message: attributes.get("prompt") ?? "",
            showPrompt: isYes(attributes.get("showInputMessage")),
            title: attributes.get("promptTitle") ?? "",
          },
          ignoreBlanks: isYes(attributes.get("allowBlank")),
        },
      ];
    },
  );
}

type Attributes = ReadonlyMap<string, string>;

function readAlert(attributes: Attributes): ValidationAlert {
  const style = (attributes.get("errorStyle") ?? "").toLowerCase();
  return {
    message: attributes.get("error") ?? "",
    showAlert: isYes(attributes.get("showErrorMessage")),
    style: ALERT_STYLES.find((one) => one.toLowerCase() === style) ?? "Stop",
    title: attributes.get("errorTitle") ?? "",
  };
}

function readRule(attributes: Attributes, content: string): ValidationRule | null {
  const [first = "", second = null] = [1, 2].map((number) => formulaIn(content, number));
  const type = attributes.get("type") ?? "none";
  if (type === "custom") return { kind: "custom", formula: `=${first}` };
  if (type === "list") {
    const words = /^"(.*)"$/s.exec(first)?.[1]?.replaceAll('""', '"');
    // The attribute hides the arrow, whatever its name says.
    return {
      kind: "list",
      source: words ?? `=${first}`,
      inCellDropDown: !isYes(attributes.get("showDropDown")),
    };
  }
  const kind = COMPARED.find((one) => KINDS[one] === type);
  const named = attributes.get("operator") ?? OPERATORS.Between;
  const operator = VALIDATION_OPERATORS.find((one) => OPERATORS[one] === named);
  if (!kind || !operator) return null;
  const hasTwo = operator === "Between" || operator === "NotBetween";
  return {
    kind,
    operator,
    formula1: limit(first),
    formula2: hasTwo && second !== null ? limit(second) : null,
  };
}

function formulaIn(content: string, number: number): string | undefined {
  const found = new RegExp(`<formula${number}>([\\s\\S]*?)</formula${number}>`).exec(content)?.[1];
  return found === undefined ? undefined : unescaped(found);
}

function limit(formula: string): string | number {
  const number = Number(formula);
  return formula.trim() === "" || Number.isNaN(number) ? `=${formula}` : number;
}

/** The element of a sheet for these rules; "" where there are none. */
export function printValidations(validations: readonly FileValidation[]): string {
  if (validations.length === 0) return "";
  const count = printAttributes({ count: validations.length });
  return `<dataValidations${count}>${validations.map(printValidation).join("")}</dataValidations>`;
}

function printValidation({ zones, rule, errorAlert, prompt, ignoreBlanks }: FileValidation): string {
  const { style, title, message, showAlert } = errorAlert;
  const attributes = printAttributes({
    type: rule ? typeOf(rule) : null,
    operator: rule && "operator" in rule && rule.operator !== "Between" ? OPERATORS[rule.operator] : null,
    // An empty word for a style is none that Excel knows; the usual one is left out.
    errorStyle: style === "Stop" ? null : style.toLowerCase(),
    allowBlank: yesOnly(ignoreBlanks),
    showDropDown: yesOnly(rule?.kind === "list" && !rule.inCellDropDown),
    showInputMessage: yesOnly(prompt.showPrompt),
    showErrorMessage: yesOnly(showAlert),
    errorTitle: textOnly(title),
    error: textOnly(message),
    promptTitle: textOnly(prompt.title),
    prompt: textOnly(prompt.message),
    sqref: zones.map(zoneAddress).join(" "),
  });
  return `<dataValidation${attributes}>${rule ? formulasOf(rule) : ""}</dataValidation>`;
}

function typeOf(rule: ValidationRule): string {
  return rule.kind === "list" || rule.kind === "custom" ? rule.kind : KINDS[rule.kind];
}

function yesOnly(flag: boolean): string | null {
  return flag ? "1" : null;
}

function textOnly(text: string): string | null {
  return text === "" ? null : text;
}

function formulasOf(rule: ValidationRule): string {
  const bare = (formula: string | number): string => escaped(String(formula).replace(/^=/, ""));
  const first = (formula: string): string => `<formula1>${formula}</formula1>`;
  if (rule.kind === "custom") return first(bare(rule.formula));
  if (rule.kind === "list")
    return first(
      rule.source.startsWith("=") ? bare(rule.source) : escaped(`"${rule.source.replaceAll('"', '""')}"`),
    );
  const second = rule.formula2 === null ? "" : `<formula2>${bare(rule.formula2)}</formula2>`;
  return first(bare(rule.formula1)) + second;
}
