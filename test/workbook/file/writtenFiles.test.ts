import { readAcceptance } from "../../../scripts/acceptance/readAcceptance";
import { writeAcceptance } from "../../../scripts/acceptance/writeAcceptance";
import { writeExamples } from "../../../scripts/example/writeExamples";
import { writeAuthoringWorkbook, writeStarterWorkbook } from "../../../src/authoring/writeAuthoringWorkbook";
import { builtInPacks } from "../../../src/pack/builtIn";
import { buildTemplate, fillTemplate } from "../../../src/workbook/blueprint/buildTemplate";
import { blueprintOf } from "../../../src/workbook/copy/copyWithoutAddIn";
import { writeTemplateFile } from "../../../src/workbook/file/writeTemplateFile";
import { sampleOf } from "../../support/everyCase";
import { packOf, publishedExample, sao } from "../support/example";
import { lintPackage, openParts, type Parts } from "../support/packageLint";

/** Every kind of workbook that we write, against what Excel asks of a file. */
describe("a written workbook has nothing that Excel would repair, refuse or show otherwise", () => {
  // Templates of packs of every shape stand in writeTemplateFile.test.ts.
  it.each(sampleOf(builtInPacks, 2).map((pack) => [pack.id, pack] as const))(
    "native copy and authoring workbook: %s",
    async (_, pack) => {
      const native = await writeTemplateFile(blueprintOf({ pack, lao: sao }, "native"), "native");
      expect(lintPackage(openParts(native))).toEqual([]);
      expect(lintPackage(openParts(await writeAuthoringWorkbook(pack)))).toEqual([]);
    },
  );

  it("blank authoring workbook", async () => {
    expect(lintPackage(openParts(await writeStarterWorkbook()))).toEqual([]);
  });

  it("examples", async () => {
    for (const file of Object.values(await writeExamples())) expect(lintPackage(openParts(file))).toEqual([]);
  });
});

describe("what the library leaves out", () => {
  const filled = fillTemplate(buildTemplate(packOf("lpa-2567"), sao), publishedExample);

  it("a chart keeps its names and figures: the published percents of 2567", async () => {
    const { "xl/charts/chart1.xml": chart = "" } = openParts(await writeTemplateFile(filled));
    const points = (cache: string): readonly string[] => {
      const [, inside = ""] = new RegExp(`<c:${cache}>(.*?)</c:${cache}>`).exec(chart) ?? [];
      return [...inside.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, point = ""]) => point);
    };
    expect(points("numCache")).toEqual(["100", "100", "95.38", "97.95", "100"]);
    expect(points("strCache")[4]).toBe("ด้านที่ 5 ธรรมาภิบาล");
  });

  it("an area's title with letters of its own stands in the chart as in the cell", async () => {
    const pack = packOf("lpa-2567");
    const areas = pack.areas.map((area) => ({ ...area, title: `$& <ก> & $1 _x0041_ ${area.id}` }));
    const parts = openParts(await writeTemplateFile(buildTemplate({ ...pack, areas }, sao)));
    expect(lintPackage(parts)).toEqual([]);
  });

  it("an area without a percent has no point, and no 0", async () => {
    const { "xl/charts/chart1.xml": chart = "" } = openParts(
      await writeTemplateFile(buildTemplate(packOf("lpa-2567"), sao)),
    );
    const [, cache = ""] = /<c:numCache>(.*?)<\/c:numCache>/.exec(chart) ?? [];
    expect(cache).toContain('<c:ptCount val="5"/>');
    expect(cache).not.toContain("<c:pt ");
  });

  it.each<[string, () => Promise<Uint8Array>]>([
    ["authoring workbook", () => writeAuthoringWorkbook(packOf("lpa-2567"))],
    ["blank authoring workbook", () => writeStarterWorkbook()],
    ["template", () => writeTemplateFile(filled)],
  ])("%s: Excel does not calculate what is calculated, and asks nothing on closing", async (_, write) => {
    const { "xl/workbook.xml": workbook }: Parts = openParts(await write());
    expect(workbook).toContain('<calcPr calcId="191029"/>');
    expect(workbook).not.toContain("fullCalcOnLoad");
  });

  it("a workbook whose results are not in it is calculated on opening", async () => {
    const { "xl/workbook.xml": workbook } = openParts(await writeAcceptance(readAcceptance()));
    expect(workbook).toContain('fullCalcOnLoad="1"');
  });
});
