import { writeTemplateFile } from "../src/workbook/file/writeTemplateFile";
import { buildTemplate } from "../src/workbook/blueprint/buildTemplate";
import { openBook } from "../src/workbook/read/openBook";
import { medianTimeAwaited } from "./median";
import { syntheticPack } from "./syntheticPack";

export interface TemplateTimes {
  readonly indicators: number;
  readonly clauses: number;
  /** Milliseconds from the pack to its blueprint. */
  readonly drawn: number;
  /** Milliseconds from the blueprint to the bytes of the .xlsx. */
  readonly written: number;
  /** Milliseconds from the bytes to its cells by name. */
  readonly opened: number;
  readonly bytes: number;
}

const runs = 7;
const lao = { name: "อบต.ตัวอย่าง", type: "SAO", province: "กระบี่" } as const;

/** A year's workbook as a file, written and opened again, for a pack of these days and one as large as 2563. */
export async function measureTemplateFile(): Promise<readonly TemplateTimes[]> {
  return [await measure(70, 500), await measure(190, 1500)];
}

async function measure(indicators: number, clauses: number): Promise<TemplateTimes> {
  const pack = syntheticPack({ indicators, clauses, seed: 1 });
  const blueprint = buildTemplate(pack, lao);
  const file = await writeTemplateFile(blueprint);
  const drawn = await medianTimeAwaited(runs, () => Promise.resolve(buildTemplate(pack, lao)));
  const written = await medianTimeAwaited(runs, () => writeTemplateFile(blueprint));
  const opened = await medianTimeAwaited(runs, async () => {
    const read = await openBook(file);
    return read.ok && read.value.book.named("LPABOOK_TOTAL_SCORE");
  });
  return { indicators, clauses, drawn, written, opened, bytes: file.length };
}
