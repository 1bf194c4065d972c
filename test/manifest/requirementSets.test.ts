import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RequirementSet } from "../../src/workbook/excel/inExcel";
import { compare, readOfficeCode, unaskedUses } from "./support/officeUses";
import { parseXml, select } from "./xmlElement";

const manifest = parseXml(readFileSync(join(__dirname, "../../manifest.xml"), "utf8"));
const required = select(manifest, "Requirements", "Sets", "Set").map(({ attributes }): RequirementSet => [
  attributes["Name"] ?? "",
  attributes["MinVersion"] ?? "",
]);

const asksInExcel = `import { missingSets } from "../workbook/excel/inExcel";
import { openFirst } from "./planted.isAskedFor";
export const asking = (): void => { if (missingSets().length === 0) openFirst(); };`;

/** Each as if it belonged to the add-in. */
const planted = {
  "src/taskpane/planted.forgets.ts":
    'export const forgetting = (): Promise<void> => Excel.createWorkbook("UEs=");',
  "src/taskpane/planted.loads.ts":
    'export const load = (range: Excel.Range): void => { range.load("values, format/indentLevel"); };',
  "src/taskpane/planted.asksInExcel.ts": asksInExcel,
  "src/taskpane/planted.isAskedFor.ts":
    "export const openFirst = (): Promise<void> => Excel.createWorkbook();",
};

const code = readOfficeCode(planted);
const unasked = unaskedUses(code, required);
const isPlanted = (file: string): boolean => file.startsWith("src/taskpane/planted.");

test("what the code uses of Excel is in the sets that the manifest asks for, or the code asks before", () => {
  expect(unasked.filter(({ file }) => !isPlanted(file))).toEqual([]);
});

test("a use before which nobody asks is noticed, one that every caller asks for is none", () => {
  expect(
    unasked.filter(({ file }) => isPlanted(file)).map(({ file, member, set }) => [file, member, ...set]),
  ).toEqual([
    ["src/taskpane/planted.forgets.ts", "Excel.createWorkbook", "ExcelApi", "1.8"],
    ["src/taskpane/planted.loads.ts", "Excel.RangeFormat.indentLevel", "ExcelApi", "1.9"],
  ]);
});

test("the manifest asks for no more than the code uses unasked", () => {
  const [first, ...others] = required;
  // Pane and functions share one page by the manifest itself, which no member of the code tells.
  expect(first).toEqual(["SharedRuntime", "1.1"]);
  const withoutSets = unaskedUses(code, []).filter(({ file }) => !isPlanted(file));
  expect(others).toEqual(
    ["CustomFunctionsRuntime", "ExcelApi"].map((name) => [
      name,
      withoutSets
        .filter(({ set }) => set[0] === name)
        .map(({ set }) => set[1])
        .sort(compare)
        .at(-1),
    ]),
  );
});
