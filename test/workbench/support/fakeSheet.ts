import type { CellFormat } from "../../../workbench/host/cellFormat";
import type { Cell, Frozen, SheetInfo } from "../../../workbench/host/grid";
import type {
  CellBorders,
  Chart,
  ConditionalFormat,
  SheetImage,
  Validation,
} from "../../../workbench/host/gridParts";
import type { Zone } from "../../../workbench/host/zones";

export const NEW_LOOK: CellFormat = {
  fillColor: "#FFFFFF",
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontName: "Sarabun",
  fontSize: 10,
  wrapText: false,
  shrinkToFit: false,
  indentLevel: 0,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  locked: true,
};

export type FakeCell = Cell;

/** One sheet of the grid in memory; cells and looks by "row,column". */
export interface FakeSheet {
  info: SheetInfo;
  frozen: Frozen;
  readonly cells: Map<string, FakeCell>;
  readonly formats: Map<string, Partial<CellFormat>>;
  readonly borders: Map<string, CellBorders>;
  readonly sizes: Map<string, number>;
  readonly hidden: Set<string>;
  merges: Zone[];
  validations: readonly Validation[];
  conditionalFormats: readonly ConditionalFormat[];
  charts: readonly Chart[];
  images: readonly SheetImage[];
}

export function newFakeSheet(id: string, name: string): FakeSheet {
  return {
    info: {
      id,
      name,
      visibility: "Visible",
      tabColor: "",
      showsGridlines: true,
      rowCount: 100,
      columnCount: 26,
    },
    frozen: { rows: 0, columns: 0 },
    cells: new Map(),
    formats: new Map(),
    borders: new Map(),
    sizes: new Map(),
    hidden: new Set(),
    merges: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    images: [],
  };
}

/** What becomes of a content that is typed into a cell. */
export function typedCell(typed: string, numberFormat: string): FakeCell {
  const isMarked = typed.startsWith("'");
  if (isMarked || (numberFormat === "@" && typed !== "")) {
    const text = isMarked ? typed.slice(1) : typed;
    // Shown as it would have to be typed, so that a text is never taken for a formula.
    const content = /^['=]/.test(text) ? `'${text}` : text;
    return { value: text, text, content, numberFormat };
  }
  const value = valueOf(typed);
  const text = value === null ? "" : String(value);
  const isError = /^#.*[!?A]$/.test(typed);
  return { value, text, content: typed, numberFormat, ...(isError && { error: { code: typed } }) };
}

function valueOf(content: string): Cell["value"] {
  if (content === "") return null;
  if (content === "TRUE" || content === "FALSE") return content === "TRUE";
  return content.trim() === "" || Number.isNaN(Number(content)) ? content : Number(content);
}
