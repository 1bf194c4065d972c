import { strFromU8, unzipSync, zipSync, type Unzipped } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { serialOf } from "../serialDay";
import { isErrorText, mostCells, type Book, type SavedCell } from "./book";
import { cellCount, readReference, type Place } from "./reference";

/** How much of a file is unpacked before it is refused; real workbooks need a hundredth of it. */
const limits = { fileBytes: 20_000_000, unpackedBytes: 100_000_000, parts: 5_000 } as const;

type HucreBook = Awaited<ReturnType<typeof readXlsx>>;
type HucreSheet = HucreBook["sheets"][number];

/** Opens bytes of any origin; null where they are no sound .xlsx. */
export async function openBook(bytes: Uint8Array): Promise<Book | null> {
  const parts = unpack(bytes);
  if (!parts) return null;
  try {
    const book = await readXlsx(zipSync(parts, { level: 0 }), { readStyles: true });
    return { names: namesOf(book), named: byName(book), customXml: customXmlOf(parts) };
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

function namesOf({ namedRanges = [] }: HucreBook): readonly string[] {
  return namedRanges.flatMap(({ name, scope }) => (scope === undefined ? [name] : []));
}

/** Excel takes upper and lower case in a name for one letter. */
function byName({ sheets, namedRanges = [] }: HucreBook): Book["named"] {
  const ranges = new Map(
    namedRanges
      .filter(({ scope }) => scope === undefined)
      .map(({ name, range }) => [name.toLowerCase(), range]),
  );
  return (name) => {
    const place = readReference(ranges.get(name.toLowerCase()) ?? "");
    const sheet = sheets.find((one) => one.name === place?.sheet);
    return place && sheet ? cellsOf(sheet, place) : null;
  };
}

function cellsOf(sheet: HucreSheet, place: Place): readonly SavedCell[][] | null {
  if (cellCount(place) > mostCells) return null;
  const { top, bottom, left, right } = place;
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
  const isError = detail?.type === "error" || isErrorText(value);
  return { value, isFormula: detail?.formula !== undefined, isError };
}

function plainValue(value: unknown): SavedCell["value"] {
  if (value instanceof Date) return serialOf(value);
  if (typeof value === "string") return value === "" ? null : value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}
