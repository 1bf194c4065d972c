import { openCellsInExcel } from "../../../src/workbook/excel/openBookInExcel";
import { inExcel } from "../../../src/workbook/excel/inExcel";
import type { CellsShifted } from "../../../workbench/host/gridListener";
import { COLUMNS, ROWS } from "../../../workbench/host/zones";
import { packOf, publishedExample, sao } from "../support/example";
import { builtWorkbook, type BuiltWorkbook } from "./support/builtWorkbook";

const request = { pack: packOf("lpa-2567"), lao: sao, answers: publishedExample };
const sheetId = "id-ด้านที่ 1";
/** The first and the last clause of the third indicator: what stands above and below them is something else. */
const names = ["LPA_internal_control_report_C1", "LPA_internal_control_report_C8"];

const rows: CellsShifted = {
  ...{ kind: "inserted", along: "row", sheetId, by: "coauthor" },
  zone: { top: 4, bottom: 5, left: 0, right: COLUMNS - 1 },
};
const column: CellsShifted = {
  ...{ kind: "inserted", along: "column", sheetId, by: "coauthor" },
  zone: { top: 0, bottom: ROWS - 1, left: 1, right: 1 },
};

async function readCells(): Promise<readonly unknown[]> {
  const book = await inExcel(openCellsInExcel);
  return names.map((name) => book.named(name));
}

/** Somebody else inserts or deletes after the names were told and before the cells are. */
function between(open: BuiltWorkbook, shift: CellsShifted, times = 1): void {
  const receive = open.host.receive.bind(open.host);
  let requests = 0;
  open.host.receive = async (text) => {
    requests += 1;
    if (requests % 2 === 0 && requests <= 2 * times) open.grid.shiftCells(shift, "coauthor");
    await receive(text);
  };
}

describe("the open workbook, read while somebody else works in it", () => {
  it.each([
    ["rows are inserted", rows],
    ["rows are deleted", { ...rows, kind: "deleted" }],
    ["a column is inserted", column],
  ] as const)("is read where its cells are now: %s between two round trips", async (_what, shift) => {
    const open = await builtWorkbook(request);
    const before = await readCells();
    expect(before).toMatchObject([[[{ value: "✓" }]], [[{ value: "✓" }]]]);
    between(open, shift);
    expect(await readCells()).toEqual(before);
  });

  it("is not read at all where its cells never stand still", async () => {
    const open = await builtWorkbook(request);
    between(open, rows, 20);
    await expect(inExcel(openCellsInExcel)).rejects.toMatchObject({ code: "CellsMoved" });
  });

  it("takes two round trips where nothing moves", async () => {
    const open = await builtWorkbook(request);
    const before = open.requests.length;
    await inExcel(openCellsInExcel);
    expect(open.requests.length - before).toBe(2);
  });
});
