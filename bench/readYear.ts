import { scoreYear } from "../src/year/scoreYear";
import { buildTemplate } from "../src/workbook/blueprint/buildTemplate";
import { writeTemplateFile } from "../src/workbook/file/writeTemplateFile";
import { openBook } from "../src/workbook/read/openBook";
import { readYear } from "../src/workbook/read/readYear";
import { randomAnswers } from "../test/year/support/randomAnswers";
import { seeded } from "../test/workbook/native/support/random";
import { median } from "./median";
import { syntheticPack } from "./syntheticPack";

export interface ReadingTimes {
  /** Milliseconds from a workbook's cells to its answers and marks. */
  readonly read: number;
  /** Milliseconds of that for the marks alone. */
  readonly scored: number;
}

const runs = 21;
const lao = { name: "อบต.ตัวอย่าง", type: "SAO", province: "กระบี่" } as const;

/** A filled year of 70 indicators and 500 clauses, read and scored after its zip is open. */
export async function measureReading(): Promise<ReadingTimes> {
  const pack = syntheticPack({ indicators: 70, clauses: 500, seed: 1 });
  const answers = randomAnswers(pack, lao.type, seeded(1));
  const opened = await openBook(await writeTemplateFile(buildTemplate(pack, lao, { answers })));
  if (!opened.ok) throw new Error("the workbook does not open");
  // The pack is known, as in a meeting or a province's many workbooks.
  const known = { ...opened.value.book, customXml: null };
  return {
    read: medianOf(() => readYear(known, [pack])),
    scored: medianOf(() => scoreYear(pack, lao, answers)),
  };
}

function medianOf(work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times);
}
