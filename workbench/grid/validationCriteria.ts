import type { DataValidationRule } from "@odoo/o-spreadsheet";
import type { Validation, ValidationOperator, ValidationRule } from "../host/gridParts";

type Criterion = DataValidationRule["criterion"];

/** The criteria of one number or two; those of dates would not take serial days. */
const COMPARISONS = {
  Between: "isBetween",
  NotBetween: "isNotBetween",
  EqualTo: "isEqual",
  NotEqualTo: "isNotEqual",
  GreaterThan: "isGreaterThan",
  LessThan: "isLessThan",
  GreaterThanOrEqualTo: "isGreaterOrEqualTo",
  LessThanOrEqualTo: "isLessOrEqualTo",
} as const satisfies Record<ValidationOperator, Criterion["type"]>;

/** The library's criterion for a rule; `null` for one that it cannot check. */
export function criterionOf(rule: ValidationRule): Criterion | null {
  switch (rule.kind) {
    case "list": {
      const displayStyle = rule.inCellDropDown ? "arrow" : "plainText";
      return rule.source.startsWith("=")
        ? { type: "isValueInRange", values: [rule.source.slice(1)], displayStyle }
        : { type: "isValueInList", values: rule.source.split(",").map((word) => word.trim()), displayStyle };
    }
    case "custom":
      return { type: "customFormula", values: [rule.formula] };
    case "textLength":
    case "time":
      return null;
    default: {
      const values = [rule.formula1, ...(rule.formula2 === null ? [] : [rule.formula2])].map(String);
      return { type: COMPARISONS[rule.operator], values };
    }
  }
}

/** The rule behind a criterion that a person or a file made. */
export function ruleOf({ type, values }: Criterion): ValidationRule | null {
  const [first = "", second = null] = values;
  if (type === "isValueInList") return { kind: "list", source: values.join(","), inCellDropDown: true };
  if (type === "isValueInRange") return { kind: "list", source: `=${first}`, inCellDropDown: true };
  if (type === "isBoolean") return { kind: "list", source: "TRUE,FALSE", inCellDropDown: false };
  if (type === "customFormula") return { kind: "custom", formula: first };
  const operator = operatorOf(type);
  return operator ? { kind: "decimal", operator, formula1: first, formula2: second } : null;
}

function operatorOf(type: Criterion["type"]): ValidationOperator | undefined {
  let operator: ValidationOperator;
  for (operator in COMPARISONS) if (COMPARISONS[operator] === type) return operator;
  return undefined;
}

/** Whether Excel keeps out what the rule does not allow, or only warns. */
export function isBlocking({ errorAlert }: Validation): boolean {
  return errorAlert.showAlert && errorAlert.style === "Stop";
}
