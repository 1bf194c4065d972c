import { strFromU8, unzipSync, zipSync, type Unzipped } from "fflate";
import { readXlsx } from "hucre/xlsx";

/** How much of a file is unpacked before it is refused; real workbooks need a hundredth of it. */
const limits = { fileBytes: 20_000_000, unpackedBytes: 100_000_000, parts: 5_000 } as const;

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

type HucreBook = Awaited<ReturnType<typeof readXlsx>>;
type HucreSheet = HucreBook["sheets"][number];

/** Opens bytes of any origin; null where they are no sound .xlsx. */
export async function openBook(bytes: Uint8Array): Promise<Book | null> {
  const parts = unpack(bytes);
  if (!parts) return null;
  try {
    const book = await readXlsx(zipSync(parts, { level: 0 }), { readStyles: true });
    return { named: byName(book), customXml: customXmlOf(parts) };
  } catch {
    // Whatever the library stumbles over is no sound workbook; its own messages are about XML.
    return null;
  }
}

function unpack(bytes: Uint8Array): Unzipped | null {
  if (bytes.length > limits.fileBytes) return null;
  let [unpacked, count] = [0, 0];
  try {
    const parts = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        unpacked += originalSize;
        count += 1;
        return unpacked <= limits.unpackedBytes && count <= limits.parts;
      },
    });
    return unpacked > limits.unpackedBytes || count > limits.parts ? null : parts;
  } catch {
    return null;
  }
}

function customXmlOf(parts: Unzipped): readonly string[] {
  const names = Object.keys(parts).filter((name) => /^customXml\/[^/]+\.xml$/.test(name));
  return names.flatMap((name) => {
    const part = parts[name];
    return part ? [strFromU8(part)] : [];
  });
}

/** Excel takes upper and lower case in a name for one letter. */
function byName({ sheets, namedRanges = [] }: HucreBook): Book["named"] {
  const ranges = new Map(
    namedRanges
      .filter(({ scope }) => scope === undefined)
      .map(({ name, range }) => [name.toLowerCase(), range]),
  );
  return (name) => {
    const place = placeOf(ranges.get(name.toLowerCase()) ?? "");
    const sheet = sheets.find((one) => one.name === place?.sheet);
    return place && sheet ? cellsOf(sheet, place) : null;
  };
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

function cellsOf(sheet: HucreSheet, { top, bottom, left, right }: Place): readonly SavedCell[][] | null {
  if ((bottom - top + 1) * (right - left + 1) > mostCells) return null;
  const rows: SavedCell[][] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cells: SavedCell[] = [];
    for (let column = left; column <= right; column += 1) cells.push(cellAt(sheet, row, column));
    rows.push(cells);
  }
  return rows;
}

function cellAt(sheet: HucreSheet, row: number, column: number): SavedCell {
  const detail = sheet.cells?.get(`${row},${column}`);
  const value = plainValue(sheet.rows[row]?.[column] ?? null);
  const isError = detail?.type === "error" || (typeof value === "string" && /^#[A-Z0-9/]+[!?]?$/.test(value));
  return { value, isFormula: detail?.formula !== undefined, isError };
}

const msPerDay = 86_400_000;
/** 1 January 1970 as an Excel serial day. */
const unixEpoch = 25_569;

function plainValue(value: unknown): SavedCell["value"] {
  if (value instanceof Date) return value.getTime() / msPerDay + unixEpoch;
  if (typeof value === "string") return value === "" ? null : value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}
