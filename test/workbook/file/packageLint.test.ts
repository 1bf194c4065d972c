import { buildTemplate } from "../../../src/workbook/blueprint/buildTemplate";
import { writeTemplateFile } from "../../../src/workbook/file/writeTemplateFile";
import { packOf, sao } from "../support/example";
import { lintPackage, openParts } from "../support/packageLint";

/** A lint that finds nothing proves nothing until it was seen to find what was planted. */
describe("the lint of a written package", () => {
  const planted: readonly (readonly [string, string, (part: string) => string])[] = [
    ["xl/workbook.xml", "an unquoted sheet name", (xml) => xml.replace("'ตั้งค่า'!", "ตั้งค่า!")],
    ["xl/workbook.xml", "a part that is not well-formed", (xml) => xml.replace("</sheets>", "")],
    [
      "[Content_Types].xml",
      "a missing content type",
      (xml) => xml.replace(/<Override [^>]*sheet3[^>]*>/, ""),
    ],
    ["xl/_rels/workbook.xml.rels", "a missing target", (xml) => xml.replace("item1.xml", "item9.xml")],
    ["xl/worksheets/sheet2.xml", "a wrong style", (xml) => xml.replace(/ s="\d+"/, ' s="999"')],
    [
      "xl/worksheets/sheet2.xml",
      "a wrong string",
      (xml) => xml.replace(/(t="s"[^>]*><v>)\d+/, (_, cell: string) => `${cell}99999`),
    ],
    [
      "xl/worksheets/sheet3.xml",
      "a long list",
      (xml) => xml.replace(/<formula1>"[^<]*"/, `<formula1>"${"ก".repeat(256)}"`),
    ],
    [
      "xl/worksheets/sheet3.xml",
      "cells out of order",
      (xml) => xml.replace(/(<c r="B13".*?(?:<\/c>|\/>))(<c r="C13".*?(?:<\/c>|\/>))/, "$2$1"),
    ],
    [
      "xl/worksheets/sheet3.xml",
      "elements out of order",
      (xml) => xml.replace(/(<sheetProtection[^>]*>)([\s\S]*)(<\/worksheet>)/, "$2$1$3"),
    ],
  ];

  it.each(planted)("finds in %s %s", async (name, _, plant) => {
    const parts = openParts(await writeTemplateFile(buildTemplate(packOf("lpa-2567"), sao)));
    expect(lintPackage(parts)).toEqual([]);
    expect(lintPackage({ ...parts, [name]: plant(parts[name] ?? "") })).not.toEqual([]);
  });
});
