import { strFromU8, unzipSync } from "fflate";
import { repairFormulas } from "../../../src/workbook/excel/repairFormulas";
import { writeTemplateFile } from "../../../src/workbook/file/writeTemplateFile";
import { sao } from "../support/example";
import { builtWorkbook } from "./support/builtWorkbook";
import { openStrictExcel, type OpenExcel } from "./support/openExcel";
import { smallPack as pack } from "./support/smallPack";

/** A locked sheet with one formula that Excel does not know. */
async function lockedSheet(
  strictness: Parameters<typeof openStrictExcel>[0],
  password = "",
): Promise<OpenExcel> {
  const open = openStrictExcel(strictness, "ล็อก");
  open.grid.writeCells("id-ล็อก", [{ row: 0, column: 0, content: "=_xldudf_LPA_FULLMARKS(3)" }]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("ล็อก").protection.protect({ allowSort: true }, password || undefined);
    await context.sync();
  });
  return open;
}

describe("a locked sheet", () => {
  it("is locked again as it was, where Excel tells null for what the lock does not allow", async () => {
    const { grid, host } = await lockedSheet({ nullsInProtection: true });
    const before = host.store.sheet("id-ล็อก").protection?.options;
    expect(await repairFormulas()).toMatchObject({ kind: "repaired", sheets: [{ sheet: "ล็อก", cells: 1 }] });
    expect(grid.cell("id-ล็อก", 0, 0).content).toBe("=LPA.FULLMARKS(3)");
    expect(host.store.sheet("id-ล็อก").protection?.options).toEqual(before);
  });

  it.each([
    ["has a password", {}, "1234"],
    ["has none, but Excel keeps it locked", { keepsLocks: true }, ""],
  ])("is named where it %s, and stays as it is", async (_why, strictness, password) => {
    const { grid, host } = await lockedSheet(strictness, password);
    expect(await repairFormulas()).toMatchObject({ kind: "repaired", sheets: [], locked: ["ล็อก"] });
    expect(grid.cell("id-ล็อก", 0, 0).content).toBe("=_xldudf_LPA_FULLMARKS(3)");
    expect(host.store.sheet("id-ล็อก").protection).not.toBeNull();
  });

  it("is not what is told where Excel refuses something else", async () => {
    const { host } = await lockedSheet({});
    const receive = host.receive.bind(host);
    // Both times that it is tried.
    host.receive = (text) => {
      if (text.includes('"Name":"Formulas"'))
        host.faults.inject({ action: 1, member: "formulas", message: "No memory." });
      return receive(text);
    };
    expect(await repairFormulas()).toMatchObject({ kind: "failed", problem: "GeneralException: No memory." });
    expect(host.store.sheet("id-ล็อก").protection).not.toBeNull();
  });
});

/** Attributes of a file's lock and what they are where they are left out: 1 forbids (ECMA-376, sheetProtection). */
const inFile = {
  allowAutoFilter: ["autoFilter", "1"],
  allowDeleteColumns: ["deleteColumns", "1"],
  allowDeleteRows: ["deleteRows", "1"],
  allowEditObjects: ["objects", "0"],
  allowEditScenarios: ["scenarios", "0"],
  allowFormatCells: ["formatCells", "1"],
  allowFormatColumns: ["formatColumns", "1"],
  allowFormatRows: ["formatRows", "1"],
  allowInsertColumns: ["insertColumns", "1"],
  allowInsertHyperlinks: ["insertHyperlinks", "1"],
  allowInsertRows: ["insertRows", "1"],
  allowPivotTables: ["pivotTables", "1"],
  allowSort: ["sort", "1"],
} as const;

describe("a locked sheet of a template", () => {
  it("allows in the open workbook what it allows in a file", async () => {
    const { host, blueprint } = await builtWorkbook({ pack, lao: sao });
    const files = unzipSync(await writeTemplateFile(blueprint));
    const locks = blueprint.sheets.map(({ name }, index) => {
      const xml = strFromU8(files[`xl/worksheets/sheet${index + 1}.xml`] ?? new Uint8Array());
      const lock = /<sheetProtection[^>]*>/.exec(xml)?.[0];
      const open = host.store.sheet(`id-${name}`).protection?.options;
      const filed =
        lock &&
        Object.fromEntries(
          Object.entries(inFile).map(([option, [attribute, usual]]) => {
            const said = new RegExp(`\\b${attribute}="([^"]*)"`).exec(lock)?.[1] ?? usual;
            return [option, said === "0" || said === "false"];
          }),
        );
      return { name, filed, open };
    });
    for (const { open, filed } of locks) expect(open).toEqual(filed && { ...filed, selectionMode: "Normal" });
    expect(locks.filter(({ filed }) => filed !== undefined).length).toBeGreaterThan(3);
    expect(locks[0]?.open).toMatchObject({ allowEditObjects: true, allowEditScenarios: true });
  });
});
