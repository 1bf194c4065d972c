import { part, sheet, swap, type Fault } from "./plant";

export const sheetFaults: readonly Fault[] = [
  [
    sheet(3),
    "cells out of order",
    (xml) => xml.replace(/(<c r="B13".*?(?:<\/c>|\/>))(<c r="C13".*?(?:<\/c>|\/>))/, "$2$1"),
    /cell B13 stands/,
  ],
  [
    sheet(3),
    "rows out of order",
    (xml) => xml.replace(/(<row r="12".*?<\/row>)(<row r="13".*?<\/row>)/, "$2$1"),
    /row 12 stands/,
  ],
  [sheet(3), "a cell in another's row", swap('<c r="B13"', '<c r="B14"'), /cell B14 stands/],
  [
    sheet(2),
    "a text where a figure is said",
    swap(/(<c r="D5"[^>]*>.*?<v>)[^<]*/, "$1ร้อย"),
    /cell D5: its value/,
  ],
  [sheet(2), "a formula with its =", swap("<f>", "<f>="), /its formula begins with =/],
  [
    sheet(3),
    "merged cells that overlap",
    swap('ref="B20:G20"', 'ref="C14:G20"'),
    /merged cells that overlap/,
  ],
  [
    sheet(3),
    "a rule for entries of no cells",
    swap(/(<dataValidation [^>]*sqref=")[^"]*/, "$1C0"),
    /dataValidation of C0/,
  ],
  [
    sheet(3),
    "a conditional format of no cells",
    swap(/(<conditionalFormatting sqref=")[^"]*/, "$1A9:A1"),
    /conditionalFormatting of A9:A1/,
  ],
  [
    sheet(2),
    "a link that leads to no name",
    swap(/(<hyperlink [^>]*location=")[^"]*/, "$1LPA_NOWHERE"),
    /it leads nowhere/,
  ],
  [sheet(2), "a link of no cell", swap(/(<hyperlink [^>]*ref=")[^"]*/, "$1A0"), /it stands nowhere/],
  [
    sheet(3),
    "columns described twice",
    swap('<col min="2" max="2"', '<col min="1" max="2"'),
    /columns 1 to 2/,
  ],
  [
    sheet(3),
    "a list that is too long",
    swap(/<formula1>"[^<]*"/, `<formula1>"${"ก".repeat(256)}"`),
    /a list that is too long/,
  ],
  [
    sheet(3),
    "a message that is too long",
    swap(/ error="[^"]*"/, ` error="${"ก".repeat(256)}"`),
    /error is too long/,
  ],
  [
    sheet(3),
    "a heading of a message that is too long",
    swap(/ errorTitle="[^"]*"/, ` errorTitle="${"ก".repeat(33)}"`),
    /errorTitle is too long/,
  ],
  [sheet(3), "a rule without its formula", swap(/<formula1>.*?<\/formula1>/, ""), /no formula1/],
  [
    sheet(3),
    "two conditional formats of one priority",
    swap(/priority="2"/, 'priority="1"'),
    /two formats of priority 1/,
  ],
  [
    sheet(3),
    "a conditional format without its formula",
    swap(/<formula>.*?<\/formula>/, ""),
    /has no formula/,
  ],
  [sheet(3), "page breaks out of order", swap(/<brk id="\d+"/, '<brk id="999"'), /page breaks out of order/],
  [
    sheet(3),
    "a footer that is too long",
    swap("<oddFooter>", `<oddFooter>${"ก".repeat(256)}`),
    /a footer that is too long/,
  ],
  [
    sheet(3),
    "a dimension that is none",
    swap(/<dimension ref="[^"]*"/, '<dimension ref="A0"'),
    /a dimension that is none/,
  ],
];

export const sharedFaults: readonly Fault[] = [
  [sheet(2), "a style that is not there", swap(/ s="\d+"/, ' s="999"'), /no style 999/],
  [
    sheet(3),
    "a look of a conditional format that is not there",
    swap(/dxfId="\d+"/, 'dxfId="99"'),
    /no look 99/,
  ],
  [sheet(2), "a text that is not there", swap(/(t="s"[^>]*><v>)\d+/, "$199999"), /no text 99999/],
  [
    part.strings,
    "cells with texts counted wrong",
    swap(/ count="\d+"/, ' count="1"'),
    /cells hold texts, and count says 1/,
  ],
  [part.strings, "texts counted wrong", swap(/uniqueCount="\d+"/, 'uniqueCount="1"'), /uniqueCount says 1/],
  [part.strings, "a text that no cell can hold", swap("<t>", `<t>${"ก".repeat(32_768)}`), /no cell can hold/],
  [part.strings, "a text that loses its blanks", swap("<t>", "<t> "), /are lost/],
  [part.styles, "a font that is not there", swap(/fontId="1"/, 'fontId="99"'), /a style has no fontId/],
  [part.styles, "a fill that is not there", swap(/fillId="2"/, 'fillId="99"'), /a style has no fillId/],
  [
    part.styles,
    "a border that is not there",
    swap(/borderId="1"/, 'borderId="99"'),
    /a style has no borderId/,
  ],
  [
    part.styles,
    "a number format that is not there",
    swap(/numFmtId="164" fontId/, 'numFmtId="199" fontId'),
    /number format 199/,
  ],
  [
    part.styles,
    "two number formats of one id",
    swap('<numFmt numFmtId="165"', '<numFmt numFmtId="164"'),
    /two number formats 164/,
  ],
];

export const chartFaults: readonly Fault[] = [
  [
    part.chart,
    "a chart without its names",
    swap(/<c:strCache>.*<\/c:strCache>/, ""),
    /'สรุป'!\$A\$5:\$A\$9 is not kept/,
  ],
  [part.chart, "a chart without its figures", swap(/<c:numCache>.*<\/c:numCache>/, ""), /is not kept/],
  [
    part.chart,
    "another figure than the cell's",
    swap("<c:v>95.38</c:v>", "<c:v>95.83</c:v>"),
    /point 2 is not what its cell shows/,
  ],
  [
    part.chart,
    "a figure that is missing",
    swap(/<c:pt idx="4"><c:v>100<\/c:v><\/c:pt><\/c:numCache>/, "</c:numCache>"),
    /point 4 is not/,
  ],
  [
    part.chart,
    "figures counted wrong",
    swap(/<c:ptCount val="5"/, '<c:ptCount val="4"'),
    /5 cells, and 4 are kept/,
  ],
  [part.chart, "cells of a sheet that is not there", swap(/'สรุป'!/, "'สรุป2'!"), /is no range/],
  [
    part.chart,
    "an axis that is not there",
    swap(/<c:axId val="111111111"\/>/, '<c:axId val="3"/>'),
    /no axis 3/,
  ],
];
