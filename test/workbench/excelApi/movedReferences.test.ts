import { parseZone } from "../../../workbench/host/address";
import type { ChangedBy } from "../../../workbench/host/gridListener";
import type { Shift } from "../../../workbench/host/shift";
import { AREA, ExcelTest, SUMMARY } from "../support/excelTest";
import { messagesCome } from "../support/realClient";

let excel: ExcelTest;

beforeEach(() => {
  excel = new ExcelTest();
});

function shift(kind: Shift["kind"], address: string, along: Shift["along"] = "row", by?: ChangedBy): void {
  const zone = parseZone(address);
  if (!zone) throw new Error(address);
  excel.grid.shiftCells({ kind, along, sheetId: `id-${SUMMARY}`, zone }, by);
}

describe("a range that an add-in holds", () => {
  async function heldWhile(happens: () => void, address = "B5:C6"): Promise<string> {
    return excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(SUMMARY).getRange(address);
      await context.sync();
      happens();
      range.load("address");
      await context.sync();
      return range.address;
    });
  }

  it.each([
    ["rows inserted above", "inserted", "2:3", "row", `'${SUMMARY}'!B7:C8`],
    ["a row inserted in it", "inserted", "6:6", "row", `'${SUMMARY}'!B5:C7`],
    ["a row deleted above", "deleted", "1:1", "row", `'${SUMMARY}'!B4:C5`],
    ["a column inserted beside", "inserted", "A:A", "column", `'${SUMMARY}'!C5:D6`],
    ["a column deleted in it", "deleted", "C:C", "column", `'${SUMMARY}'!B5:B6`],
    ["cells inserted above", "inserted", "B2:D2", "row", `'${SUMMARY}'!B6:C7`],
  ] as const)("follows its cells: %s", async (_what, kind, address, along, expected) => {
    expect(
      await heldWhile(() => {
        shift(kind, address, along);
      }),
    ).toBe(expected);
  });

  it("stays where rows came on another sheet", async () => {
    const happens = (): void => {
      const zone = { top: 0, bottom: 0, left: 0, right: 16_383 };
      excel.grid.shiftCells({ kind: "inserted", along: "row", sheetId: `id-${AREA}`, zone });
    };
    expect(await heldWhile(happens)).toBe(`'${SUMMARY}'!B5:C6`);
  });

  it("is not found any more once all its rows are gone", async () => {
    const refused = heldWhile(() => {
      shift("deleted", "5:6");
    });
    await expect(refused).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  it("of several areas keeps those that are left", async () => {
    const address = await excel.run(async (context) => {
      const areas = context.workbook.worksheets.getItem(SUMMARY).getRanges("A2,B8:B9");
      await context.sync();
      shift("deleted", "2:3");
      areas.load("address");
      await context.sync();
      return areas.address;
    });
    expect(address).toBe(`'${SUMMARY}'!B6:B7`);
  });
});

describe("print areas, titles and page breaks", () => {
  it("move with their rows", async () => {
    await excel.onSummary((sheet) => {
      sheet.pageLayout.setPrintArea("A1:F40");
      sheet.pageLayout.setPrintTitleRows("$3:$4");
      sheet.horizontalPageBreaks.add("A20");
    });
    shift("inserted", "2:2");
    const { horizontalBreaks, pageLayout } = excel.client.host.store.sheet(`id-${SUMMARY}`);
    expect(horizontalBreaks).toEqual([20]);
    expect(pageLayout.printArea).toEqual([{ top: 0, bottom: 40, left: 0, right: 5 }]);
    expect(pageLayout.titleRows).toMatchObject({ top: 3, bottom: 4 });
  });
});

describe("onChanged", () => {
  async function heard(happens: () => void): Promise<readonly object[]> {
    const told: object[] = [];
    await excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address, changeType, source, changeDirectionState }) =>
        Promise.resolve(void told.push({ address, changeType, source, ...changeDirectionState })),
      );
      await context.sync();
    });
    happens();
    await messagesCome();
    return told;
  }

  it.each([
    ["inserted", "3:4", "row", { changeType: "RowInserted" }],
    ["deleted", "3:3", "row", { changeType: "RowDeleted" }],
    ["inserted", "B:C", "column", { changeType: "ColumnInserted" }],
    ["deleted", "B:B", "column", { changeType: "ColumnDeleted" }],
    ["inserted", "B2:B4", "row", { changeType: "CellInserted", insertShiftDirection: "Down" }],
    ["inserted", "B2:B4", "column", { changeType: "CellInserted", insertShiftDirection: "Right" }],
    ["deleted", "B2:B4", "row", { changeType: "CellDeleted", deleteShiftDirection: "Up" }],
    ["deleted", "B2:B4", "column", { changeType: "CellDeleted", deleteShiftDirection: "Left" }],
  ] as const)("%s %s along %s", async (kind, address, along, expected) => {
    const [told] = await heard(() => {
      shift(kind, address, along);
    });
    expect(told).toMatchObject({ address, source: "Local", ...expected });
  });

  it("tells of a co-author's rows that they come from elsewhere", async () => {
    const told = await heard(() => {
      shift("inserted", "3:4", "row", "coauthor");
    });
    expect(told).toMatchObject([{ address: "3:4", changeType: "RowInserted", source: "Remote" }]);
  });
});
