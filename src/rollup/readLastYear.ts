import { fail, succeed, type Issue, type NoValues, type Outcome } from "../outcome";
import { findLaoType } from "../pack/laoType";
import type { LaoOfLastYear, LastYear } from "../province/lastYear";
import { provinceSheetsTh } from "../texts/provinceSheets.th";
import { withXlsx, type Xlsx } from "../xlsx/openXlsx";
import type { XlsxIssueValues } from "../xlsx/xlsxIssue";
import { namedTable } from "./namedTable";
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
  const year = namedTable(xlsx, rollupNames.year)?.[0]?.[0];
  const [head, ...rows] = namedTable(xlsx, rollupNames.ranking) ?? [];
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
