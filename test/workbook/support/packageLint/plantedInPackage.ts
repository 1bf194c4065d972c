import { part, sheet, swap, type Fault } from "./plant";

export const packageFaults: readonly Fault[] = [
  [part.workbook, "a part that is no XML", swap("</sheets>", ""), /workbook ends out of order/],
  [part.strings, "a letter that XML does not have", swap("<t>", "<t>\u0001"), /a character that XML/],
  [
    part.types,
    "a part without a type of its own",
    swap(/<Override [^>]*sheet3[^>]*>/, ""),
    /sheet3\.xml: its content type/,
  ],
  [
    part.types,
    "the type of a part that is not there",
    swap("sheet3.xml", "sheet33.xml"),
    /sheet33\.xml, which is not there/,
  ],
  [
    part.types,
    "a part of two types",
    swap(/<Override [^>]*sheet3[^>]*>/, "$&$&"),
    /two content types of xl\/worksheets\/sheet3/,
  ],
  [
    part.types,
    "a part of another's type",
    swap("chart+xml", "drawing+xml"),
    /chart1\.xml: its content type is not that of chart/,
  ],
  [
    part.types,
    "a kind of file without a type",
    swap(/<Default Extension="xml"[^>]*>/, ""),
    /has no content type/,
  ],
  [
    part.relationships,
    "a relationship that leads nowhere",
    swap("item1.xml", "item9.xml"),
    /item9\.xml, which is not there/,
  ],
  [
    part.relationships,
    "two relationships of one id",
    swap('Id="rId2"', 'Id="rId1"'),
    /two relationships rId1/,
  ],
  [
    part.relationships,
    "a part that nothing leads to",
    swap(/<Relationship [^>]*theme1[^>]*>/, ""),
    /nothing leads to xl\/theme/,
  ],
  [
    sheet(2),
    "an id that no relationship has",
    swap('<drawing r:id="', '<drawing r:id="x'),
    /no relationship xrId/,
  ],
];

export const xmlFaults: readonly Fault[] = [
  [
    part.workbook,
    "an attribute twice",
    swap('sheetId="3"', 'sheetId="3" sheetId="4"'),
    /sheet has an attribute twice/,
  ],
  [part.strings, "a bare &", swap("<t>", "<t>&"), /& that stands for itself/],
  [part.strings, "a bare <", swap("<t>", "<t>a < b"), /no tag: < b/],
  [part.workbook, "two roots", swap("</workbook>", "</workbook><workbook/>"), /2 elements hold all others/],
];

export const elementFaults: readonly Fault[] = [
  [
    sheet(3),
    "elements out of order",
    (xml) => xml.replace(/(<sheetProtection[^>]*>)([\s\S]*)(<\/worksheet>)/, "$2$1$3"),
    /sheetProtection stands in worksheet/,
  ],
  [
    part.workbook,
    "elements of the workbook out of order",
    (xml) => xml.replace(/(<calcPr[^>]*>)/, "").replace("<sheets>", '<calcPr calcId="191029"/><sheets>'),
    /calcPr stands in workbook|has no sheets/,
  ],
  [
    part.styles,
    "elements of the styles out of order",
    (xml) => xml.replace(/(<fonts.*<\/fonts>)(<fills.*<\/fills>)/, "$2$1"),
    /fonts stands in styleSheet/,
  ],
  [
    part.chart,
    "elements of a chart out of order",
    (xml) => xml.replace(/(<c:cat>.*<\/c:cat>)(<c:val>.*<\/c:val>)/, "$2$1"),
    /c:cat stands in c:ser/,
  ],
  [part.chart, "an element that must be there", swap(/<c:barDir[^>]*>/, ""), /c:barChart has no c:barDir/],
  [sheet(3), "an element that there is not", swap("<sheetData>", "<sheetDate/><sheetData>"), /sheetDate/],
  [
    sheet(3),
    "an element that holds what nothing is known of",
    swap("<pageMargins", "<ignoredErrors><ignoredError/></ignoredErrors><pageMargins"),
    /ignoredErrors/,
  ],
  [part.workbook, "a sheet without its id", swap(' sheetId="3"', ""), /sheet has no sheetId/],
  [
    sheet(3),
    "a conditional format without priority",
    swap(/(<cfRule[^>]*) priority="\d+"/, "$1"),
    /cfRule has no priority/,
  ],
  [
    sheet(3),
    "rules for entries counted wrong",
    swap(/<dataValidations count="\d+"/, '<dataValidations count="99"'),
    /dataValidations says count 99/,
  ],
  [
    sheet(3),
    "page breaks counted wrong",
    swap(/manualBreakCount="\d+"/, 'manualBreakCount="9"'),
    /rowBreaks says manualBreakCount 9/,
  ],
  [
    part.styles,
    "styles counted wrong",
    swap(/<cellXfs count="\d+"/, '<cellXfs count="9"'),
    /cellXfs says count 9/,
  ],
];

export const workbookFaults: readonly Fault[] = [
  [part.workbook, "an unquoted sheet name", swap("'ตั้งค่า'!", "ตั้งค่า!"), /leads to ตั้งค่า!/],
  [
    part.workbook,
    "a name that leads to a sheet that is not there",
    swap("'ตั้งค่า'!", "'ตั้งค่า2'!"),
    /leads to 'ตั้งค่า2'/,
  ],
  [part.workbook, "a name that is a cell", swap('name="LPABOOK_YEAR"', 'name="LPA2567"'), /no name: LPA2567/],
  [part.workbook, "a name with a blank", swap('name="LPABOOK_YEAR"', 'name="LPA YEAR"'), /no name: LPA YEAR/],
  [
    part.workbook,
    "two names that differ in capitals alone",
    swap('name="LPABOOK_YEAR"', 'name="lpabook_lao_name"'),
    /two names lpabook_lao_name/,
  ],
  [
    part.workbook,
    "a name of a sheet that is not there",
    swap(/localSheetId="\d+"/, 'localSheetId="99"'),
    /belongs to sheet 99/,
  ],
  [part.workbook, "two sheets of one name", swap('name="ด้านที่ 2"', 'name="ด้านที่ 1"'), /two sheets ด้านที่ 1/],
  [
    part.workbook,
    "a sheet's name that is too long",
    swap('name="ด้านที่ 2"', `name="${"ก".repeat(32)}"`),
    /no name of a sheet: กกก/,
  ],
  [
    part.workbook,
    "a sheet's name with a letter that it may not have",
    swap('name="ด้านที่ 2"', 'name="ด้าน/2"'),
    /no name of a sheet: ด้าน\/2/,
  ],
  [
    part.workbook,
    "a name that Excel keeps for itself",
    swap('name="ด้านที่ 2"', 'name="History"'),
    /no name of a sheet: History/,
  ],
  [part.workbook, "two sheets of one id", swap('sheetId="2"', 'sheetId="1"'), /two sheets of id 1/],
  [
    part.workbook,
    "a sheet that leads to the styles",
    swap('r:id="rId3"', 'r:id="rId13"'),
    /ด้านที่ 1 leads to no worksheet/,
  ],
  [sheet(1), "no sheet that is chosen", swap(' tabSelected="1"', ""), /sheet 0 is active, and chosen are: $/],
  [
    sheet(2),
    "two sheets that are chosen",
    swap("<sheetView ", '<sheetView tabSelected="1" '),
    /chosen are: 0,1/,
  ],
  [
    part.workbook,
    "another sheet than the one that is active",
    swap('activeTab="0"', 'activeTab="1"'),
    /sheet 1 is active/,
  ],
];
