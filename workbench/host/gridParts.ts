import type { SheetZone, Zone } from "./zones";

/** What a sheet has beside its cells, as plain data, in Excel's words. */
export interface Validation {
  readonly id: string;
  readonly zones: readonly Zone[];
  /** `null` while only a message or an alert was set. */
  readonly rule: ValidationRule | null;
  readonly errorAlert: ValidationAlert;
  readonly prompt: ValidationPrompt;
  readonly ignoreBlanks: boolean;
}

export type ValidationRule =
  /** The source is words between commas, or a formula ("=$A$1:$A$9"). */
  | { readonly kind: "list"; readonly source: string; readonly inCellDropDown: boolean }
  | { readonly kind: "custom"; readonly formula: string }
  | {
      readonly kind: ComparedKind;
      readonly operator: ValidationOperator;
      readonly formula1: string | number;
      readonly formula2: string | number | null;
    };

export const COMPARED_KINDS = ["wholeNumber", "decimal", "date", "time", "textLength"] as const;
export type ComparedKind = (typeof COMPARED_KINDS)[number];

export const VALIDATION_OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;
export type ValidationOperator = (typeof VALIDATION_OPERATORS)[number];

export const ALERT_STYLES = ["Stop", "Warning", "Information"] as const;

export interface ValidationAlert {
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: (typeof ALERT_STYLES)[number];
  readonly title: string;
}

export interface ValidationPrompt {
  readonly message: string;
  readonly showPrompt: boolean;
  readonly title: string;
}

/** A conditional format by formula. Of those that hold, the one named first wins. */
export interface ConditionalFormat {
  readonly id: string;
  readonly zones: readonly Zone[];
  /** With its "=", written for the first cell; "" until it is set. */
  readonly formula: string;
  readonly look: ConditionalLook;
  readonly stopIfTrue: boolean;
}

export interface ConditionalLook {
  /** "#RRGGBB". */
  readonly fillColor?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
}

export const LINE_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
export const LINE_WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

export interface BorderLine {
  readonly style: (typeof LINE_STYLES)[number];
  readonly weight: (typeof LINE_WEIGHTS)[number];
  /** "#RRGGBB". */
  readonly color: string;
}

/** Sides of a range: the four around it and the two between its cells. */
export const BORDER_SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];

export type CellSide = "top" | "bottom" | "left" | "right";
export type CellBorders = Readonly<Partial<Record<CellSide, BorderLine>>>;

export const CHART_TYPES = [
  "BarClustered",
  "BarStacked",
  "ColumnClustered",
  "ColumnStacked",
  "Line",
  "Pie",
] as const;
export type ChartType = (typeof CHART_TYPES)[number];

export interface Chart {
  readonly id: string;
  readonly name: string;
  readonly type: ChartType;
  readonly title: { readonly text: string; readonly visible: boolean };
  readonly legend: { readonly visible: boolean; readonly position: string };
  /** Points from the sheet's first cell. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly series: readonly ChartSeries[];
  readonly valueAxis: ChartAxis;
  readonly categoryAxis: ChartAxis;
}

/** A picture that floats over a sheet's cells. */
export interface SheetImage {
  readonly id: string;
  readonly name: string;
  /** A PNG or JPEG in Base64. */
  readonly base64: string;
  readonly altTextTitle: string;
  readonly altTextDescription: string;
  readonly lockAspectRatio: boolean;
  /** Points from the sheet's first cell. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: SheetZone | null;
  readonly categories: SheetZone | null;
  readonly hasDataLabels: boolean;
  /** Percent of a bar's width. */
  readonly gapWidth: number;
  /** "#RRGGBB", or "" for Excel's own. */
  readonly color: string;
}

export interface ChartAxis {
  /** `null` is Excel's own choice. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorGridlines: boolean;
  readonly reversed: boolean;
  readonly visible: boolean;
}
