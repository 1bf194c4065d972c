import { builtInPacks } from "../../src/pack/builtIn";
import { blueprintOf } from "../../src/workbook/copy/copyWithoutAddIn";
import { writeTemplateFile } from "../../src/workbook/file/writeTemplateFile";
import { readAcceptance } from "../acceptance/readAcceptance";
import { writeAcceptance } from "../acceptance/writeAcceptance";
import { publishedExample, publishedLao } from "./published";
import { writeExample } from "./writeExample";

const exampleYear = "lpa-2567";

/**
 * The workbooks that a build makes, by their paths in dist/: for the workbench a tracker of an officer's own and the year's
 * template, filled; for a person with Excel the one that shows whether the add-in works there.
 */
export async function writeExamples(): Promise<Readonly<Record<string, Uint8Array>>> {
  const pack = builtInPacks.find(({ id }) => id === exampleYear);
  if (!pack) throw new Error(`no pack ${exampleYear}`);
  const year = blueprintOf({ pack, lao: publishedLao, answers: publishedExample }, "saved");
  return {
    "workbench/example.xlsx": await writeExample(pack, publishedLao, publishedExample),
    "workbench/year.xlsx": await writeTemplateFile(year),
    "acceptance.xlsx": await writeAcceptance(readAcceptance()),
  };
}
