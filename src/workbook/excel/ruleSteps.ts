import type { ConditionalFormatBlueprint, SheetBlueprint, ValidationBlueprint } from "../blueprint/blueprint";
import { templateTh } from "../../texts/template.th";
import { conditionalLooks } from "../blueprint/styles";
import { addressLists } from "./rectangles";
import { relativeFormula } from "../cells/relativeFormula";
import { bytesOf, bytesOfAction, type WorkbookStep } from "./step";

/** Excel's limit of a message, in characters. */
const longestMessage = 225;

/** Validations and conditional formats, each rule once for all ranges that have it. */
export function ruleSteps({
  name,
  validations,
  conditionalFormats,
}: SheetBlueprint): readonly WorkbookStep[] {
  return [...validationSteps(name, validations), ...conditionalSteps(name, conditionalFormats)];
}

function validationSteps(
  sheet: string,
  validations: readonly ValidationBlueprint[],
): readonly WorkbookStep[] {
  const lists = shared(validations, sharedKey);
  return lists.map(([list, rule]) => ({
    bytes: list.length + bytesOf(rule) + 8 * bytesOfAction,
    cells: 0,
    ask(workbook): void {
      const areas = workbook.sheet(sheet).getRanges(list);
      areas.untrack();
      const { dataValidation } = areas;
      dataValidation.rule = ruleOf(rule);
      dataValidation.ignoreBlanks = !("looksAtCells" in rule);
      dataValidation.errorAlert = {
        title: "LPA",
        message: rule.message.slice(0, longestMessage),
        showAlert: rule.kind !== "offer",
        style: "Stop",
      };
      if (rule.prompt !== undefined)
        dataValidation.prompt = {
          title: templateTh.area.promptTitle,
          message: rule.prompt.slice(0, longestMessage),
          showPrompt: true,
        };
    },
  }));
}

/** Ranges can share a rule whose formula reads the same from each. */
function sharedKey(rule: ValidationBlueprint): string {
  const formula = rule.kind === "custom" ? relativeFormula(rule.formula, rule.range) : null;
  return JSON.stringify({ ...rule, range: null, formula });
}

function ruleOf(validation: ValidationBlueprint): Excel.DataValidationRule {
  switch (validation.kind) {
    case "list":
    case "offer":
      return { list: { inCellDropDown: true, source: validation.words.join(",") } };
    case "custom":
      return { custom: { formula: `=${validation.formula}` } };
    case "listRange":
      return { list: { inCellDropDown: true, source: `=${validation.source}` } };
    case "whole":
      return { wholeNumber: between(validation) };
    case "decimal":
      return { decimal: between(validation) };
    case "date":
      return { date: between(validation) };
  }
}

/** Bounds as formulas, which say a day by its serial number. */
function between({ least, most }: { readonly least: string; readonly most: string }): {
  readonly formula1: string;
  readonly formula2: string;
  readonly operator: "Between";
} {
  return { formula1: `=${least}`, formula2: `=${most}`, operator: "Between" };
}

/** Excel puts each new format before the others, so the last of the blueprint is added first. */
function conditionalSteps(
  sheet: string,
  formats: readonly ConditionalFormatBlueprint[],
): readonly WorkbookStep[] {
  const lists = shared(formats, ({ range, when, look }) => `${look} ${relativeFormula(when, range)}`);
  return [...lists].reverse().map(([list, { when, look }]) => ({
    bytes: list.length + bytesOf(when) + 10 * bytesOfAction,
    cells: 0,
    ask(workbook): void {
      const areas = workbook.sheet(sheet).getRanges(list);
      areas.untrack();
      const { custom } = areas.conditionalFormats.add("Custom");
      custom.rule.formula = `=${when}`;
      custom.format.fill.color = `#${conditionalLooks[look].fill}`;
      custom.format.font.color = `#${conditionalLooks[look].color}`;
    },
  }));
}

/** The ranges of rules that share a key, as lists in the order of the blueprint, each with the rule of its first range. */
function shared<Rule extends { readonly range: string }>(
  rules: readonly Rule[],
  keyOf: (rule: Rule) => string,
): readonly (readonly [list: string, first: Rule])[] {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) {
    const own = groups.get(keyOf(rule)) ?? [];
    own.push(rule);
    groups.set(keyOf(rule), own);
  }
  return [...groups.values()].flatMap((own) =>
    addressLists(own.map(({ range }) => range)).flatMap((list) => {
      const first = own.find(({ range }) => range === list.split(",")[0]);
      return first ? [[list, first] as const] : [];
    }),
  );
}
