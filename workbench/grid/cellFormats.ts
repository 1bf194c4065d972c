import type { Style } from "@odoo/o-spreadsheet";
import type { CellFormat, HorizontalAlignment, VerticalAlignment } from "../host/cellFormat";

/** The family name that o-spreadsheet asks of the canvas is fixed; the page's style sheet lends it this font. */
export const GRID_FONT = "Sarabun";

const DEFAULT_FONT_SIZE = 10;

const HORIZONTAL: Readonly<Record<HorizontalAlignment, Style["align"]>> = {
  General: undefined,
  Left: "left",
  Center: "center",
  Right: "right",
};

const VERTICAL: Readonly<Record<VerticalAlignment, Style["verticalAlign"]>> = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
};

/** Looks that Excel has and the library does not draw; they stay in the cell's style all the same. */
interface KeptStyle extends Style {
  readonly fontName?: string;
  /** The size as Excel was told, where another is drawn. */
  readonly statedSize?: number;
  readonly shrinkToFit?: boolean;
  readonly indentLevel?: number;
  readonly isUnlocked?: boolean;
}

export function formatOf(style: KeptStyle): CellFormat {
  return {
    fillColor: style.fillColor ?? "#FFFFFF",
    fontColor: style.textColor ?? "#000000",
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    underline: style.underline ?? false,
    strikethrough: style.strikethrough ?? false,
    fontName: style.fontName ?? GRID_FONT,
    fontSize: style.statedSize ?? style.fontSize ?? DEFAULT_FONT_SIZE,
    shrinkToFit: style.shrinkToFit ?? false,
    indentLevel: style.indentLevel ?? 0,
    locked: style.isUnlocked !== true,
    wrapText: style.wrapping === "wrap",
    horizontalAlignment: wordOf(HORIZONTAL, style.align) ?? "General",
    verticalAlignment: wordOf(VERTICAL, style.verticalAlign) ?? "Bottom",
  };
}

export function styleOf(format: Partial<CellFormat>): Style {
  const style: Writable<KeptStyle> = {};
  if (format.fillColor !== undefined) style.fillColor = format.fillColor;
  if (format.fontColor !== undefined) style.textColor = format.fontColor;
  if (format.bold !== undefined) style.bold = format.bold;
  if (format.italic !== undefined) style.italic = format.italic;
  if (format.underline !== undefined) style.underline = format.underline;
  if (format.strikethrough !== undefined) style.strikethrough = format.strikethrough;
  if (format.fontName !== undefined) style.fontName = format.fontName;
  if (format.shrinkToFit !== undefined) style.shrinkToFit = format.shrinkToFit;
  if (format.indentLevel !== undefined) style.indentLevel = format.indentLevel;
  if (format.locked !== undefined) style.isUnlocked = !format.locked;
  if (format.fontSize !== undefined) style.statedSize = format.fontSize;
  if (format.wrapText !== undefined) style.wrapping = format.wrapText ? "wrap" : "overflow";
  if (format.horizontalAlignment !== undefined) style.align = HORIZONTAL[format.horizontalAlignment];
  if (format.verticalAlignment !== undefined) style.verticalAlign = VERTICAL[format.verticalAlignment];
  return style;
}

/** Fonts whose letters are small for their size, against the font that draws them here. */
const DRAWN_SIZE: Readonly<Record<string, number>> = {
  "TH Sarabun New": 0.7,
  "TH SarabunPSK": 0.7,
  "TH Sarabun PSK": 0.7,
};

/** The style of a cell after a change, with its letters as large as those of its own font. */
export function changedStyle(before: KeptStyle | null, change: KeptStyle): Style {
  const style: Writable<KeptStyle> = { ...before, ...change };
  const drawn = DRAWN_SIZE[style.fontName ?? ""] ?? 1;
  if (drawn === 1 && style.statedSize === undefined) return style;
  style.statedSize ??= style.fontSize ?? DEFAULT_FONT_SIZE;
  style.fontSize = style.statedSize * drawn;
  return style;
}

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

function wordOf<Word extends string, Value>(
  words: Readonly<Record<Word, Value>>,
  value: Value,
): Word | undefined {
  for (const word in words) if (words[word] === value) return word;
  return undefined;
}

/** The font that Excel was told, in its own size; `null` where the grid's own was never changed. */
export function statedFont(style: KeptStyle): { readonly name: string; readonly size: number } | null {
  const { fontName, statedSize, fontSize = DEFAULT_FONT_SIZE } = style;
  return fontName === undefined ? null : { name: fontName, size: statedSize ?? fontSize };
}
