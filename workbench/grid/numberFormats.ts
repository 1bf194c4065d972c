import type { Style } from "@odoo/o-spreadsheet";

/** Excel's format stays in the cell's style where the library draws another one. */
interface KeptStyle extends Style {
  readonly numberFormat?: string;
}

/** Language, calendar and digits, as in "[$-107041E]d mmm yyyy": the library would write them before the number. */
const LOCALE = /\[\$-[0-9A-Fa-f]+\]/g;

/** Room as wide as a letter, as in "0.00_)": the library takes the number for a wrong one. */
const ROOM = /_./g;

export function drawnFormat(numberFormat: string): string {
  return numberFormat.replace(LOCALE, "").replace(ROOM, "");
}

export function keptNumberFormat(style: KeptStyle): string | undefined {
  return style.numberFormat;
}

/** The same style where nothing is to be kept and nothing was. */
export function withNumberFormat(style: KeptStyle, numberFormat: string | null): KeptStyle {
  if (numberFormat !== null) return { ...style, numberFormat };
  if (style.numberFormat === undefined) return style;
  const rest: { -readonly [Name in keyof KeptStyle]: KeptStyle[Name] } = { ...style };
  delete rest.numberFormat;
  return rest;
}
