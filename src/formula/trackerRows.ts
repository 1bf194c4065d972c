import { fail, succeed, type Outcome } from "../outcome";
import { isErrorCell, mayBeBlank, quoteCell } from "../score/cell";
import { scoreIssue, type ScoreIssue } from "../score/issue";
import { plainName } from "../score/numberedName";
import type { Cells } from "../score/range";
import type { PlacedCell } from "../score/scoreCell";
import { isNameOfSums } from "./rowOfSums";

/** What the columns of a flat table are; any others are the officer's own. */
export type TrackerColumn = "indicator" | "clause" | "state" | "due";

/** One row of a flat table. */
export interface TrackerRow {
  readonly indicator: PlacedCell;
  readonly clause: PlacedCell;
  readonly state: PlacedCell;
  /** Null where the table has no such column. */
  readonly due: PlacedCell | null;
}

/** The headings by which a column is known, as `plainName` gives them. */
const headings: Readonly<Record<TrackerColumn, readonly string[]>> = {
  indicator: ["ตัวชี้วัด", "ตัวชี้วัดที่", "เลขตัวชี้วัด", "indicator", "indicator no", "kpi"],
  clause: ["ข้อ", "ข้อที่", "เลขข้อ", "clause", "clause no"],
  state: [
    "ผล",
    "ผลการดำเนินงาน",
    "ผลการดำเนินการ",
    "การดำเนินงาน",
    "การดำเนินการ",
    "สถานะ",
    "state",
    "status",
    "result",
  ],
  due: ["วันครบกำหนด", "กำหนดส่ง", "due", "due day", "due date"],
};
const neededColumns = ["indicator", "clause", "state"] as const;

type Places = Readonly<Partial<Record<TrackerColumn, number>>>;

/**
 * The rows below the headings, whatever the order of the columns. A blank indicator is that of the row above, as in merged
 * cells; blank rows are passed over.
 */
export function readTrackerRows(table: Cells): Outcome<readonly TrackerRow[], ScoreIssue> {
  const heading = table.findIndex((row) => neededColumns.every((column) => placesOf(row, column).length > 0));
  if (heading < 0) return fail(scoreIssue("trackerHeadingMissing", {}));
  const columns = table[heading] ?? [];
  const places: Partial<Record<TrackerColumn, number>> = {};
  for (const column of [...neededColumns, "due"] as const) {
    const [first, second] = placesOf(columns, column);
    if (second !== undefined)
      return fail(
        scoreIssue("trackerHeadingTwice", { found: quoteCell(columns[second]) }, placeAt(heading, second)),
      );
    if (first !== undefined) places[column] = first;
  }
  return readRows(table, heading + 1, places);
}

function placesOf(row: readonly unknown[], column: TrackerColumn): readonly number[] {
  return row.flatMap((cell, index) =>
    typeof cell === "string" && headings[column].includes(plainName(cell)) ? [index] : [],
  );
}

function placeAt(row: number, column: number): PlacedCell["place"] {
  return { of: "table", row: row + 1, column: column + 1 };
}

function readRows(table: Cells, from: number, places: Places): Outcome<readonly TrackerRow[], ScoreIssue> {
  const rows: TrackerRow[] = [];
  let above: PlacedCell | null = null;
  for (const [offset, cells] of table.slice(from).entries()) {
    const at = (column: number): PlacedCell => ({
      cell: cells[column],
      place: placeAt(from + offset, column),
    });
    const own = at(places.indicator ?? 0);
    const [clause, state] = [at(places.clause ?? 0), at(places.state ?? 0)];
    const due = places.due === undefined ? null : at(places.due);
    const filled = [clause, state, ...(due ? [due] : [])].filter(({ cell }) => !mayBeBlank(cell));
    const broken = [own, ...filled].find(({ cell }) => isErrorCell(cell));
    if (broken) return fail(scoreIssue("errorCell", {}, broken.place));
    if (isNameOfSums(own.cell))
      return fail(scoreIssue("rowOfSums", { found: quoteCell(own.cell) }, own.place));
    if (!mayBeBlank(own.cell)) above = own;
    else if (filled.length === 0) continue;
    if (above === null) return fail(scoreIssue("trackerIndicatorMissing", {}, own.place));
    rows.push({ indicator: above, clause, state, due });
  }
  return succeed(rows);
}
