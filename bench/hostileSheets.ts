import { strToU8, unzipSync, zipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { writeAuthoringWorkbook } from "../src/authoring/writeAuthoringWorkbook";
import { hostileSheets } from "../test/authoring/support/hostileSheets";
import { readPackOf } from "../test/authoring/support/readPackOf";
import { shippedPack } from "../test/authoring/support/shippedPack";
import { medianTimeAwaited } from "./median";

export interface HostileSheetTimes {
  readonly sheet: string;
  /** Milliseconds, the median, by the thousands of cells in the sheet. */
  readonly times: readonly { readonly thousands: number; readonly read: number; readonly library: number }[];
}

/** Each four times as long as the one before: so is the time of a reader that goes through a sheet once. */
const sizes = [100, 400, 1600] as const;
const runs = 3;

/** How the time to refuse a hostile sheet grows with it, and that of the library alone, which reads some of them. */
export async function measureHostileSheets(): Promise<readonly HostileSheetTimes[]> {
  const sound = unzipSync(await writeAuthoringWorkbook(shippedPack("executive-2563")));
  const measured: HostileSheetTimes[] = [];
  for (const [sheet, cells] of Object.entries(hostileSheets)) {
    const times: HostileSheetTimes["times"][number][] = [];
    for (const thousands of sizes) {
      const part = strToU8(`<worksheet><sheetData>${cells(thousands)}`);
      const file = zipSync({ ...sound, "xl/worksheets/sheet3.xml": part });
      const read = await medianTimeAwaited(runs, () => readPackOf(file));
      const library = await medianTimeAwaited(runs, () => readXlsx(file).catch(() => null));
      times.push({ thousands, read, library });
    }
    measured.push({ sheet, times });
  }
  return measured;
}
