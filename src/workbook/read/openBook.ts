import { lastCell, parseSheetRange, sizeOf, type SheetRange } from "../cells/cellRange";
import { parseName } from "../cells/names";
import { mostCells, type Book, type SavedCell } from "./book";
import { FileParts, UnsoundPart } from "./xlsx/openParts";
import { cellsOfSheet, type CellAt } from "./xlsx/sheetCells";
import { readSharedStrings } from "./xlsx/strings";
import { readOutline, readRelationships, type Relationship } from "./xlsx/workbookParts";

/**
 * Opens bytes of any origin; null where they are no sound .xlsx, or count days from 1904, in which days could not be
 * told from other numbers. Only the sheets that names of ours point to are read. A promise, as of a book open in Excel.
 */
export function openBook(bytes: Uint8Array): Promise<Book | null> {
  return Promise.resolve(openSound(bytes));
}

function openSound(bytes: Uint8Array): Book | null {
  const parts = FileParts.open(bytes);
  try {
    return parts && readBook(parts);
  } catch (thrown) {
    if (thrown instanceof UnsoundPart) return null;
    throw thrown;
  }
}

function readBook(parts: FileParts): Book | null {
  const root = relationshipsOf(parts, "_rels/.rels", "").find(({ type }) => type === "officeDocument");
  const workbook = root && parts.xml(root.target);
  if (!root || workbook === null || workbook === undefined) return null;
  const { sheets, names, is1904 } = readOutline(workbook);
  if (is1904) return null;
  const [folder = "", file = ""] = /^(.*\/)?([^/]*)$/.exec(root.target)?.slice(1) ?? [];
  const related = relationshipsOf(parts, `${folder}_rels/${file}.rels`, folder);
  const places = new Map([...names].map(([name, range]) => [name.toLowerCase(), parseSheetRange(range)]));
  const used = new Set(
    [...places].flatMap(([name, place]) => (place && parseName(name) ? [place.sheet] : [])),
  );
  const strings = readSharedStrings(
    xmlOf(
      parts,
      related.find(({ type }) => type === "sharedStrings"),
    ),
  );
  const cells = new Map(
    sheets
      .filter(({ name }) => used.has(name))
      .map(({ name, relationship }) => [
        name,
        cellsOfSheet(
          xmlOf(
            parts,
            related.find(({ id }) => id === relationship),
          ),
          strings,
        ),
      ]),
  );
  return {
    names: [...names.keys()],
    // Excel takes upper and lower case in a name for one letter.
    named: (name) => {
      const place = places.get(name.toLowerCase());
      const sheet = place && cells.get(place.sheet);
      return place && sheet ? cellsOf(sheet, place) : null;
    },
    customXml: parts
      .names()
      .filter((name) => /^customXml\/[^/]+\.xml$/.test(name))
      .flatMap((name) => soundXml(parts, name) ?? []),
  };
}

/** Null where the part is unsound: other programs keep in such parts what they like, and cells don't depend on it. */
function soundXml(parts: FileParts, name: string): string | null {
  try {
    return parts.xml(name);
  } catch (thrown) {
    if (thrown instanceof UnsoundPart) return null;
    throw thrown;
  }
}

function relationshipsOf(parts: FileParts, name: string, folder: string): readonly Relationship[] {
  return readRelationships(parts.xml(name) ?? "", folder);
}

function xmlOf(parts: FileParts, relationship: Relationship | undefined): string {
  return (relationship && parts.xml(relationship.target)) ?? "";
}

const blankCell: SavedCell = { value: null, isFormula: false, isError: false };

function cellsOf(cellAt: CellAt, place: SheetRange): readonly SavedCell[][] | null {
  if (sizeOf(place) > mostCells) return null;
  const last = lastCell(place);
  const rows: SavedCell[][] = [];
  for (let { row } = place; row <= last.row; row += 1) {
    const cells: SavedCell[] = [];
    for (let { column } = place; column <= last.column; column += 1)
      cells.push(cellAt(row, column) ?? blankCell);
    rows.push(cells);
  }
  return rows;
}
