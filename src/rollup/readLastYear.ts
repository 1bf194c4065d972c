import { fail, succeed, type Issue, type NoValues, type Outcome } from "../outcome";
import { findLaoType } from "../pack/laoType";
import type { LaoOfLastYear, LastYear } from "../province/lastYear";
import { provinceSheetsTh } from "../texts/provinceSheets.th";
import { lastCell, parseSheetRange } from "../workbook/cells/cellRange";
import { withXlsx, type Xlsx } from "../xlsx/openXlsx";
import type { XlsxIssueValues } from "../xlsx/xlsxIssue";
import { rollupNames } from "./rollupNames";

interface LastYearIssueValues extends XlsxIssueValues {
  /** A workbook that lpa province did not write, or whose ranking lost its name or heads. */
  noRollUp: NoValues;
}

export type LastYearIssue = Issue<LastYearIssueValues>;

const limits = { unpackedBytes: 16_000_000, parts: 5_000 } as const;
const t = provinceSheetsTh.ranking.columns;

/** The ranking of a roll-up that was written before, wherever its rows and columns were moved. */
export function readLastYear(bytes: Uint8Array): Outcome<LastYear, LastYearIssue> {
  const read = withXlsx(bytes, limits, rankingIn);
  if (!read.ok) return read;
  return read.value ? succeed(read.value) : fail({ code: "noRollUp", values: {} });
}

function rankingIn(xlsx: Xlsx): LastYear | null {
  const year = tableAt(xlsx, rollupNames.year)?.[0]?.[0];
  const [head, ...rows] = tableAt(xlsx, rollupNames.ranking) ?? [];
  const columns = [t.rank, t.lao, t.type, t.district, t.percent].map((label) => head?.indexOf(label) ?? -1);
  if (typeof year !== "number" || columns.includes(-1)) return null;
  return {
    year,
    laos: rows.flatMap((row): readonly LaoOfLastYear[] => {
      const [rank, name, type, district, percent] = columns.map((column) => row[column]);
      if (typeof rank !== "number" || typeof percent !== "number" || typeof name !== "string") return [];
      return [{ ...{ name, rank, percent }, type: findLaoType(String(type)), district: textOf(district) }];
    }),
  };
}

function textOf(cell: unknown): string | null {
  return typeof cell === "string" && cell.trim() !== "" ? cell : null;
}

type Row = readonly (string | number | boolean | null)[];

/** What the cells of a name hold, row by row; null where the name or its sheet is gone. */
function tableAt(xlsx: Xlsx, wanted: string): readonly Row[] | null {
  const range = xlsx.outline.names.find(({ name }) => name === wanted)?.range;
  const place = range === undefined ? null : parseSheetRange(range);
  if (!place || !xlsx.outline.sheets.some(({ name }) => name === place.sheet)) return null;
  const { at, lastRow } = xlsx.sheetCells(place.sheet);
  const last = lastCell(place);
  const rows = Math.max(0, Math.min(last.row, lastRow) - place.row + 1);
  return Array.from({ length: rows }, (_, row) =>
    Array.from(
      { length: last.column - place.column + 1 },
      (__, column) => at(place.row + row, place.column + column)?.value ?? null,
    ),
  );
}
