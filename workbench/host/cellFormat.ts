export type HorizontalAlignment = "General" | "Left" | "Center" | "Right";
export type VerticalAlignment = "Top" | "Center" | "Bottom";

export interface CellFormat {
  /** "#RRGGBB". */
  readonly fillColor: string;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  /** Characters. */
  readonly indentLevel: number;
  /** What protection of the sheet keeps from being changed. */
  readonly locked: boolean;
  readonly horizontalAlignment: HorizontalAlignment;
  readonly verticalAlignment: VerticalAlignment;
}
