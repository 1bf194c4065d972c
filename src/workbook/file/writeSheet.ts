import type { WriteSheet } from "hucre/xlsx";
import { templateTh } from "../../texts/template.th";
import { escapeLetters } from "../../xlsx/strings";
import { expectSheetName } from "../cells/sheetName";
import { lastCell, referFixed, type At, type CellRange } from "../cells/cellRange";
import { formulaText, type Dialect } from "../blueprint/formulaText";
import type {
  CellBlueprint,
  ChartBlueprint,
  ConditionalFormatBlueprint,
  Content,
  LpaFormula,
  NativeContent,
  PictureBlueprint,
  SheetBlueprint,
  ValidationBlueprint,
} from "../blueprint/blueprint";
import {
  cellStyles,
  conditionalStyles,
  type FileCell,
  type FileStyle,
  type FileCells,
  linkStyle,
} from "./cellStyles";
import { savedResult } from "./savedResult";

type Validation = NonNullable<WriteSheet["dataValidations"]>[number];
type Rule = NonNullable<WriteSheet["conditionalRules"]>[number];
type Image = NonNullable<WriteSheet["images"]>[number];
type Chart = NonNullable<WriteSheet["charts"]>[number];

/** A blueprint's sheet as the library takes it, which counts rows and columns from 0. */
export function writeSheet(blueprint: SheetBlueprint, dialect: Dialect): WriteSheet {
  return {
    name: expectSheetName(blueprint.name),
    columns: blueprint.columnWidths.map((width, index) => ({
      width,
      ...(blueprint.hiddenColumns.includes(index + 1) && { hidden: true }),
    })),
    cells: cellsOf(blueprint.cells, dialect),
    merges: blueprint.merges.map(mergeOf),
    rowDefs: new Map([...blueprint.rowHeights].map(([row, height]) => [row - 1, { height }])),
    dataValidations: blueprint.validations.map(validationOf),
    conditionalRules: blueprint.conditionalFormats.map(ruleOf),
    charts: blueprint.charts.map(chartOf),
    ...(blueprint.filtered !== null && { autoFilter: { range: blueprint.filtered } }),
    ...(blueprint.pictures && { images: blueprint.pictures.map(imageOf) }),
    ...(blueprint.locked && { protection }),
    ...(blueprint.freeze.rows + blueprint.freeze.columns > 0 && { freezePane: blueprint.freeze }),
    // The library names the row above the break; the blueprint, the row that begins the page.
    rowBreaks: blueprint.print.breaksBefore.map((row) => row - 2),
    pageSetup: {
      paperSize: "a4",
      orientation: blueprint.print.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: blueprint.print.pages === "one" ? 1 : 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      horizontalCentered: true,
    },
    headerFooter: { oddFooter: footerText(blueprint.print.footer) },
    view: { showGridLines: false, tabColor: { rgb: blueprint.tabColor } },
  };
}

function footerText({ left, center, right }: SheetBlueprint["print"]["footer"]): string {
  return `&L${left}&C${center}&R${right}`;
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

/** From left to right: a program that finds the cells of a row in another order takes them for others, or the file for damaged. */
function cellsOf(blueprints: readonly CellBlueprint[], dialect: Dialect): FileCells {
  const inOrder = [...blueprints].sort((one, other) => one.row - other.row || one.column - other.column);
  return new Map(
    inOrder.map(({ row, column, content, style, leadsTo }) => [
      `${row - 1},${column - 1}`,
      leadsTo === undefined
        ? cellOf(content, cellStyles[style], dialect)
        : {
            ...cellOf(content, linkStyle(cellStyles[style]), dialect),
            hyperlink: { target: "", location: leadsTo, tooltip: templateTh.leads },
          },
    ]),
  );
}

function cellOf(content: Content, style: FileStyle, dialect: Dialect): FileCell {
  switch (content.kind) {
    case "blank":
      return { value: null, type: "empty", style };
    case "text":
      return { value: escapeLetters(content.text), type: "string", style };
    case "number":
      return { value: content.number, type: "number", style };
    case "boolean":
      return { value: content.boolean, type: "boolean", style };
    case "native":
    case "lpa":
      return formulaCell(content, style, dialect);
  }
}

function formulaCell(formula: NativeContent | LpaFormula, style: FileStyle, dialect: Dialect): FileCell {
  const text = formulaText(formula, dialect);
  return { value: null, type: "formula", style, formula: text, formulaResult: savedResult(formula, dialect) };
}

function mergeOf(range: CellRange): NonNullable<WriteSheet["merges"]>[number] {
  const [first, last] = [corner(range), corner(lastCell(range))];
  return { startRow: first.row, startCol: first.col, endRow: last.row, endCol: last.col };
}

/** Excel's limit of a message, in characters. */
const longestMessage = 225;

function validationOf(blueprint: ValidationBlueprint): Validation {
  const shared = {
    range: blueprint.range,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: "LPA",
    errorMessage: blueprint.message.slice(0, longestMessage),
    errorStyle: "stop",
    ...(blueprint.prompt !== undefined && {
      showInputMessage: true,
      inputTitle: templateTh.area.promptTitle,
      inputMessage: blueprint.prompt.slice(0, longestMessage),
    }),
  } as const;
  switch (blueprint.kind) {
    case "list":
      return { ...shared, type: "list", values: [...blueprint.words] };
    case "offer":
      return { ...shared, showErrorMessage: false, type: "list", values: [...blueprint.words] };
    case "custom":
      return { ...shared, type: "custom", formula1: blueprint.formula };
    case "listRange":
      return { ...shared, type: "list", formula1: blueprint.source };
    case "whole":
    case "decimal":
    case "date":
      return {
        ...shared,
        type: blueprint.kind,
        operator: "between",
        formula1: blueprint.least,
        formula2: blueprint.most,
        allowBlank: blueprint.looksAtCells !== true,
      };
  }
}

function ruleOf({ range, when, look }: ConditionalFormatBlueprint, index: number): Rule {
  return { type: "expression", priority: index + 1, range, formula: when, style: conditionalStyles[look] };
}

const pixelsPerPoint = 96 / 72;

function imageOf({ png, alt, row, column, side }: PictureBlueprint): Image {
  const size = side * pixelsPerPoint;
  const anchor = { from: corner({ row, column }), to: corner({ row: row + 1, column: column + 1 }) };
  return { type: "png", data: png, altText: alt, width: size, height: size, anchor };
}

function chartOf({ title, categories, values, most, from, to }: ChartBlueprint): Chart {
  return {
    type: "bar",
    title,
    series: [
      {
        name: title,
        categories: referFixed(categories),
        values: referFixed(values),
        color: "548235",
        dataLabels: { showValue: true },
      },
    ],
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

function corner({ row, column }: At): { readonly row: number; readonly col: number } {
  return { row: row - 1, col: column - 1 };
}
