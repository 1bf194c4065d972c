import { plainText } from "../../text/plainText";
import { yearIssue, type YearIssue } from "../../year/yearIssue";
import { labelColumn } from "../cells/labelColumn";
import { nameOfEntry, type Entry } from "../cells/entryNames";
import type { Book } from "./book";

/** A row of an indicator's block: the entry whose name it has, and what its first cell says of it. */
export interface BlockRow {
  readonly entry: Entry;
  readonly label: string;
}

/** How the rows of a block stand. */
export type RowOrder =
  | { readonly kind: "inOrder" }
  | {
      readonly kind: "moved";
      readonly why: YearIssue;
      /** Where it was noticed. */
      readonly entry: Entry;
      readonly row: number;
      /** The row of each label, made plain; null where one is there twice or not at all. */
      readonly rows: ReadonlyMap<string, number> | null;
    };

const inOrder: RowOrder = { kind: "inOrder" };

/**
 * Whether each row still says what its name says. Names stay with their cells when rows are sorted, so that an entry would
 * be taken for another clause's; a row that was put between moves them along: in the checklist it makes the range that is scored too long, and what is entered
 * in it is nobody's.
 */
export function rowOrder(book: Book, block: readonly BlockRow[]): RowOrder {
  const named = block.flatMap(({ entry, label }) => {
    const place = book.placeOf(nameOfEntry(entry));
    return place ? [{ entry, label, place, plain: plainText(label) }] : [];
  });
  const [first] = named;
  if (!first) return inOrder;
  const { sheet, column } = first.place;
  const numbers = named.map(({ place }) => place.row);
  const [top, bottom] = [Math.min(...numbers), Math.max(...numbers)];
  const labels = new Map<number, string>();
  for (let row = top; row <= Math.min(bottom, top + mostRows); row += 1)
    labels.set(row, String(book.cellAt(sheet, row, labelColumn)?.value ?? ""));
  const rowsOf = rowsByLabel(labels);
  const own = new Set(named.map(({ plain }) => plain));
  for (const { entry, label, plain, place } of named) {
    const found = labels.get(place.row) ?? "";
    const isOther = plainText(found) !== plain && (own.has(plainText(found)) || rowsOf.has(plain));
    if (!isOther) continue;
    const why = yearIssue("rowsMoved", { row: label, found });
    return { kind: "moved", why, entry, row: place.row, rows: onceEach(own, rowsOf) };
  }
  const stated = named.filter(({ entry }) => isState(entry)).map(({ place }) => place.row);
  const [upper, lower] = [Math.min(...stated), Math.max(...stated)];
  const between = [...labels.keys()].find(
    (row) =>
      !numbers.includes(row) &&
      ((row > upper && row < lower) || (book.cellAt(sheet, row, column)?.value ?? null) !== null),
  );
  if (between === undefined) return inOrder;
  const entered = String(book.cellAt(sheet, between, column)?.value ?? "").slice(0, 40);
  return {
    ...{ kind: "moved", entry: first.entry, row: between },
    why: yearIssue("rowInserted", { entered }),
    rows: null,
  };
}

/** The cells that the score's formula takes as one range, which a row put between makes longer than the checklist. */
function isState(entry: Entry): boolean {
  if (entry.of === "clause") return entry.field === "state";
  return entry.of === "indicator" && rangeFields.includes(entry.field);
}

const rangeFields: readonly string[] = ["gate", "done", "all", "counted"];

/** Far more than an indicator has: names may have been set to anything. */
const mostRows = 2_000;

function rowsByLabel(labels: ReadonlyMap<number, string>): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const [row, label] of labels) {
    const plain = plainText(label);
    if (plain !== "") rows.set(plain, [...(rows.get(plain) ?? []), row]);
  }
  return rows;
}

function onceEach(
  own: ReadonlySet<string>,
  rowsOf: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<string, number> | null {
  const pairs = [...own].flatMap((label): [string, number][] => {
    const [row, second] = rowsOf.get(label) ?? [];
    return row !== undefined && second === undefined ? [[label, row]] : [];
  });
  return pairs.length === own.size ? new Map(pairs) : null;
}
