import { serialOf } from "../text/serialDay";
import { parseAddress, parseRange, type At, type CellRange } from "../workbook/cells/cellRange";
import { isErrorText, type SavedCell } from "./savedCell";
import { readText, unescapeLetters } from "./strings";
import { TagReader, type XmlPart } from "./tagReader";
import { unsoundPart, UnsoundXlsx } from "./xlsxIssue";

/** A link laid over cells: by the sheet's relationship, or to a place in the workbook. */
export interface SheetLink {
  readonly range: CellRange;
  readonly relationship: string | null;
  readonly location: string | null;
}

/** What a sheet's part holds; rows and columns count from 1. */
export interface SheetCells {
  readonly at: (row: number, column: number) => SavedCell | undefined;
  /** 0 for a sheet that holds nothing. */
  readonly lastRow: number;
  readonly links: readonly SheetLink[];
}

/** Cells that hold something, of one sheet; a year's largest sheet has a tenth of them. */
const mostCells = 300_000;

/** More columns than Excel has: a cell's key is its row times this and its column. */
const stride = 32_768;

/**
 * Reads every cell of a sheet that holds something.
 *
 * @throws UnsoundXlsx where the part is no sound XML, a cell does not read, or there are too many.
 */
export function readSheetCells(part: XmlPart, strings: readonly string[], most: number): SheetCells {
  return new SheetReading(part, strings, most).read();
}

class SheetReading {
  private readonly reader: TagReader;
  private readonly cells = new Map<number, SavedCell>();
  private readonly links: SheetLink[] = [];
  private row = 0;
  /** Where a row does not say its number, its cells may. */
  private isRowSaid = false;
  private column = 0;
  private lastRow = 0;

  constructor(
    private readonly part: XmlPart,
    private readonly strings: readonly string[],
    private readonly most: number,
  ) {
    this.reader = new TagReader(part, "worksheet");
  }

  read(): SheetCells {
    const { reader, cells } = this;
    while (reader.next()) {
      if (reader.isEnd) continue;
      if (reader.name === "c") this.readCell();
      else if (reader.name === "row") this.beginRow();
      else if (reader.name === "hyperlink") this.readLink();
    }
    const at = (row: number, column: number): SavedCell | undefined => cells.get(row * stride + column);
    return { at, lastRow: this.lastRow, links: this.links };
  }

  private beginRow(): void {
    const said = this.reader.attribute("r");
    const row = said === null ? this.row + 1 : Number(said);
    if (!Number.isInteger(row) || row < 1) throw this.unsound(said);
    [this.row, this.column, this.isRowSaid] = [row, 0, said !== null];
  }

  /** A cell without an address stands beside the one before. */
  private readCell(): void {
    const { reader } = this;
    const said = reader.attribute("r");
    const place: At | null = said === null ? { row: this.row, column: this.column + 1 } : parseAddress(said);
    if (!place || (this.isRowSaid && place.row !== this.row)) throw this.unsound(said);
    [this.row, this.column] = [place.row, place.column];
    const cell = reader.isAlone ? null : this.contentOf(said);
    if (!cell) return;
    const key = place.row * stride + place.column;
    if (this.cells.has(key)) throw this.unsound(said);
    this.cells.set(key, cell);
    this.lastRow = Math.max(this.lastRow, place.row);
    if (this.cells.size > mostCells)
      throw new UnsoundXlsx({ code: "unpacksTooLarge", values: { most: this.most } });
  }

  /** The cell that was begun, to its end; null where it holds nothing. */
  private contentOf(said: string | null): SavedCell | null {
    const { reader } = this;
    const type = reader.attribute("t") ?? "n";
    let stored: string | null = null;
    let inline: string | null = null;
    let formula: string | null = null;
    while (reader.next()) {
      if (reader.isEnd && reader.name === "c") break;
      if (reader.name === "f") formula = reader.isEnd ? reader.textBefore() : "";
      if (reader.name === "v") stored = reader.isEnd ? reader.textBefore() : "";
      if (!reader.isEnd && !reader.isAlone && reader.name === "is") inline = readText(reader, "is");
    }
    const value = inline ?? (stored === null ? null : this.valueOf(type, stored, said));
    if ((value === null || value === "") && formula === null) return null;
    return {
      value: value === "" ? null : value,
      isFormula: formula !== null,
      // LibreOffice saves the errors of functions that it does not know as texts.
      isError: type === "e" || (type === "str" && isErrorText(value)),
      // A formula that comes to nothing is saved as an empty text; one without a value has no type either.
      ...(formula !== null && value === null && { isUncalculated: true as const }),
      ...(formula !== null && { formula, ...linkOf(formula) }),
    };
  }

  /** What a cell of a type stores: an index, a word, a number, or a day as text. */
  private valueOf(type: string, stored: string, said: string | null): SavedCell["value"] {
    const trimmed = stored.trim();
    if (trimmed === "" && type !== "str" && type !== "inlineStr") return null;
    const value = typedValue(type, stored, trimmed, this.strings);
    if (value === undefined) throw this.unsound(said);
    return value;
  }

  private readLink(): void {
    const range = parseRange(this.reader.attribute("ref") ?? "");
    if (!range) return;
    const [relationship, location] = [this.reader.attribute("id"), this.reader.attribute("location")];
    this.links.push({ range, relationship, location });
  }

  private unsound(cell: string | null): UnsoundXlsx {
    return unsoundPart(this.part.name, "cell", cell?.slice(0, 20) ?? null);
  }
}

/** Undefined for what no program stores in a cell of that type. */
function typedValue(
  type: string,
  stored: string,
  trimmed: string,
  strings: readonly string[],
): SavedCell["value"] | undefined {
  switch (type) {
    case "s":
      return /^\d{1,9}$/.test(trimmed) ? strings[Number(trimmed)] : undefined;
    case "b":
      return booleans.get(trimmed.toLowerCase());
    case "str":
      return unescapeLetters(stored);
    case "e":
    case "inlineStr":
      return stored;
    case "d":
      return serialDay(trimmed);
    case "n":
      return isNumber.test(trimmed) ? Number(trimmed) : undefined;
    default:
      return undefined;
  }
}

const booleans: ReadonlyMap<string, boolean> = new Map([
  ["1", true],
  ["true", true],
  ["0", false],
  ["false", false],
]);

const isNumber = /^[+-]?(?:\d{1,400}\.?\d{0,400}|\.\d{1,400})(?:e[+-]?\d{1,3})?$/i;

/** A day as ISO 8601 text, in the calendar and not in a time zone. */
function serialDay(text: string): number | undefined {
  const isPlaced = /T.*(Z|[+-]\d\d:\d\d)$/.test(text) || !text.includes("T");
  const day = serialOf(new Date(isPlaced ? text : `${text}Z`));
  return Number.isNaN(day) ? undefined : day;
}

const hyperlink = /^\s{0,9}(?:_xlfn\.)?HYPERLINK\(/i;
/** An address written out, with nothing joined to it. */
const literal = /^\s{0,9}"((?:[^"]|"")*)"\s{0,9}[,;)]/;

/** The address of a HYPERLINK formula, which is null where it is reckoned; nothing of any other formula. */
export function linkOf(formula: string): Pick<SavedCell, "link"> {
  const [call] = hyperlink.exec(formula) ?? [];
  if (call === undefined) return {};
  const [, address] = literal.exec(formula.slice(call.length)) ?? [];
  return { link: address?.replaceAll('""', '"') ?? null };
}
