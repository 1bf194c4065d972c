import { checkWorkbook } from "../src/check/checkWorkbook";
import { builtInPacks } from "../src/pack/builtIn";
import { buildTemplate } from "../src/workbook/blueprint/buildTemplate";
import { writeTemplateFile } from "../src/workbook/file/writeTemplateFile";
import { openBook } from "../src/workbook/read/openBook";
import { readYear, type YearRead } from "../src/workbook/read/readYear";
import { randomAnswers } from "../test/year/support/randomAnswers";
import { seeded } from "../test/workbook/native/support/random";
import { median } from "./median";
import { syntheticPack } from "./syntheticPack";

export interface CheckTimes {
  /** Milliseconds of all rules over a year that is read. */
  readonly checked: number;
  /** Milliseconds from a workbook's cells to its findings, as the pane does it after a change. */
  readonly withReading: number;
  /** How many findings there were. */
  readonly findings: number;
}

const runs = 21;
/** 1 January 2570. */
const today = 46_388;
const lao = { name: "อบต.ตัวอย่าง", type: "SAO", province: "กระบี่" } as const;

/** A year of 190 indicators and 1,500 clauses, filled in by chance. */
export async function measureCheck(): Promise<CheckTimes> {
  const pack = syntheticPack({ indicators: 190, clauses: 1_500, seed: 1 });
  const answers = randomAnswers(pack, lao.type, seeded(1));
  const opened = await openBook(await writeTemplateFile(buildTemplate(pack, lao, { answers })));
  if (!opened.ok) throw new Error("the workbook does not open");
  const known = { ...opened.value.book, customXml: null };
  const read = (): YearRead => {
    const year = readYear(known, [pack]);
    if (!year.ok) throw new Error("the workbook does not read");
    return year.value;
  };
  const year = read();
  return {
    checked: medianOf(() => checkWorkbook(year, today, builtInPacks)),
    withReading: medianOf(() => checkWorkbook(read(), today, builtInPacks)),
    findings: checkWorkbook(year, today, builtInPacks).length,
  };
}

function medianOf(work: () => unknown): number {
  return median(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}
