import type { WriteSheet } from "hucre/xlsx";
import { templateTh } from "../../texts/template.th";
import { columnNumber } from "../cellRange";
import { formulaText, type Dialect } from "../formulaText";
import type {
  CellPlan,
  ChartPlan,
  ConditionalFormatPlan,
  Content,
  LpaFormula,
  NativeFormula,
  SheetPlan,
  ValidationPlan,
} from "../plan/plan";
import { cellStyles, conditionalStyles, type Cell, type CellStyle, type Cells } from "./cellStyles";

type Validation = NonNullable<WriteSheet["dataValidations"]>[number];
type Rule = NonNullable<WriteSheet["conditionalRules"]>[number];
type Chart = NonNullable<WriteSheet["charts"]>[number];

/** A plan's sheet as the library takes it, which counts rows and columns from 0. */
export function writeSheet(plan: SheetPlan, dialect: Dialect): WriteSheet {
  return {
    name: plan.name,
    columns: plan.columnWidths.map((width, index) => ({
      width,
      ...(plan.hiddenColumns.includes(index + 1) && { hidden: true }),
    })),
    cells: cellsOf(plan.cells, dialect),
    merges: plan.merges.map(mergeOf),
    rowDefs: new Map([...plan.rowHeights].map(([row, height]) => [row - 1, { height }])),
    dataValidations: plan.validations.map(validationOf),
    conditionalRules: plan.conditionalFormats.map(ruleOf),
    charts: plan.charts.map(chartOf),
    ...(plan.locked && { protection }),
    ...(plan.freeze.rows + plan.freeze.columns > 0 && { freezePane: plan.freeze }),
    // The library names the row above the break; the plan, the row that begins the page.
    rowBreaks: plan.print.breaksBefore.map((row) => row - 2),
    pageSetup: {
      paperSize: "a4",
      orientation: plan.print.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: plan.print.pages === "one" ? 1 : 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      horizontalCentered: true,
    },
    headerFooter: { oddFooter: `&L&A&R${templateTh.footer}` },
    view: { showGridLines: false, tabColor: { rgb: plan.tabColor } },
  };
}

/** What a locked sheet still lets people do. */
const protection = {
  sheet: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertRows: true,
  insertHyperlinks: true,
  sort: true,
  autoFilter: true,
} as const;

function cellsOf(plans: readonly CellPlan[], dialect: Dialect): Cells {
  return new Map(
    plans.map(({ row, column, content, style }) => [
      `${row - 1},${column - 1}`,
      cellOf(content, cellStyles[style], dialect),
    ]),
  );
}

function cellOf(content: Content, style: CellStyle, dialect: Dialect): Cell {
  switch (content.kind) {
    case "blank":
      return { value: null, type: "empty", style };
    case "text":
      return { value: content.text, type: "string", style };
    case "number":
      return { value: content.number, type: "number", style };
    case "boolean":
      return { value: content.boolean, type: "boolean", style };
    case "native":
    case "lpa":
      return formulaCell(content, style, dialect);
  }
}

function formulaCell(formula: NativeFormula | LpaFormula, style: CellStyle, dialect: Dialect): Cell {
  const text = formulaText(formula, dialect);
  const now =
    dialect === "native" && formula.kind === "lpa" ? (formula.native?.cached ?? null) : formula.cached;
  return { value: null, type: "formula", style, formula: text, formulaResult: now };
}

function mergeOf(range: string): NonNullable<WriteSheet["merges"]>[number] {
  const [from = "", to = from] = range.split(":");
  const [first, last] = [placeOf(from), placeOf(to)];
  return { startRow: first.row, startCol: first.column, endRow: last.row, endCol: last.column };
}

function placeOf(address: string): { readonly row: number; readonly column: number } {
  const letters = address.replace(/\d/g, "");
  return { row: Number(address.slice(letters.length)) - 1, column: columnNumber(letters) - 1 };
}

/** Excel's limit of a message, in characters. */
const longestMessage = 225;

function validationOf(plan: ValidationPlan): Validation {
  const shared = {
    range: plan.range,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: "LPA",
    errorMessage: plan.message.slice(0, longestMessage),
    errorStyle: "stop",
  } as const;
  switch (plan.kind) {
    case "list":
      return { ...shared, type: "list", values: [...plan.words] };
    case "listRange":
      return { ...shared, type: "list", formula1: plan.source };
    case "whole":
    case "decimal":
    case "date":
      return { ...shared, type: plan.kind, operator: "between", formula1: plan.least, formula2: plan.most };
  }
}

function ruleOf({ range, when, look }: ConditionalFormatPlan, index: number): Rule {
  return { type: "expression", priority: index + 1, range, formula: when, style: conditionalStyles[look] };
}

function chartOf({ title, categories, values, most, from, to }: ChartPlan): Chart {
  return {
    type: "bar",
    title,
    series: [{ name: title, categories, values, color: "548235", dataLabels: { showValue: true } }],
    anchor: { from: corner(from), to: corner(to) },
    gapWidth: 60,
    legend: false,
    // Bars are drawn from the bottom up; reversed, the first area stands on top.
    axes: {
      x: { reverse: true, ...noTicks },
      y: { scale: { min: 0, max: most, majorUnit: 20 }, numberFormat: { formatCode: "0" }, ...noTicks },
    },
  };
}

const noTicks = { majorTickMark: "none", minorTickMark: "none" } as const;

function corner({ row, column }: ChartPlan["from"]): { readonly row: number; readonly col: number } {
  return { row: row - 1, col: column - 1 };
}
