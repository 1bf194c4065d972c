import { unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import type { Answers } from "../../src/answers/answers";
import type { Pack } from "../../src/pack/schema";
import type { Lao } from "../../src/answers/lao";
import { completeParts } from "../../src/xlsx/completeParts";
import { areaSheets } from "./areaSheet";
import { font } from "./looks";
import { summarySheet, typeCell } from "./summarySheet";
import { trySheet } from "./trySheet";

/**
 * A tracker as an officer would make one, as an .xlsx: a year's marks in sheets of the officer's own, with the add-in's
 * functions in their cells, and a sheet for first steps. What is asked comes from the pack.
 */
export async function writeExample(pack: Pack, lao: Lao, answers: Answers): Promise<Uint8Array> {
  const areas = areaSheets(pack, answers, typeCell);
  const sheets = [summarySheet(pack, lao, answers, areas), ...areas.map(({ sheet }) => sheet), trySheet()];
  const file = await writeXlsx({ sheets: sheets.map((sheet) => sheet.build()), defaultFont: font });
  return zipSync({ ...completeParts(unzipSync(file)) });
}
