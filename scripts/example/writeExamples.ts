import { builtInPacks } from "../../src/pack/builtIn";
import { blueprintOf } from "../../src/workbook/copy/copyWithoutAddIn";
import { writeTemplateFile } from "../../src/workbook/file/writeTemplateFile";
import { publishedExample, publishedLao } from "./published";
import { writeExample } from "./writeExample";

const exampleYear = "lpa-2567";

/** The workbooks that the workbench opens, by name: a tracker of an officer's own, and the year's template, filled. */
export async function writeExamples(): Promise<Readonly<Record<string, Uint8Array>>> {
  const pack = builtInPacks.find(({ id }) => id === exampleYear);
  if (!pack) throw new Error(`no pack ${exampleYear}`);
  const year = blueprintOf({ pack, lao: publishedLao, answers: publishedExample }, "saved");
  return {
    "example.xlsx": await writeExample(pack, publishedLao, publishedExample),
    "year.xlsx": await writeTemplateFile(year),
  };
}
