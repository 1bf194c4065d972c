import { templateTh } from "../../texts/template.th";
import { fill } from "../../texts/texts";
import { address, type CellRange } from "../cells/cellRange";
import { quoted } from "../cells/quoted";
import { columns, readingColumn } from "./columns";
import { native } from "./content";
import type { WordCells } from "./wordsSheet";
import type { Ref, SheetBuilder } from "./sheetBuilder";
import { numberIn, numberOf } from "./typedMarks";
import { asSheetReads, chiefWord, meaningOf, plainWord, wordMeanings, type WordMeaning } from "./wordTable";

const t = templateTh.area;

/** What a cell of a checklist takes: some words, or a number. */
export type Taken = readonly WordMeaning[] | "number";

/** A cell of a checklist, and what it may hold. */
export interface EntryCell {
  readonly cell: Ref;
  readonly takes: Taken;
  /** Whether its row is a clause's, which is called by its number; other rows have names. */
  readonly isClause: boolean;
}

/** The hidden cells beside a checklist in which its entries stand as native formulas compare them. */
export interface Readings {
  readonly range: CellRange;
  /** For each column of entries a formula that names the first that does not read, and is an error where all do. */
  readonly troubles: readonly string[];
  /** What they say now; "" where all reads. */
  readonly troubleNow: string;
}

/**
 * Puts a cell beside each entry with what it is read as: the word that stands for its meaning, a number, or a word of its
 * own for what does not read. One lookup a cell keeps the score's formula as short as if only those words were there.
 */
export function putReadings(
  sheet: SheetBuilder,
  words: WordCells,
  range: CellRange,
  entries: readonly EntryCell[],
): Readings {
  const shift = readingColumn - range.column;
  for (const { cell, takes } of entries) {
    const formula = takes === "number" ? numberRead(cell.here) : wordRead(cell.here, takes, words);
    sheet.put(cell.row, cell.column + shift, native(formula, readNow(cell, takes)), "hidden");
  }
  const unread = entries.find(({ cell, takes }) => readNow(cell, takes) === t.unread);
  return {
    range: { ...range, column: readingColumn },
    troubles: columnsOf(range).map((column) => troubleIn({ range, entries, column })),
    troubleNow: unread ? troubleText(sheet, unread) : "",
  };
}

function wordRead(ref: string, takes: readonly WordMeaning[], { words, codes }: WordCells): string {
  const word = plainWord(ref);
  const gives = wordMeanings.map((one) => quoted(takes.includes(one) ? chiefWord(one) : t.unread));
  // The greatest code and no sum: a calculator that takes two spellings for one finds both, of one meaning.
  const code = `SUMPRODUCT(MAX((${words}=${word})*${codes}))`;
  const read = `CHOOSE(1+${code},${[quoted(t.unread), ...gives].join(",")})`;
  return `IFERROR(IF(${word}="","",${read}),${quoted(t.unread)})`;
}

/** A blank cell counts 0, which rubrics take for nothing counted. */
function numberRead(ref: string): string {
  return `IFERROR(IF(${plainWord(ref)}="",0,${numberIn(ref)}),${quoted(t.unread)})`;
}

function readNow({ value }: Ref, takes: Taken): string | number {
  const entered = value ?? t.unread;
  if (takes === "number") return asSheetReads(entered) === "" ? 0 : (numberOf(entered) ?? t.unread);
  if (asSheetReads(entered) === "") return "";
  const meaning = meaningOf(entered);
  return meaning !== null && takes.includes(meaning) ? chiefWord(meaning) : t.unread;
}

function columnsOf({ column, width }: CellRange): readonly number[] {
  return Array.from({ length: width }, (_, index) => column + index);
}

interface ColumnOfEntries {
  readonly range: CellRange;
  readonly entries: readonly EntryCell[];
  readonly column: number;
}

/** Says which row of a column does not read, and what stands there; an error where all rows read. */
function troubleIn({ range: { row, height }, entries, column }: ColumnOfEntries): string {
  // Both corners even of one cell, since not every calculator takes a cell for a list.
  const rows = (at: number): string => `${address(row, at)}:${address(row + height - 1, at)}`;
  const place = `MATCH(${quoted(t.unread)},${rows(readingColumn + column - columns.state)},0)`;
  const pick = (at: number): string => `INDEX(${rows(at)},${place})`;
  const [, between = "", after = ""] = t.unreadEntry.split(/\{row\}|\{entered\}/);
  const said = [pick(columns.code), quoted(between), pick(column), quoted(after)].join("&");
  return rowPrefix(entries, place) + said;
}

/** A clause is called by its number, a row above or below the clauses by its name. */
function rowPrefix(entries: readonly EntryCell[], place: string): string {
  const first = entries.findIndex(({ isClause }) => isClause);
  if (first < 0) return "";
  const called = quoted(fill(t.clauseRow, { clause: "" }));
  const last = first + entries.filter(({ isClause }) => isClause).length;
  const conditions = [
    ...(first > 0 ? [`${place}>${first}`] : []),
    ...(last < entries.length ? [`${place}<=${last}`] : []),
  ];
  if (conditions.length === 0) return `${called}&`;
  const isClause = conditions.length === 1 ? conditions.join("") : `AND(${conditions.join(",")})`;
  return `IF(${isClause},${called},"")&`;
}

function troubleText(sheet: SheetBuilder, { cell, isClause }: EntryCell): string {
  if (cell.value === null) return t.unreadChecklist;
  const entered = typeof cell.value === "boolean" ? String(cell.value).toUpperCase() : String(cell.value);
  const code = sheet.textAt(cell.row, columns.code);
  return fill(t.unreadEntry, { row: isClause ? fill(t.clauseRow, { clause: code }) : code, entered });
}
