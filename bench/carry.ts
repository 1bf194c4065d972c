import { carryYear } from "../src/carry/carryYear";
import { marksMoved } from "../src/carry/marksMoved";
import type { Pack } from "../src/pack/schema";
import { blueprintOf } from "../src/workbook/copy/copyWithoutAddIn";
import { writeTemplateFile } from "../src/workbook/file/writeTemplateFile";
import { readYearFile } from "../src/workbook/read/readYear";
import { enteredEverywhere } from "../test/workbook/support/enteredEverywhere";
import { median } from "./median";
import { syntheticPack } from "./syntheticPack";

export interface CarryTimes {
  /** Milliseconds from the bytes of the older workbook to those of the newer. */
  readonly file: number;
  /** Milliseconds of that to settle where every entry goes, and what it does to the marks. */
  readonly settled: number;
  readonly entries: number;
  /** Rows of the sheet of reviews. */
  readonly rows: number;
}

const runs = 5;
const lao = { name: "อบต.ตัวอย่าง", type: "SAO", province: "กระบี่" } as const;

/** A year of 190 indicators and 1,500 clauses with something in every cell, taken to a year that changed every so-manieth indicator. */
export async function measureCarry(everyNth: number): Promise<CarryTimes> {
  const older = syntheticPack({ indicators: 190, clauses: 1500, seed: 1 });
  const newer = changed(older, everyNth);
  const answers = enteredEverywhere(older, lao.type);
  const bytes = await writeTemplateFile(blueprintOf({ pack: older, lao, answers }, "saved"));
  const times: { readonly file: number; readonly settled: number }[] = [];
  let [entries, rows] = [0, 0];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    const read = await readYearFile(bytes);
    if (!read.ok) throw new Error("the workbook does not read");
    const opened = performance.now();
    const carried = carryYear(read.value, newer);
    marksMoved(read.value, carried);
    const settled = performance.now() - opened;
    await writeTemplateFile(blueprintOf(carried, "saved"));
    times.push({ file: performance.now() - start, settled });
    entries = carried.account.total;
    rows = carried.review?.waiting.length ?? 0;
  }
  return {
    file: median(times.map(({ file }) => file)),
    settled: median(times.map(({ settled }) => settled)),
    ...{ entries, rows },
  };
}

function changed(older: Pack, everyNth: number): Pack {
  const { areas } = older;
  let nth = 0;
  return {
    ...older,
    ...{ id: "synthetic-2568", year: older.year + 1, fiscalYear: older.fiscalYear + 1 },
    areas: areas.map((area) => ({
      ...area,
      units: area.units.map((unit) => ({
        ...unit,
        indicators: unit.indicators.map((indicator) => {
          nth += 1;
          return nth % everyNth === 0 ? { ...indicator, fullMarks: 6 } : indicator;
        }),
      })),
    })),
  };
}
