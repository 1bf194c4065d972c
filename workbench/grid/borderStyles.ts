import type { BorderDescr, BorderStyle } from "@odoo/o-spreadsheet";
import type { BorderLine } from "../host/gridParts";

/** The line as Excel has it stays beside what the library draws. */
interface KeptBorder extends BorderDescr {
  readonly line?: BorderLine;
}

const BY_WEIGHT: Readonly<Record<BorderLine["weight"], BorderStyle>> = {
  Hairline: "thin",
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
};

export function borderOf(line: BorderLine): KeptBorder | undefined {
  if (line.style === "None") return undefined;
  return { style: drawnStyle(line), color: line.color, line };
}

export function lineOf(border: KeptBorder): BorderLine {
  if (border.line) return border.line;
  const { style, color } = border;
  if (style === "dashed") return { style: "Dash", weight: "Thin", color };
  if (style === "dotted") return { style: "Dot", weight: "Thin", color };
  return { style: "Continuous", weight: WEIGHTS[style], color };
}

const WEIGHTS = { thin: "Thin", medium: "Medium", thick: "Thick" } as const;

function drawnStyle({ style, weight }: BorderLine): BorderStyle {
  if (style === "Continuous" || style === "Double") return BY_WEIGHT[weight];
  return style === "Dot" ? "dotted" : "dashed";
}
