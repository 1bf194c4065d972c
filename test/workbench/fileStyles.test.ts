import { readFileStyles } from "../../workbench/file/fileStyles";

const CHECK_BOX =
  '<extLst><ext uri="{C7286773-470A-42A8-94C5-96B5CB345126}"><xfpb:xfComplement i="0"/></ext></extLst>';

function stylesXml(fonts: string, styles: string): string {
  return `<styleSheet><fonts count="2">${fonts}</fonts><cellStyleXfs><xf fontId="1"/></cellStyleXfs><cellXfs count="3">${styles}</cellXfs></styleSheet>`;
}

test("each style of a file has its font, and says whether its cells are check boxes", () => {
  const fonts = `<font><b/><sz val="16"/><name val="TH Sarabun New"/></font><font><name val="Tahoma"/></font>`;
  const styles = `<xf fontId="1"/><xf numFmtId="0" fontId="0"><alignment wrapText="1"/></xf><xf fontId="0"><alignment/>${CHECK_BOX}</xf>`;
  expect(readFileStyles(stylesXml(fonts, styles))).toEqual([
    { fontName: "Tahoma", isCheckBox: false, numberFormat: null },
    { fontName: "TH Sarabun New", isCheckBox: false, numberFormat: null },
    { fontName: "TH Sarabun New", isCheckBox: true, numberFormat: null },
  ]);
});

test("a font without a name is Excel's own choice, and a style without a font has the first", () => {
  const styles = `<xf/><xf fontId="1"/>`;
  expect(readFileStyles(stylesXml(`<font><name val="Tahoma"/></font><font/>`, styles))).toEqual([
    { fontName: "Tahoma", isCheckBox: false, numberFormat: null },
    { fontName: null, isCheckBox: false, numberFormat: null },
  ]);
});

test("a style has the number format that the file writes, and none of Excel's own", () => {
  const formats =
    '<numFmts count="1"><numFmt formatCode="[$-107041E]d mmm &quot;พ.ศ.&quot; yyyy" numFmtId="164"/></numFmts>';
  const styles = `<xf numFmtId="164"/><xf numFmtId="14"/><xf/>`;
  const read = readFileStyles(formats + stylesXml("<font/>", styles));
  expect(read.map(({ numberFormat }) => numberFormat)).toEqual(['[$-107041E]d mmm "พ.ศ." yyyy', null, null]);
});

test("a file without styles has none", () => {
  expect(readFileStyles("<styleSheet/>")).toEqual([]);
});
