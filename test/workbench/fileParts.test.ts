import {
  printValidations,
  readFileValidations,
  type FileValidation,
} from "../../workbench/file/fileValidations";
import { printNames, readPageSetup, readPrintNames, withPageSetup } from "../../workbench/file/pageSetup";
import { SavedStyles, withCellStyles } from "../../workbench/file/savedStyles";
import { sheetPaths, withSheetElement } from "../../workbench/file/sheetElements";
import { newSheetStore } from "../../workbench/host/sheetStore";

const sheet = (behind: string): string =>
  `<worksheet xmlns="m"><sheetData><row r="1"/></sheetData>${behind}</worksheet>`;

describe("rules for entries in a file", () => {
  const days: FileValidation = {
    zones: [
      { top: 37, bottom: 37, left: 3, right: 3 },
      { top: 46, bottom: 48, left: 3, right: 4 },
    ],
    rule: { kind: "date", operator: "Between", formula1: 36526, formula2: "=MAX($A$1,B2)" },
    errorAlert: {
      message: 'พิมพ์ปีเป็น ค.ศ. เช่น "29/12/2023"\nแล้วลองใหม่',
      showAlert: true,
      style: "Stop",
      title: "วันที่",
    },
    prompt: { message: "วันที่ทำ <ค.ศ.>", showPrompt: true, title: "" },
    ignoreBlanks: true,
  };
  const list: FileValidation = {
    ...days,
    zones: [{ top: 0, bottom: 8, left: 2, right: 2 }],
    rule: { kind: "list", source: "✓,ไม่ดำเนินการ", inCellDropDown: true },
    errorAlert: { message: "", showAlert: false, style: "Warning", title: "" },
    ignoreBlanks: false,
  };
  const others: readonly FileValidation[] = [
    { ...list, rule: { kind: "list", source: "='ตั้งค่า'!$A$16:$A$27", inCellDropDown: false } },
    { ...list, rule: { kind: "custom", formula: '=OR(C4="",C4<=D4)' } },
    { ...list, rule: { kind: "wholeNumber", operator: "GreaterThanOrEqualTo", formula1: 0, formula2: null } },
    { ...list, rule: { kind: "textLength", operator: "NotBetween", formula1: 1, formula2: 5 } },
    { ...list, rule: null },
  ];

  test("come back with limits, words before and after a wrong entry, and all their cells", () => {
    const all = [days, list, ...others];
    expect(readFileValidations(sheet(printValidations(all)))).toEqual(all);
  });

  test("name a style of alert only where it is no stop, and never an empty one", () => {
    const printed = printValidations([days, list]);
    expect(printed.match(/errorStyle="[^"]*"/g)).toEqual(['errorStyle="warning"']);
    expect(printValidations([])).toBe("");
  });

  test("that a program wrote with its own quotes and an empty style are read as Excel means them", () => {
    const foreign = `<dataValidations count="1"><dataValidation type='decimal' errorStyle="" operator="lessThan" sqref="B2" allowBlank="true"><formula1>5</formula1></dataValidation></dataValidations>`;
    expect(readFileValidations(sheet(foreign))).toEqual([
      expect.objectContaining({
        rule: { kind: "decimal", operator: "LessThan", formula1: 5, formula2: null },
        errorAlert: { message: "", showAlert: false, style: "Stop", title: "" },
        ignoreBlanks: true,
      }),
    ]);
  });
});

describe("how a sheet is printed", () => {
  const written = sheet(
    '<printOptions horizontalCentered="1"/><pageMargins left="0.4" right="0.5" top="0.75" bottom="1" header="0.3" footer="0.2"/>' +
      '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>' +
      "<headerFooter><oddFooter>&amp;Lแผ่น &amp;A&amp;Rหน้า &amp;P/&amp;N</oddFooter></headerFooter>" +
      '<rowBreaks count="2" manualBreakCount="2"><brk id="20" max="16383" man="1"/><brk id="41" max="16383" man="1"/></rowBreaks>',
  ).replace('<worksheet xmlns="m">', '<worksheet xmlns="m"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');

  test("is read in points, pages and places", () => {
    const store = newSheetStore();
    readPageSetup(written, store);
    expect(store.pageLayout).toMatchObject({
      ...{ paperSize: "A4", orientation: "Landscape", zoom: { horizontalFitToPages: 1 } },
      ...{ centerHorizontally: true, centerVertically: false, bottomMargin: 72, rightMargin: 36 },
      headersFooters: { leftFooter: "แผ่น &A", centerFooter: "", rightFooter: "หน้า &P/&N", leftHeader: "" },
    });
    expect(store.horizontalBreaks).toEqual([20, 41]);
  });

  test("comes back from what was saved, in the order that the schema wants", () => {
    const [store, again] = [newSheetStore(), newSheetStore()];
    readPageSetup(written, store);
    const saved = withPageSetup(sheet('<pageMargins left="9"/><drawing r:id="rId1"/>'), store);
    readPageSetup(saved, again);
    expect(again).toEqual(store);
    const order = [
      ...saved.matchAll(/<(printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|drawing)\b/g),
    ];
    expect(order.map(([, name]) => name)).toEqual([
      ...["printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "drawing"],
    ]);
    expect(saved.indexOf("fitToPage")).toBeLessThan(saved.indexOf("<sheetData>"));
  });

  test("keeps its print area and the rows on each page, of a sheet whose name has an apostrophe too", () => {
    const store = newSheetStore();
    store.pageLayout.printArea = [{ top: 0, bottom: 58, left: 0, right: 6 }];
    store.pageLayout.titleRows = { top: 0, bottom: 1, left: 0, right: 16383 };
    const names = printNames("ปี'67, ด้าน 1", 1, store).join("");
    expect(names).toContain("'ปี''67, ด้าน 1'!$A$1:$G$59");
    const read = [newSheetStore(), newSheetStore()];
    readPrintNames(`<definedNames>${names}</definedNames>`, read);
    expect(read[1]?.pageLayout).toEqual(store.pageLayout);
    expect(read[0]).toEqual(newSheetStore());
  });
});

describe("fonts and check boxes", () => {
  const stylesXml =
    '<styleSheet><fonts count="1"><font><b/><sz val="11.2"/><name val="Arial"/></font></fonts>' +
    '<cellXfs count="2"><xf fontId="0" numFmtId="0"/><xf fontId="0"><alignment wrapText="1"/></xf></cellXfs></styleSheet>';

  test("give cells of one look one style more, with the font in its own size; others keep theirs", () => {
    const styles = new SavedStyles(stylesXml);
    const sarabun = { font: { name: "TH Sarabun New", size: 16 }, isCheckBox: false, numberFormat: null };
    expect(styles.number(1, { font: null, isCheckBox: false, numberFormat: null })).toBe(1);
    expect([styles.number(1, sarabun), styles.number(1, { ...sarabun }), styles.number(0, sarabun)]).toEqual([
      2, 2, 3,
    ]);
    const printed = styles.print();
    expect(printed).toContain('<font><b/><sz val="16"/><name val="TH Sarabun New"/></font>');
    expect(printed).toMatch(/<fonts count="2">.*<cellXfs count="4">/);
    expect(printed).toContain('<xf applyFont="1" fontId="1"><alignment wrapText="1"/></xf>');
    expect(styles.hasCheckBoxes).toBe(false);
  });

  test("mark check boxes as Excel does", () => {
    const styles = new SavedStyles(stylesXml);
    expect(styles.number(0, { font: null, isCheckBox: true, numberFormat: null })).toBe(2);
    expect(styles.hasCheckBoxes).toBe(true);
    expect(styles.print()).toMatch(
      /<xf fontId="0" numFmtId="0"><extLst>.*xfComplement i="0".*<\/extLst><\/xf>/,
    );
  });

  test("a Thai date keeps its calendar, in one format for all its cells", () => {
    const buddhist = { font: null, isCheckBox: false, numberFormat: "[$-107041E]d mmm yyyy" };
    const styles = new SavedStyles(stylesXml);
    expect([
      styles.number(0, buddhist),
      styles.number(1, buddhist),
      styles.number(0, { ...buddhist }),
    ]).toEqual([2, 3, 2]);
    const printed = styles.print();
    expect(printed).toContain(
      '<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="[$-107041E]d mmm yyyy"/></numFmts><fonts',
    );
    expect(printed).toContain('<xf numFmtId="164" applyNumberFormat="1" fontId="0"/>');
    expect(new SavedStyles(stylesXml).print()).not.toContain("numFmts");
  });

  test("a number format of its own comes behind those there are", () => {
    const written = stylesXml.replace(
      "<fonts",
      '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.00 &quot;บาท&quot;"/></numFmts><fonts',
    );
    const styles = new SavedStyles(written);
    styles.number(0, { font: null, isCheckBox: false, numberFormat: '0.00 "บาท"' });
    styles.number(0, { font: null, isCheckBox: false, numberFormat: "[$-107041E]d mmm yy" });
    expect(styles.print()).toMatch(
      /<numFmts count="2">.*<numFmt numFmtId="171" formatCode="\[\$-107041E\]d mmm yy"\/>/,
    );
  });

  test("reach the cells, whether they have a style or not, and columns are none", () => {
    const cells =
      '<cols><col min="1"/></cols><c r="A1" t="str" s="4"><v>ก</v></c><c r="B2"/><c r="C3" s="1"/>';
    expect(withCellStyles(cells, (address, number) => (address === "C3" ? number : number + 5))).toBe(
      '<cols><col min="1"/></cols><c r="A1" t="str" s="9"><v>ก</v></c><c r="B2" s="5"/><c r="C3" s="1"/>',
    );
  });
});

describe("the elements of a sheet", () => {
  test("take the place of those before, or stand before what must follow", () => {
    const before = sheet('<mergeCells/><dataValidations count="0"></dataValidations><pageMargins left="1"/>');
    expect(withSheetElement(before, "dataValidations", "<dataValidations/>")).toBe(
      sheet('<mergeCells/><dataValidations/><pageMargins left="1"/>'),
    );
    expect(withSheetElement(sheet(""), "pageSetup", "<pageSetup/>")).toBe(sheet("<pageSetup/>"));
    expect(withSheetElement(before, "dataValidations", "")).not.toContain("dataValidations");
  });

  test("are found by the order of tabs, not of their names", () => {
    const workbook =
      '<sheets><sheet name="ข" sheetId="2" r:id="rId7"/><sheet name="ก" sheetId="1" r:id="rId1"/></sheets>';
    const relations =
      '<Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Target="/xl/worksheets/b.xml" Id="rId7"/>';
    expect(sheetPaths(workbook, relations)).toEqual(["xl/worksheets/b.xml", "xl/worksheets/sheet1.xml"]);
  });
});
