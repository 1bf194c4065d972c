import type { JsonObject } from "./json";
import type { Zone } from "./zones";

/** What a sheet keeps that no grid draws. */
export interface SheetStore {
  protection: SheetProtection | null;
  readonly pageLayout: PageLayout;
  /** The cells that a filter stands over, headings and all. */
  filter: Zone | null;
  /** Rows, and columns, that begin a page; counted from 0. */
  horizontalBreaks: readonly number[];
  verticalBreaks: readonly number[];
  /** By the address of their cells, which they do not follow. */
  readonly hyperlinks: Record<string, Hyperlink>;
}

/** Leads to an address outside, or to cells of the workbook by name or reference. */
export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

export interface SheetProtection {
  readonly options: ProtectionOptions;
  readonly password: string;
}

export const PROTECTION_OPTIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

export type ProtectionOption = (typeof PROTECTION_OPTIONS)[number];

export type SelectionMode = "Normal" | "Unlocked" | "None";

/** What protection leaves free, beside entries in unlocked cells. */
export type ProtectionOptions = Readonly<Record<ProtectionOption, boolean>> & {
  readonly selectionMode: SelectionMode;
};

/** Sizes in points. */
export interface PageLayout {
  blackAndWhite: boolean;
  bottomMargin: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  footerMargin: number;
  headerMargin: number;
  leftMargin: number;
  orientation: string;
  paperSize: string;
  printGridlines: boolean;
  printHeadings: boolean;
  rightMargin: number;
  topMargin: number;
  zoom: JsonObject;
  printArea: readonly Zone[];
  titleRows: Zone | null;
  titleColumns: Zone | null;
  readonly headersFooters: Record<HeaderFooterPlace, string>;
}

export const HEADER_FOOTER_PLACES = [
  "centerFooter",
  "centerHeader",
  "leftFooter",
  "leftHeader",
  "rightFooter",
  "rightHeader",
] as const;
export type HeaderFooterPlace = (typeof HEADER_FOOTER_PLACES)[number];

/** A new sheet's, with Excel's normal margins: 0.7 inches at the sides, 0.75 above and below. */
export function newSheetStore(): SheetStore {
  return {
    protection: null,
    filter: null,
    pageLayout: {
      blackAndWhite: false,
      bottomMargin: 54,
      centerHorizontally: false,
      centerVertically: false,
      footerMargin: 21.6,
      headerMargin: 21.6,
      leftMargin: 50.4,
      orientation: "Portrait",
      paperSize: "Letter",
      printGridlines: false,
      printHeadings: false,
      rightMargin: 50.4,
      topMargin: 54,
      zoom: { scale: 100 },
      printArea: [],
      titleRows: null,
      titleColumns: null,
      headersFooters: {
        centerFooter: "",
        centerHeader: "",
        leftFooter: "",
        leftHeader: "",
        rightFooter: "",
        rightHeader: "",
      },
    },
    horizontalBreaks: [],
    verticalBreaks: [],
    hyperlinks: {},
  };
}
