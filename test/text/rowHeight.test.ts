import { buildTemplate } from "../../src/workbook/blueprint/buildTemplate";
import { rowHeight } from "../../src/text/rowHeight";
import { packOf, sao } from "../workbook/support/example";
import { named } from "../workbook/support/blueprintCells";

describe("row heights keep wrapped Thai whole", () => {
  test.each([
    ["a blank cell", "", 10, 28],
    ["one line", "ข้อ 1", 10, 28],
    ["marks above and below letters take no room", "กี่กู้กิ้กุ้กั้", 6, 28],
    ["a text of three lines", "ก".repeat(25), 10, 78],
    ["lines that are broken by hand", "ก\nข\nค", 10, 78],
  ])("%s", (_, text, width, points) => {
    expect(rowHeight([[text, width]])).toBe(points);
  });

  test("the tallest cell decides, up to what Excel allows", () => {
    expect(rowHeight([["ก", 10], ["ก\nข", 10]])).toBe(53); // prettier-ignore
    expect(rowHeight([["ก".repeat(5000), 10]])).toBe(409);
  });

  test("an explanation has room before anything is entered: the band's words, and the percent below", () => {
    const blueprint = buildTemplate(packOf("lpa-2567"), sao);
    const { sheet, row } = named(blueprint, "LPA_development_projects_budgeted_WHY");
    expect(blueprint.sheets.find(({ name }) => name === sheet)?.rowHeights.get(row)).toBe(53);
  });
});
