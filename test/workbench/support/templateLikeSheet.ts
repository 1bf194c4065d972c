/**
 * Builds what a template has of everything, in one batch. It travels into the browser as text, so it uses nothing from
 * outside itself.
 */
export async function templateLikeSheet(context: Excel.RequestContext): Promise<void> {
  const { names, worksheets } = context.workbook;
  const sheet = worksheets.add("ด้านที่ 1");
  sheet.tabColor = "#185C37";
  sheet.showGridlines = false;
  sheet.getRange("A1:E7").formulas = [
    ["ตัวชี้วัดที่ 1 การจัดทำแผน", "", "", "", ""],
    ["ข้อ", "รายการที่ต้องดำเนินการ", "สถานะ", "คะแนน", "วันที่"],
    ["1", "จัดทำแผนพัฒนาท้องถิ่นแล้วเสร็จก่อนปีงบประมาณ", "✓", 5, 45000],
    ["2", "ประกาศใช้แผนและปิดประกาศให้ประชาชนทราบ", "ล่าช้า", 3, 45001],
    ["3", "รายงานผลการติดตามต่อสภาท้องถิ่น", "✗", 0, 45002],
    ["4", "ทบทวน", "", 2, ""],
    ["", "รวม", "", "=SUM(D3:D6)", ""],
  ];
  sheet.getRange("A1:E1").merge();
  const table = sheet.getRanges("A2:E7");
  table.format.font.name = "TH Sarabun New";
  table.format.wrapText = true;
  for (const side of ["EdgeTop", "EdgeLeft", "InsideHorizontal", "InsideVertical"] as const) {
    const border = table.format.borders.getItem(side);
    border.style = "Continuous";
    border.color = "#8C8C8C";
  }
  sheet.getRange("E3:E5").numberFormat = [
    ["[$-107041E]d mmm yyyy"],
    ["[$-107041E]d mmm yyyy"],
    ["[$-107041E]d mmm yyyy"],
  ];
  sheet.getRange("B3:B6").format.indentLevel = 1;
  sheet.getRange("B:B").format.columnWidth = 200;
  sheet.getRange("G:G").columnHidden = true;
  sheet.getRange("C3:C6").format.protection.locked = false;
  const states = sheet.getRanges("C3:C6").dataValidation;
  states.rule = { list: { inCellDropDown: true, source: "✓,ล่าช้า,✗" } };
  states.errorAlert = { message: "เลือกจากรายการ", showAlert: true, style: "Stop", title: "สถานะ" };
  sheet.getRange("D3:D6").dataValidation.rule = {
    decimal: { formula1: 0, formula2: 5, operator: "Between" },
  };
  for (const [formula, color] of [
    ['=$C3="✓"', "#C6EFCE"],
    ['=$C3="✗"', "#FFC7CE"],
  ] as const) {
    const format = sheet.getRanges("B3:C6").conditionalFormats.add("Custom");
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = color;
  }
  sheet.freezePanes.freezeAt("A1:B2");
  names.add("LPA_รวม", sheet.getRange("D7"));
  const chart = sheet.charts.add("BarClustered", sheet.getRange("D3:D6"), "Columns");
  chart.title.text = "คะแนนรายข้อ";
  chart.legend.visible = false;
  chart.series.getItemAt(0).setXAxisValues(sheet.getRange("B3:B6"));
  chart.axes.valueAxis.maximum = 5;
  chart.setPosition("H2", "L12");
  sheet.activate();
  await context.sync();
}
