import { fail, succeed, type Issue, type NoValues, type Outcome } from "../outcome";
import { findLaoType, laoTypeOfName } from "../pack/laoType";
import type { ExpectedLao } from "../province/expected";
import { plainText } from "../text/plainText";
import { withXlsx } from "../xlsx/openXlsx";
import type { XlsxIssue, XlsxIssueValues } from "../xlsx/xlsxIssue";
import { rowsOfText, textOfList } from "./listRows";

interface ListIssueValues extends XlsxIssueValues {
  /** A list in which nobody is named. */
  listEmpty: NoValues;
}

export type ListIssue = Issue<ListIssueValues>;

const limits = { unpackedBytes: 16_000_000, parts: 5_000 } as const;

/** Far more than the country has organizations. */
const mostRows = 20_000;
const mostColumns = 30;

/** How the heads of columns are written. */
const heads = {
  name: /^(?:(?:ราย)?ชื่อ ?)?(?:อปท\.?|องค์กรปกครองส่วนท้องถิ่น|หน่วยงาน)$|^(?:ราย)?ชื่อ$|^(?:lao|name)$/,
  type: /^ประเภท|^type$/,
  district: /^อำเภอ|^district$/,
} as const;

/**
 * The organizations that have to send a workbook: a .csv, or the first sheet of an .xlsx. The heads ชื่อ อปท., ประเภท and อำเภอ
 * (or name, type, district) say which column is which; without heads the names stand in the first column that has any.
 */
export function readExpected(bytes: Uint8Array): Outcome<readonly ExpectedLao[], ListIssue> {
  const rows = rowsOf(bytes);
  if (!rows.ok) return rows;
  const list = expectedIn(rows.value);
  return list.length === 0 ? fail({ code: "listEmpty", values: {} }) : succeed(list);
}

/** What a file that begins like none of a spreadsheet's is taken for. */
const maybeText: ReadonlySet<XlsxIssue["code"]> = new Set(["textFile", "emptyFile", "notAWorkbook"]);

type Rows = readonly (readonly string[])[];

function rowsOf(bytes: Uint8Array): Outcome<Rows, XlsxIssue> {
  const read = withXlsx(bytes, limits, (xlsx): Rows => {
    const [sheet] = xlsx.outline.sheets;
    if (!sheet) return [];
    const { at, lastRow } = xlsx.sheetCells(sheet.name);
    return Array.from({ length: Math.min(lastRow, mostRows) }, (_, row) =>
      Array.from({ length: mostColumns }, (__, column) => String(at(row + 1, column + 1)?.value ?? "")),
    );
  });
  if (read.ok || !maybeText.has(read.trouble.code)) return read;
  const text = textOfList(bytes);
  return text.includes("\0") ? read : succeed(rowsOfText(text).slice(0, mostRows));
}

function expectedIn(rows: Rows): readonly ExpectedLao[] {
  const head = rows.findIndex((row) => row.some((cell) => heads.name.test(plainText(cell))));
  const columnOf = (what: keyof typeof heads): number | null => {
    const column = rows[head]?.findIndex((cell) => heads[what].test(plainText(cell))) ?? -1;
    return column < 0 ? null : column;
  };
  const [name, type, district] = [
    columnOf("name") ?? firstOfNames(rows),
    columnOf("type"),
    columnOf("district"),
  ];
  return rows.flatMap((row, index) => {
    const own = (row[name] ?? "").trim();
    if (index <= head || own === "") return [];
    const cellOf = (column: number | null): string => (column === null ? "" : (row[column] ?? "").trim());
    return [
      {
        name: own,
        type: findLaoType(cellOf(type)) ?? laoTypeOfName(own),
        district: cellOf(district) || null,
        line: index + 1,
      },
    ];
  });
}

/** The first column in which an organization is named by its type, else the first of all. */
function firstOfNames(rows: Rows): number {
  const columns = rows.map((row) => row.findIndex((cell) => laoTypeOfName(cell) !== null));
  return Math.max(0, columns.find((column) => column >= 0) ?? 0);
}
