import { answered, ExcelTest, SUMMARY } from "../support/excelTest";

let excel: ExcelTest;

beforeEach(async () => {
  excel = new ExcelTest();
  await excel.onSummary((sheet) => {
    sheet.getRange("A1:B4").values = [
      ["ด้าน", "ร้อยละ"],
      ["1", 96],
      ["2", 100],
      ["3", 95.4],
    ];
  });
});

function chart(context: Excel.RequestContext): Excel.Chart {
  const sheet = context.workbook.worksheets.getItem(SUMMARY);
  sheet.getRange("A2:A4").values = [["หนึ่ง"], ["สอง"], ["สาม"]];
  return sheet.charts.add("BarClustered", sheet.getRange("A1:B4"), "Columns");
}

test("texts at the side of the data are the categories, a text on top is the name of the series", async () => {
  await excel.run(async (context) => {
    chart(context);
    await context.sync();
  });
  const [made] = excel.grid.charts(`id-${SUMMARY}`);
  const sheetId = `id-${SUMMARY}`;
  expect(made?.series).toMatchObject([
    {
      name: "ร้อยละ",
      values: { sheetId, zone: { top: 1, left: 1, bottom: 3, right: 1 } },
      categories: { sheetId, zone: { top: 1, left: 0, bottom: 3, right: 0 } },
    },
  ]);
});

test("a chart keeps what it is told, and is found by its name in a later sync", async () => {
  const seen = await excel.run(async (context) => {
    const added = chart(context);
    added.name = "สรุปรายด้าน";
    added.title.text = "ร้อยละรายด้าน";
    added.legend.visible = false;
    added.axes.valueAxis.minimum = 0;
    added.axes.valueAxis.maximum = 100;
    added.axes.valueAxis.majorGridlines.visible = false;
    added.axes.categoryAxis.reversePlotOrder = true;
    await context.sync();
    const sheet = context.workbook.worksheets.getItem(SUMMARY);
    const found = sheet.charts.getItem("สรุปรายด้าน");
    const series = found.series.getItemAt(0);
    series.hasDataLabels = true;
    series.gapWidth = 60;
    series.format.fill.setSolidColor("#185C37");
    series.setValues(sheet.getRange("B2:B3"));
    series.setXAxisValues(sheet.getRange("A2:A3"));
    found.load("chartType, title/text, title/visible, legend/visible");
    found.axes.load("valueAxis/maximum, categoryAxis/reversePlotOrder");
    found.series.load("items/name, items/hasDataLabels, items/gapWidth");
    const { charts } = sheet;
    charts.load("count");
    await context.sync();
    return { ...found.toJSON(), count: charts.count };
  });
  expect(seen).toMatchObject({
    chartType: "BarClustered",
    title: { text: "ร้อยละรายด้าน", visible: true },
    legend: { visible: false },
    axes: { valueAxis: { maximum: 100 }, categoryAxis: { reversePlotOrder: true } },
    series: [{ name: "ร้อยละ", hasDataLabels: true, gapWidth: 60 }],
    count: 1,
  });
  expect(excel.grid.charts(`id-${SUMMARY}`)[0]?.series[0]).toMatchObject({
    color: "#185C37",
    values: { zone: { top: 1, left: 1, bottom: 2, right: 1 } },
  });
});

test("it lies over the cells it is given", async () => {
  const place = await excel.run(async (context) => {
    const added = chart(context);
    added.setPosition("B3", "D10");
    added.load("left, top, width, height");
    await context.sync();
    return added.toJSON();
  });
  // Columns of 48 points, rows of 15.
  expect(place).toMatchObject({ left: 48, top: 30, width: 144, height: 120 });
});

test("it is listed and deleted; a chart that is not there is null", async () => {
  const seen = await excel.run(async (context) => {
    chart(context);
    const { charts } = context.workbook.worksheets.getItem(SUMMARY);
    charts.load("items/name");
    const missing = charts.getItemOrNullObject("ไม่มี");
    await context.sync();
    const names = charts.items.map(({ name }) => name);
    charts.items[0]?.delete();
    const count = charts.getCount();
    await context.sync();
    return [names, missing.isNullObject, answered(count)];
  });
  expect(seen).toEqual([["Chart 1"], true, 0]);
});
