import { unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { signatures, type FunctionName } from "../../src/workbook/cells/signatures";
import { completeParts } from "../../src/xlsx/completeParts";
import { font } from "../example/looks";
import type { TableCheck, ValueCheck } from "./check";
import { checkSheet } from "./checkSheet";
import { reportSheet } from "./reportSheet";
import { steps } from "./steps";
import { tableSheet } from "./tableSheet";

export interface Acceptance {
  readonly scores: readonly ValueCheck[];
  readonly values: readonly ValueCheck[];
  readonly tables: readonly TableCheck[];
}

/**
 * The workbook by which a person sees in Excel that the add-in works there: every function's results beside what papers and
 * reckoning say, compared by ordinary formulas, and a form for what no formula sees. Its results are not in the file: Excel
 * calculates them on opening, so that nothing is TRUE by what was saved.
 */
export async function writeAcceptance({ scores, values, tables }: Acceptance): Promise<Uint8Array> {
  const [toValues, toTables] = [scores.length + 1, scores.length + values.length + 1];
  const sheets = [
    checkSheet("คะแนน", "LPA.SCORE กรณีทดสอบปี 2567 / test cases of 2567", scores, 1),
    checkSheet("ค่าเดียว", "ฟังก์ชันที่ให้ค่าเดียว / functions with one result", values, toValues),
    tableSheet("ตาราง", "ฟังก์ชันที่ให้ตาราง / functions whose results fill rows", tables, toTables),
  ];
  const counts = countByFunction([...scores, ...values, ...tables]);
  const report = reportSheet({ name: "รายงาน", counts, sheets, steps });
  const file = await writeXlsx({ sheets: [report, ...sheets.map(({ sheet }) => sheet)], defaultFont: font });
  return zipSync({ ...completeParts(unzipSync(file)) });
}

/** In the order of release; a function that nothing is asked of has 0, which a test does not let pass. */
function countByFunction(checks: readonly (ValueCheck | TableCheck)[]): ReadonlyMap<FunctionName, number> {
  const names = Object.keys(signatures) as FunctionName[];
  return new Map(names.map((name) => [name, checks.filter((check) => check.function === name).length]));
}
