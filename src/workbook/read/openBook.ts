import { Parts, UnsoundPart } from "./xlsx/openParts";
import { readCells, type CellAt } from "./xlsx/sheetCells";
import { readSharedStrings } from "./xlsx/strings";
import { readOutline, readRelationships, type Relationship } from "./xlsx/workbookParts";

/** A cell as it was saved. */
export interface SavedCell {
  /** Numbers, days included as Excel serial days; an error is a text such as #NAME?. */
  readonly value: string | number | boolean | null;
  readonly isFormula: boolean;
  readonly isError: boolean;
}

/** A workbook by its defined names. */
export interface Book {
  /** Rows of the cells that a name stands for; null where the name or its cells are not there any more. */
  readonly named: (name: string) => readonly (readonly SavedCell[])[] | null;
  /** Custom XML parts, as text. */
  readonly customXml: readonly string[];
}

/**
 * Opens bytes of any origin; null where they are no sound .xlsx, or count days from 1904, in which days could not be
 * told from other numbers. Only the sheets that names of ours point to are read. A promise, as of a book open in Excel.
 */
export function openBook(bytes: Uint8Array): Promise<Book | null> {
  return Promise.resolve(openSound(bytes));
}

function openSound(bytes: Uint8Array): Book | null {
  const parts = Parts.open(bytes);
  try {
    return parts && readBook(parts);
  } catch (thrown) {
    if (thrown instanceof UnsoundPart) return null;
    throw thrown;
  }
}

function readBook(parts: Parts): Book | null {
  const root = relationshipsOf(parts, "_rels/.rels", "").find(({ type }) => type === "officeDocument");
  const workbook = root && parts.xml(root.target);
  if (!root || workbook === null || workbook === undefined) return null;
  const { sheets, names, is1904 } = readOutline(workbook);
  if (is1904) return null;
  const [folder = "", file = ""] = /^(.*\/)?([^/]*)$/.exec(root.target)?.slice(1) ?? [];
  const related = relationshipsOf(parts, `${folder}_rels/${file}.rels`, folder);
  const places = new Map([...names].map(([name, range]) => [name.toLowerCase(), placeOf(range)]));
  const used = new Set(
    [...places].flatMap(([name, place]) => (place && name.startsWith("lpa") ? [place.sheet] : [])),
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
        readCells(
          xmlOf(
            parts,
            related.find(({ id }) => id === relationship),
          ),
          strings,
        ),
      ]),
  );
  return {
    // Excel takes upper and lower case in a name for one letter.
    named: (name) => {
      const place = places.get(name.toLowerCase());
      const sheet = place && cells.get(place.sheet);
      return place && sheet ? cellsOf(sheet, place) : null;
    },
    customXml: parts
      .names()
      .filter((name) => /^customXml\/[^/]+\.xml$/.test(name))
      .flatMap((name) => parts.xml(name) ?? []),
  };
}

function relationshipsOf(parts: Parts, name: string, folder: string): readonly Relationship[] {
  return readRelationships(parts.xml(name) ?? "", folder);
}

function xmlOf(parts: Parts, relationship: Relationship | undefined): string {
  return (relationship && parts.xml(relationship.target)) ?? "";
}

interface Place {
  readonly sheet: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** 'ด้านที่ 1'!$C$5:$D$9, with or without quotes; null for #REF! and whatever else a name may stand for. */
function placeOf(range: string): Place | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(
    range,
  );
  const [, quoted, plain, left, top, right = left, bottom = top] = match ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  if (sheet === undefined || left === undefined || right === undefined) return null;
  return {
    sheet,
    top: Number(top) - 1,
    bottom: Number(bottom) - 1,
    left: columnIndex(left),
    right: columnIndex(right),
  };
}

function columnIndex(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The most cells that a name of ours stands for is far below this; a name set to whole columns is not ours. */
const mostCells = 20_000;

const blankCell: SavedCell = { value: null, isFormula: false, isError: false };

function cellsOf(cellAt: CellAt, { top, bottom, left, right }: Place): readonly SavedCell[][] | null {
  if ((bottom - top + 1) * (right - left + 1) > mostCells) return null;
  const rows: SavedCell[][] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cells: SavedCell[] = [];
    for (let column = left; column <= right; column += 1) cells.push(cellAt(row, column) ?? blankCell);
    rows.push(cells);
  }
  return rows;
}
