import { readAcceptance } from "../../../scripts/acceptance/readAcceptance";
import { writeAcceptance } from "../../../scripts/acceptance/writeAcceptance";
import { buildTemplate } from "../../../src/workbook/blueprint/buildTemplate";
import { writeTemplateFile } from "../../../src/workbook/file/writeTemplateFile";
import { packOf, publishedExample, sao } from "../support/example";
import { lintPackage, openParts, type Parts } from "../support/packageLint";
import { sheet } from "../support/packageLint/plant";
import {
  elementFaults,
  packageFaults,
  workbookFaults,
  xmlFaults,
} from "../support/packageLint/plantedInPackage";
import { chartFaults, sharedFaults, sheetFaults } from "../support/packageLint/plantedInSheets";
import { sampleOf } from "../../support/everyCase";

/** A lint that finds nothing proves nothing until it was seen to find what was planted. */
describe("the lint of a written package finds", () => {
  let parts: Parts = {};

  beforeAll(async () => {
    const filled = buildTemplate(packOf("lpa-2567"), sao, { answers: publishedExample });
    parts = openParts(await writeTemplateFile(filled));
  });

  it("nothing in a sound one", () => {
    expect(lintPackage(parts)).toEqual([]);
  });

  const planted = [
    ...packageFaults,
    ...xmlFaults,
    ...elementFaults,
    ...workbookFaults,
    ...sheetFaults,
    ...sharedFaults,
    ...chartFaults,
  ];

  it.each(sampleOf(planted, 3))("in %s %s", (name, _, plant, found) => {
    const text = plant(parts[name] ?? "");
    expect(text).not.toBe(parts[name]);
    expect(lintPackage({ ...parts, [name]: text }).join("\n")).toMatch(found);
  });

  it("a cell whose result fills others without saying how", async () => {
    const acceptance = openParts(await writeAcceptance(readAcceptance()));
    const tables = (acceptance[sheet(4)] ?? "").replace(/cm="1"/, 'cm="2"');
    expect(lintPackage({ ...acceptance, [sheet(4)]: tables })).toEqual([`${sheet(4)}: G6 has no metadata 2`]);
  });
});
