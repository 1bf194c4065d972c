import { strFromU8, unzipSync } from "fflate";
import { writeTemplateFile } from "../../../src/workbook/file/writeTemplateFile";
import { buildTemplate } from "../../../src/workbook/blueprint/buildTemplate";
import type { Blueprint } from "../../../src/workbook/blueprint/blueprint";
import { valueOf } from "../../../src/workbook/blueprint/content";
import { packOf, sao } from "../support/example";

const pack = packOf("lpa-2567");

/** The cells that lead somewhere, as sheet, text and name. */
function linksOf({ sheets }: Blueprint): readonly (readonly [sheet: string, text: string, name: string])[] {
  return sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ content, leadsTo }) =>
      leadsTo === undefined ? [] : [[name, String(valueOf(content)), leadsTo] as const],
    ),
  );
}

describe("cells that lead to others", () => {
  const blueprint = buildTemplate(pack, sao);
  const links = linksOf(blueprint);

  it("go from an area's table, and from the plan, to an indicator's score, and back to the area's sum", () => {
    const score = "LPA_internal_control_report_SCORE";
    expect(links.filter(([, , name]) => name === score)).toEqual([
      ["ด้านที่ 1", "ตัวชี้วัดที่ 3", score],
      ["แผนงาน", "ตัวชี้วัดที่ 3", score],
    ]);
    const back = links.filter(([, text, name]) => text === "ตัวชี้วัดที่ 3" && name === "LPABOOK_AREA_1_SCORE");
    expect(back.map(([sheet]) => sheet)).toEqual(["ด้านที่ 1"]);
  });

  it("go from the summary to each area and to the plan, and back to the year's total", () => {
    const [, summary] = blueprint.sheets;
    const fromSummary = links.filter(([sheet]) => sheet === summary?.name).map(([, , name]) => name);
    expect(fromSummary).toEqual([...pack.areas.map(({ id }) => `LPABOOK_AREA_${id}_SCORE`), "LPABOOK_PLAN"]);
    const toSummary = links.filter(([, , name]) => name === "LPABOOK_TOTAL_SCORE").map(([sheet]) => sheet);
    expect(toSummary).toEqual([...pack.areas.map(({ id }) => `ด้านที่ ${id}`), "แผนงาน", "ผู้บริหาร"]);
  });

  it.each([1, 2])("all lead to names of their own workbook's template no. %i", (bookNumber) => {
    const own = buildTemplate(pack, sao, { bookNumber });
    const names = new Set(own.names.map(({ name }) => name));
    expect(linksOf(own)).toHaveLength(links.length);
    expect(linksOf(own).filter(([, , name]) => !names.has(name))).toEqual([]);
  });

  it("are none where the text is longer than a link can show", () => {
    const areas = pack.areas.map((area) => ({ ...area, title: "ก".repeat(260) }));
    const long = linksOf(buildTemplate({ ...pack, areas }, sao));
    expect(long.some(([, , name]) => name === "LPABOOK_TOTAL_SCORE")).toBe(true);
    expect(long.filter(([, text]) => text.length > 255)).toEqual([]);
  });

  it("stand in the file as links within the workbook", async () => {
    const files = unzipSync(await writeTemplateFile(blueprint));
    const xml = blueprint.sheets.map((_, index) =>
      strFromU8(files[`xl/worksheets/sheet${index + 1}.xml`] ?? new Uint8Array()),
    );
    const filed = xml.flatMap((sheet) =>
      [...sheet.matchAll(/<hyperlink [^>]*location="([^"]*)"/g)].map(([, name]) => name),
    );
    expect(filed.sort()).toEqual(links.map(([, , name]) => name).sort());
    expect(xml.join("")).not.toMatch(/<hyperlink [^>]*r:id=/);
  });
});
