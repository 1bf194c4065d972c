import type { WriteSheet } from "hucre/xlsx";
import {
  conditionalLooks,
  font,
  lineColor,
  blueprintStyles,
  type ConditionalLook,
  type Look,
  type StyleName,
} from "../blueprint/styles";

export type FileCells = NonNullable<WriteSheet["cells"]>;
export type FileCell = NonNullable<ReturnType<FileCells["get"]>>;
export type FileStyle = NonNullable<FileCell["style"]>;

const line = { style: "thin", color: { rgb: lineColor } } as const;
const box = { top: line, right: line, bottom: line, left: line };

/** The blueprint's looks as the library writes them. */
export const cellStyles: Readonly<Record<StyleName, FileStyle>> = mapLooks(blueprintStyles);

function mapLooks(looks: Readonly<Record<StyleName, Look>>): Readonly<Record<StyleName, FileStyle>> {
  const entries = Object.entries(looks).map(([name, look]) => [name, cellStyle(look)]);
  return Object.fromEntries(entries) as Record<StyleName, FileStyle>;
}

function cellStyle({ size, bold, color, fill, border, ...look }: Look): FileStyle {
  const { horizontal, indent, vertical = "center", wrap = false, format, input = false } = look;
  return {
    font: {
      name: font.name,
      size: size ?? font.size,
      ...(bold && { bold }),
      ...(color && { color: { rgb: color } }),
    },
    ...(fill && { fill: solid(fill) }),
    ...(border && { border: box }),
    alignment: { vertical, wrapText: wrap, ...(horizontal && { horizontal }), ...(indent && { indent }) },
    ...(format && { numFmt: format }),
    protection: { locked: !input },
  };
}

/** A look with what Excel gives a link: a line under it, and its blue where the look has no colour of its own. */
export function linkStyle(style: FileStyle): FileStyle {
  return { ...style, font: { color: { rgb: "0563C1" }, ...style.font, underline: true } };
}

function solid(rgb: string): NonNullable<FileStyle["fill"]> {
  return { type: "pattern", pattern: "solid", fgColor: { rgb } };
}

/** Looks of conditional formats. Excel takes the colour of their fill from the background colour. */
export const conditionalStyles: Readonly<Record<ConditionalLook, FileStyle>> = {
  good: conditional(conditionalLooks.good),
  warning: conditional(conditionalLooks.warning),
  bad: conditional(conditionalLooks.bad),
  muted: conditional(conditionalLooks.muted),
};

function conditional({ fill, color }: (typeof conditionalLooks)[ConditionalLook]): FileStyle {
  return {
    font: { color: { rgb: color } },
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill }, bgColor: { rgb: fill } },
  };
}
