import { fail, succeed, type Outcome } from "../outcome";
import { entriesOfXlsx } from "./foreignFile";
import { FileParts } from "./fileParts";
import type { SavedCell } from "./savedCell";
import { lastCell, sizeOf } from "../workbook/cells/cellRange";
import { readSheetCells, type SheetCells, type SheetLink } from "./sheetCells";
import { readSharedStrings } from "./strings";
import { TagReader, type XmlPart } from "./tagReader";
import { unpackAnywhere, type Unpacker } from "./unpacker";
import { readOutline, readRelationships, type Relationship, type WorkbookOutline } from "./workbookParts";
import { unsoundPart, UnsoundXlsx, type XlsxIssue } from "./xlsxIssue";

/** How much of a file is unpacked, and of how many files it may be made; real workbooks need a tenth of it. */
export interface XlsxLimits {
  /** Bytes of all parts that are read. */
  readonly unpackedBytes: number;
  /** Files inside, those that nobody reads included. */
  readonly parts: number;
}

/** Opens bytes of any origin and does something with them; trouble on the way is an issue, never an exception. */
export function withXlsx<Value>(
  bytes: Uint8Array,
  limits: XlsxLimits,
  work: (xlsx: Xlsx) => Value,
  unpacker: Unpacker = unpackAnywhere,
): Outcome<Value, XlsxIssue> {
  const entries = entriesOfXlsx(bytes);
  if (typeof entries === "string") return fail({ code: entries, values: {} });
  const most = limits.unpackedBytes;
  if (entries.length > limits.parts) return fail({ code: "unpacksTooLarge", values: { most } });
  try {
    return succeed(work(Xlsx.open(new FileParts(entries, most, unpacker), most)));
  } catch (thrown) {
    if (thrown instanceof UnsoundXlsx) return fail(thrown.issue);
    throw thrown;
  }
}

/** A workbook's file, whose parts are read as they are asked for; every method throws UnsoundXlsx where one does not read. */
export class Xlsx {
  private strings: readonly string[] | null = null;

  private constructor(
    readonly parts: FileParts,
    private readonly most: number,
    readonly outline: WorkbookOutline,
    /** The workbook's part. */
    readonly workbook: XmlPart,
    private readonly related: readonly Relationship[],
  ) {}

  static open(parts: FileParts, most: number): Xlsx {
    const root = readRelationships(parts.needed("_rels/.rels"), "").find(
      ({ type }) => type === "officeDocument",
    );
    if (!root) throw new UnsoundXlsx({ code: "notAWorkbook", values: {} });
    const workbook = parts.needed(root.target);
    const [folder, file] = splitPath(root.target);
    const rels = parts.needed(`${folder}_rels/${file}.rels`);
    return new Xlsx(parts, most, readOutline(workbook), workbook, readRelationships(rels, folder));
  }

  /** The part of a sheet, by the sheet's name. */
  sheetPart(name: string): XmlPart {
    const sheet = this.outline.sheets.find((one) => one.name === name);
    const target = this.related.find(({ id }) => id === sheet?.relationship)?.target;
    if (target === undefined) throw ofSheet(unsoundPart(`“${name}”`, "missing"), name);
    return ofItsSheet(name, () => this.parts.needed(target));
  }

  /** The part of a kind that a workbook has once, such as its styles. */
  partOfType(type: string): XmlPart | null {
    const target = this.related.find((one) => one.type === type)?.target;
    return target === undefined ? null : this.parts.needed(target);
  }

  sheetCells(name: string): SheetCells {
    const part = this.sheetPart(name);
    this.strings ??= this.sharedStrings();
    const { strings } = this;
    const cells = ofItsSheet(name, () => readSheetCells(part, strings, this.most));
    return cells.links.length === 0 ? cells : this.withLinks(cells, name, part);
  }

  private sharedStrings(): readonly string[] {
    const part = this.partOfType("sharedStrings");
    return part ? readSharedStrings(new TagReader(part, "sst")) : [];
  }

  /** Cells with the addresses that links laid over them lead to. */
  private withLinks(cells: SheetCells, name: string, { name: part }: XmlPart): SheetCells {
    const [folder, file] = splitPath(part);
    const rels = cells.links.some(({ relationship }) => relationship !== null)
      ? ofItsSheet(name, () => readRelationships(this.parts.needed(`${folder}_rels/${file}.rels`), folder))
      : [];
    const targets = new Map(rels.map(({ id, written }) => [id, written]));
    const addressOf = ({ relationship, location }: SheetLink): string => {
      const target = targets.get(relationship ?? "");
      if (relationship !== null && target === undefined)
        throw ofSheet(unsoundPart(`${folder}_rels/${file}.rels`, "missing"), name);
      return `${target ?? ""}${location === null ? "" : `#${location}`}`;
    };
    const under = cells.links.reduce((sum, { range }) => sum + Math.min(sizeOf(range), mostUnderLink), 0);
    if (under > mostLinked) throw new UnsoundXlsx({ code: "unpacksTooLarge", values: { most: this.most } });
    const addresses = new Map(
      cells.links.flatMap((link) => cellsUnder(link).map((cell) => [cell, addressOf(link)] as const)),
    );
    const at = (row: number, column: number): SavedCell | undefined => {
      const cell = cells.at(row, column);
      const link = addresses.get(keyOf(row, column));
      return cell && link !== undefined ? { ...cell, link } : cell;
    };
    return { ...cells, at };
  }
}

/** A link is laid over a cell, or over a few that are merged; over more, only the first is looked at. */
const mostUnderLink = 100;

/** Cells of a sheet under links. */
const mostLinked = 100_000;

function cellsUnder({ range }: SheetLink): readonly string[] {
  if (sizeOf(range) > mostUnderLink) return [keyOf(range.row, range.column)];
  const last = lastCell(range);
  const keys: string[] = [];
  for (let { row } = range; row <= last.row; row += 1)
    for (let { column } = range; column <= last.column; column += 1) keys.push(keyOf(row, column));
  return keys;
}

function keyOf(row: number, column: number): string {
  return `${row},${column}`;
}

function splitPath(path: string): readonly [folder: string, file: string] {
  const slash = path.lastIndexOf("/") + 1;
  return [path.slice(0, slash), path.slice(slash)];
}

function ofItsSheet<Value>(sheet: string, read: () => Value): Value {
  try {
    return read();
  } catch (thrown) {
    throw thrown instanceof UnsoundXlsx ? ofSheet(thrown, sheet) : thrown;
  }
}

/** A flaw of a part, told with the sheet whose cells it holds. */
function ofSheet({ issue }: UnsoundXlsx, sheet: string): UnsoundXlsx {
  return new UnsoundXlsx(
    issue.code === "partUnsound" ? { code: issue.code, values: { ...issue.values, sheet } } : issue,
  );
}
