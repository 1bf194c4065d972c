import type { readXlsx } from "hucre/xlsx";
import type { CellBorders, Validation } from "../../../../workbench/host/gridParts";
import type { Zone } from "../../../../workbench/host/zones";
import { block, onSheet } from "../../../../src/workbook/cells/cellRange";
import { rangeAt } from "../../support/rangeAt";
import { serialOf } from "../../../../src/text/serialDay";

/** A file as its reader gives it, and the same things of the open workbook in the same words. */
export type FileBook = Awaited<ReturnType<typeof readXlsx>>;
export type FileCell =
  NonNullable<FileBook["sheets"][number]["cells"]> extends Map<string, infer Cell> ? Cell : never;

/** The colours that may come to each cell, the first one first. */
export function inOrder(
  formats: readonly (readonly [readonly string[], unknown])[],
): ReadonlyMap<string, unknown[]> {
  const colors = new Map<string, unknown[]>();
  for (const [cells, color] of formats)
    for (const cell of cells) colors.set(cell, [...(colors.get(cell) ?? []), color]);
  return colors;
}

/** The reader makes dates of days. */
export function shown(value: unknown): unknown {
  if (value instanceof Date) return serialOf(value);
  return value === "" ? null : value;
}

type FileValidation = NonNullable<FileBook["sheets"][number]["dataValidations"]>[number];

const kinds = { whole: "wholeNumber" } as Readonly<Record<string, string>>;

export function filedRule(one: FileValidation): unknown {
  const { type, values, formula1, formula2, errorMessage, inputMessage = "", allowBlank = false } = one;
  const words = { message: errorMessage, prompt: inputMessage, blanks: allowBlank };
  if (type === "custom") return { kind: type, asked: [`=${String(formula1)}`], ...words };
  const asked =
    type === "list"
      ? [values?.join(",") ?? `=${String(formula1)}`]
      : [`=${String(formula1)}`, `=${String(formula2)}`];
  return { kind: kinds[type] ?? type, asked, ...words };
}

export function openRule({ rule, errorAlert, prompt, ignoreBlanks }: Validation): unknown {
  if (!rule) return null;
  const words = { message: errorAlert.message, prompt: prompt.message, blanks: ignoreBlanks };
  if (rule.kind === "custom") return { kind: rule.kind, asked: [rule.formula], ...words };
  const asked = rule.kind === "list" ? [rule.source] : [rule.formula1, rule.formula2];
  return { kind: rule.kind, asked, ...words };
}

export function cellsOf(range: string): readonly string[] {
  const { row, column, width, height } = rangeAt(range);
  return placesOf({ top: row - 1, left: column - 1, bottom: row + height - 2, right: column + width - 2 });
}

export function placesOf({ top, left, bottom, right }: Zone): readonly string[] {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across) => `${top + down},${left + across}`),
  ).flat();
}

export function rgb(color: { readonly rgb?: string } | undefined): string | null {
  return color?.rgb === undefined ? null : `#${color.rgb}`;
}

export function hasLines(borders: CellBorders): boolean {
  return (["top", "right", "bottom", "left"] as const).every((side) => borders[side]?.color === "#BFBFBF");
}

export function reference(sheet: string, { top, left, bottom, right }: Zone): string {
  return onSheet(sheet, block(top + 1, left + 1, bottom + 1, right + 1));
}
