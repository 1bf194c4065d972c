import { serialOf } from "../../../text/serialDay";
import { parseAddress } from "../../cells/cellRange";
import { isErrorText, type SavedCell } from "../book";
import { readText, unescapeLetters } from "./strings";
import { TagReader } from "./tagReader";

/** A sheet's cells; rows and columns count from 1. */
export type CellAt = (row: number, column: number) => SavedCell | undefined;

/** More columns than Excel has: a cell's key is its row times this and its column. */
const stride = 32_768;

/** Reads every cell of a sheet that holds something. */
export function cellsOfSheet(xml: string, strings: readonly string[]): CellAt {
  const cells = new Map<number, SavedCell>();
  const reader = new TagReader(xml);
  let [row, column] = [0, 0];
  while (reader.next()) {
    if (reader.isEnd) continue;
    if (reader.name === "row") [row, column] = [rowOf(reader, row + 1), 0];
    if (reader.name !== "c") continue;
    // A cell without an address stands beside the one before.
    const place = parseAddress(reader.attribute("r") ?? "") ?? { row, column: column + 1 };
    [row, column] = [place.row, place.column];
    const cell = reader.isAlone ? null : readCell(reader, strings);
    if (cell) cells.set(row * stride + column, cell);
  }
  return (atRow, atColumn) => cells.get(atRow * stride + atColumn);
}

function rowOf(reader: TagReader, next: number): number {
  const number = Number(reader.attribute("r") ?? 0);
  return number >= 1 ? number : next;
}

/** The cell that was begun, to its end; null where it holds nothing. */
function readCell(reader: TagReader, strings: readonly string[]): SavedCell | null {
  const type = reader.attribute("t") ?? "n";
  let stored: string | null = null;
  let inline: string | null = null;
  let isFormula = false;
  while (reader.next()) {
    if (reader.isEnd && reader.name === "c") break;
    if (reader.name === "f") isFormula = true;
    if (reader.isEnd && reader.name === "v") stored = reader.textBefore();
    if (!reader.isEnd && !reader.isAlone && reader.name === "is") inline = readText(reader, "is");
  }
  const value = inline ?? (stored === null ? null : valueOf(type, stored, strings));
  if ((value === null || value === "") && !isFormula) return null;
  return { value: value === "" ? null : value, isFormula, isError: type === "e" || isErrorText(value) };
}

/** What a cell of a type stores: an index, a word, a number, or a day as text. */
function valueOf(type: string, stored: string, strings: readonly string[]): SavedCell["value"] {
  switch (type) {
    case "s":
      return strings[Number(stored)] ?? null;
    case "b":
      return stored.trim() === "1" || stored.trim() === "true";
    case "str":
      return unescapeLetters(stored);
    case "e":
    case "inlineStr":
      return stored;
    case "d":
      return serialDay(stored);
    default:
      return numberOf(stored);
  }
}

function numberOf(stored: string): number | null {
  const number = stored.trim() === "" ? NaN : Number(stored);
  return Number.isFinite(number) ? number : null;
}

/** A day as ISO 8601 text, in the calendar and not in a time zone. */
function serialDay(text: string): number | null {
  const isPlaced = /T.*(Z|[+-]\d\d:\d\d)$/.test(text) || !text.includes("T");
  const day = serialOf(new Date(isPlaced ? text : `${text}Z`));
  return Number.isNaN(day) ? null : day;
}
