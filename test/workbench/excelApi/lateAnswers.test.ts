import { ExcelTest } from "../support/excelTest";

const CELL = { row: 0, column: 0 };

test("where answers come late, what a person does meanwhile comes before the batch", async () => {
  const excel = new ExcelTest({ answersLate: true });
  const read = excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("สรุป").getRange("A1").load("values");
    await context.sync();
    return cell.values;
  });
  await Promise.resolve();
  excel.grid.writeCells("id-สรุป", [{ ...CELL, content: "พิมพ์ระหว่างรอ" }]);
  expect(await read).toEqual([["พิมพ์ระหว่างรอ"]]);
});

test("batches that were asked one after the other are run in that order", async () => {
  const excel = new ExcelTest({ answersLate: true });
  const write = (value: string): Promise<void> =>
    excel.run(async (context) => {
      context.workbook.worksheets.getItem("สรุป").getRange("A1").values = [[value]];
      await context.sync();
    });
  await Promise.all(["ก", "ข", "ค"].map(write));
  expect(excel.grid.cell("id-สรุป", 0, 0).value).toBe("ค");
});
