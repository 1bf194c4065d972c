import type { WriteSheet } from "hucre/xlsx";
import { lineHeight, rowHeight } from "../text/rowHeight";
import { fill } from "../texts/texts";
import type { AuthoringTexts } from "../texts/authoringTexts";
import { fieldHeaders, fieldRows, fieldsShown, fieldWidths } from "./fieldRows";
import type { PackRow } from "./packRows";
import { valueAt } from "./paths";
import { authoringStyles, type AuthoringCells, type AuthoringStyle } from "./styles";
import { at, cellOf, page } from "./tableSheet";

/**
 * The first sheet of a province's workbook: whose it is, which pack it is laid over as the program filled that in, and
 * what may be changed.
 */
export function provinceSheet(overlay: PackRow, texts: AuthoringTexts): WriteSheet {
  const { ofProvince: t } = texts.guide;
  const shown = fieldsShown("Province", overlay);
  const own = shown.filter(({ filledIn }) => !filledIn);
  const base = shown.filter(({ filledIn }) => filledIn);
  const above = [
    line(t.title, authoringStyles.title),
    line(fill(t.over, baseOf(overlay)), authoringStyles.plain),
    line(t.own, authoringStyles.heading),
  ];
  const ownTop = above.length + 1;
  const ownRows = fieldRows("Province", own, overlay, texts, ownTop);
  const baseTop = ownTop + own.length + 1;
  const baseRows = fieldRows("Province", base, overlay, texts, baseTop);
  const rulesTop = baseTop + base.length + 1;
  const rules = [
    line(t.mayChange, authoringStyles.heading),
    ...t.may.map((text) => line(text, authoringStyles.plain)),
    line(t.mustNotChange, authoringStyles.heading),
    ...t.mustNot.map((text) => line(text, authoringStyles.plain)),
  ];
  const lines = [
    ...above.map((one, index) => ({ ...one, row: index })),
    { ...line(t.base, authoringStyles.heading), row: baseTop - 1 },
    ...rules.map((one, index) => ({ ...one, row: rulesTop + index })),
  ];
  const texted: AuthoringCells = new Map(
    lines.map(({ row, text, style }) => [at(row, 0), cellOf(text, style)]),
  );
  return {
    name: "Province",
    columns: fieldWidths.map((width) => ({ width })),
    cells: new Map([...texted, ...fieldHeaders(texts, above.length), ...ownRows.cells, ...baseRows.cells]),
    merges: lines.map(({ row }) => ({ startRow: row, startCol: 0, endRow: row, endCol: 2 })),
    rowDefs: new Map([
      ...lines.map(({ row, text, style }) => [row, { height: heightOf(text, style) }] as const),
      ...ownRows.heights,
      ...baseRows.heights,
    ]),
    dataValidations: [...ownRows.validations, ...baseRows.validations],
    pageSetup: page,
    view: { tabColor: { rgb: "185C37" }, showGridLines: false },
  };
}

interface Line {
  readonly text: string;
  readonly style: AuthoringStyle;
}

function line(text: string, style: AuthoringStyle): Line {
  return { text, style };
}

function baseOf(overlay: PackRow): {
  readonly base: string;
  readonly version: string;
  readonly hash: string;
} {
  const told = (key: string): string => {
    const value = valueAt(overlay, key);
    return typeof value === "string" ? value : "";
  };
  return {
    base: told("extends"),
    version: told("base.version"),
    hash: told("base.content").slice(0, 8),
  };
}

function heightOf(text: string, style: AuthoringStyle): number {
  const [one, other, third] = fieldWidths;
  return style === authoringStyles.title ? lineHeight * 1.5 : rowHeight([[text, one + other + third]]);
}
