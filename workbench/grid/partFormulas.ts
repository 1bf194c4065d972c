import type { Chart, ConditionalFormat, SheetImage, Validation, ValidationRule } from "../host/gridParts";

/** Whole as Excel has it; the library keeps a part of it only. */
export type Part = Validation | ConditionalFormat | Chart | SheetImage;

/** A part with each of its formulas as `adapt` gives it; the same part where none differs. */
export function withFormulas<Kept extends Part>(part: Kept, adapt: (formula: string) => string): Kept;
export function withFormulas(part: Part, adapt: (formula: string) => string): Part {
  if ("look" in part) {
    const formula = adapt(part.formula);
    return formula === part.formula ? part : { ...part, formula };
  }
  return "rule" in part ? withRule(part, adapt) : part;
}

function withRule(validation: Validation, adapt: (formula: string) => string): Validation {
  const rule = validation.rule && adaptedRule(validation.rule, adapt);
  return JSON.stringify(rule) === JSON.stringify(validation.rule) ? validation : { ...validation, rule };
}

function adaptedRule(rule: ValidationRule, adapt: (formula: string) => string): ValidationRule {
  switch (rule.kind) {
    case "list":
      return { ...rule, source: adapt(rule.source) };
    case "custom":
      return { ...rule, formula: adapt(rule.formula) };
    default: {
      const { formula1, formula2 } = rule;
      const adapted = (formula: string | number): string | number =>
        typeof formula === "string" ? adapt(formula) : formula;
      return { ...rule, formula1: adapted(formula1), formula2: formula2 === null ? null : adapted(formula2) };
    }
  }
}
