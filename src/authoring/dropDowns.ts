import type { WriteSheet } from "hucre/xlsx";
import { lintTh } from "../texts/lint.th";
import { choices, wordsOf, type ChoiceName } from "./choices";
import type { CellWords } from "./printCell";
import { cellName } from "./readTable";
import { authoringStyles, type AuthoringCells } from "./styles";
import type { Column } from "./table";
import { columnsOf, type TableName } from "./tables";

/** The hidden sheet with the words of every drop-down; Excel takes no list above 255 characters but from a range. */
const listSheet = "Lists";

const findingCodes = "findings";

interface List {
  readonly name: string;
  readonly words: readonly string[];
}

function lists({ choices: words, words: plain }: CellWords): readonly List[] {
  const names = Object.keys(choices) as ChoiceName[];
  return [
    ...names.map((name) => ({ name, words: wordsOf(words, name).map(([, word]) => word) })),
    { name: findingCodes, words: Object.keys(lintTh.finding).sort() },
    { name: "yesNo", words: [plain.yes, plain.no] },
    { name: "yesNoOrNotStated", words: [plain.yes, plain.no, plain.notStated] },
  ];
}

export function listsSheet(words: CellWords): WriteSheet {
  const cells: AuthoringCells = new Map();
  lists(words).forEach(({ name, words: list }, column) => {
    [name, ...list].forEach((value, row) => {
      cells.set(`${String(row)},${String(column)}`, { value, type: "string", style: authoringStyles.plain });
    });
  });
  return { name: listSheet, cells, hidden: true };
}

type Validation = NonNullable<WriteSheet["dataValidations"]>[number];

/**
 * The drop-down or the bounds of a column's cells, over a range of its sheet; null where anything may be typed.
 *
 * @param sheets Those of the workbook, whose numbers can be offered.
 */
export function validation(
  column: Column,
  range: string,
  words: CellWords,
  note: string,
  title: string,
  sheets: readonly TableName[],
): Validation | null {
  const shared = { range, allowBlank: true, showErrorMessage: true, ...message(title, note) } as const;
  if (column.offers !== null) return offer(column.offers, shared, sheets);
  const name = listName(column);
  if (name !== null)
    return { ...shared, type: "list", formula1: listRange(name, words), errorStyle: "warning" };
  if (column.is.kind !== "number") return null;
  const { whole, least, most } = column.is;
  return {
    ...shared,
    type: whole ? "whole" : "decimal",
    operator: "between",
    formula1: String(least),
    formula2: String(most),
    // "Not stated" is a word in a number column, so what Excel doubts may still be kept.
    errorStyle: column.orNotStated ? "warning" : "stop",
  };
}

/** Excel's limits: 32 characters of title, 225 of message. */
function message(title: string, note: string): Pick<Validation, "errorTitle" | "errorMessage"> {
  return { errorTitle: title.slice(0, 32), errorMessage: note.slice(0, 225) };
}

/** The numbers that another sheet's `id` column has by then. Thai digits are not in it but will be read, hence a warning. */
function offer(
  sheet: string,
  shared: Omit<Validation, "type">,
  sheets: readonly TableName[],
): Validation | null {
  const table = sheets.find((name) => name === sheet);
  if (!table) return null;
  const column = cellName(
    0,
    columnsOf(table).findIndex(({ key }) => key === "id"),
  ).replace(/\d/g, "");
  return {
    ...shared,
    type: "list",
    formula1: `${table}!$${column}$2:$${column}$2000`,
    errorStyle: "warning",
  };
}

function listName({ is, orNotStated }: Column): string | null {
  if (is.kind === "choice") return is.of;
  if (is.kind === "findingCode") return findingCodes;
  if (is.kind === "yesNo") return orNotStated ? "yesNoOrNotStated" : "yesNo";
  return null;
}

function listRange(name: string, words: CellWords): string {
  const all = lists(words);
  const index = all.findIndex((list) => list.name === name);
  const column = cellName(0, index).replace(/\d/g, "");
  return `${listSheet}!$${column}$2:$${column}$${String((all[index]?.words.length ?? 0) + 1)}`;
}
