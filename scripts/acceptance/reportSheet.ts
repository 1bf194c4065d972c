import type { WriteSheet } from "hucre/xlsx";
import type { FunctionName } from "../../src/workbook/cells/signatures";
import { ExampleSheet } from "../example/exampleSheet";
import { textHeight } from "../example/textHeight";
import { printed, type AcceptanceSheet } from "./acceptanceSheet";
import type { Step } from "./steps";
import { verdictColours } from "./verdict";

export interface ReportSheet {
  readonly name: string;
  /** How many comparisons each function has. */
  readonly counts: ReadonlyMap<FunctionName, number>;
  readonly sheets: readonly AcceptanceSheet[];
  readonly steps: readonly Step[];
}

/** Pixels. */
const widths = [52, 330, 330, 120, 330] as const;
const [, stepWidth, englishWidth] = widths;
const least = 28;
/** For what a person writes. */
const roomy = 44;

const results = ["ผ่าน / passed", "ไม่ผ่าน / failed", "ข้าม / skipped"];
const programs = [
  "Excel for Windows",
  "Excel for Mac",
  "Excel on the web",
  "Excel for iPad",
  "Excel 2010–2019",
];

const verdictCell = "E4";
const firstFunctionRow = 7;

/** What all comparisons came to, and a form for the rest, which is sent back. */
export function reportSheet(report: ReportSheet): WriteSheet {
  const sheet = new ExampleSheet(report.name, widths)
    .height(1, 32)
    .put("A1", "ผลการทดสอบ add-in คะแนน LPA ใน Excel / Acceptance of the LPA add-in in Excel", "title")
    .put("A2", "ทำตาม TESTING.th.md กรอกช่องสีครีม บันทึก แล้วส่งไฟล์นี้กลับ", "note")
    .put("A3", "Follow TESTING.md, fill in the cream cells, save, and send this file back.", "note");
  const totalRow = putCounts(sheet, report);
  const sheetsRow = putSheets(sheet, report, totalRow + 2);
  const formRow = putForm(sheet, sheetsRow + 2);
  putSteps(sheet, report.steps, formRow + 2);
  const verdicts = `E${String(firstFunctionRow)}:E${String(totalRow)}`;
  return {
    ...sheet.build(),
    conditionalRules: verdictColours([verdicts, verdictCell]),
    ...printed,
    // The form is one page.
    pageSetup: { ...printed.pageSetup, orientation: "portrait", fitToHeight: 1 },
  };
}

/** @returns The row of the total. */
function putCounts(sheet: ExampleSheet, { counts, sheets }: ReportSheet): number {
  const totalRow = firstFunctionRow + counts.size;
  const at = (column: string, row: number): string => `${column}${String(row)}`;
  const column = (letter: string): string => `${at(letter, firstFunctionRow)}:${at(letter, totalRow - 1)}`;
  sheet
    .height(4, 34)
    .put("A4", "ผล", "strong")
    .put("B4", { formula: whole(counts, at("C", totalRow), at("D", totalRow)) }, "strong")
    .put(verdictCell, { formula: at("E", totalRow) }, "listVerdict")
    .height(firstFunctionRow - 1, 34)
    .putRow(
      at("A", firstFunctionRow - 1),
      ["", "ฟังก์ชัน / Function", "จำนวนข้อ / Comparisons", "ตรง / Same", "ครบ / All"],
      "listHeader",
    );
  [...counts].forEach(([name, count], index) => {
    const row = firstFunctionRow + index;
    const same = sheets.map(
      ({ name: tab, functions, verdicts }) =>
        `COUNTIFS(${fixed(tab, functions)},${at("B", row)},${fixed(tab, verdicts)},TRUE)`,
    );
    sheet
      .put(at("A", row), index + 1, "listMiddle")
      .put(at("B", row), name, "listText")
      .put(at("C", row), count, "listMiddle")
      .put(at("D", row), { formula: same.join("+") }, "listMiddle")
      .put(at("E", row), { formula: `${at("C", row)}=${at("D", row)}` }, "listVerdict");
  });
  sheet
    .put(at("A", totalRow), null, "listHeader")
    .put(at("B", totalRow), "รวม / Total", "listHeader")
    .put(at("C", totalRow), { formula: `SUM(${column("C")})` }, "listHeader")
    .put(at("D", totalRow), { formula: `SUM(${column("D")})` }, "listHeader")
    .put(at("E", totalRow), { formula: `${at("C", totalRow)}=${at("D", totalRow)}` }, "listVerdict");
  return totalRow;
}

/** @returns The last row. */
function putSheets(sheet: ExampleSheet, { sheets }: ReportSheet, row: number): number {
  sheet
    .height(row, 34)
    .putRow(`A${String(row)}`, ["", "แผ่น / Sheet", "ข้อแรกที่ไม่ตรง / First that is not"], "listHeader");
  sheets.forEach(({ name, numbers, verdicts }, index) => {
    const at = String(row + 1 + index);
    const first = `MATCH(FALSE,${fixed(name, verdicts)},0)`;
    sheet
      .put(`A${at}`, index + 1, "listMiddle")
      .put(`B${at}`, name, "listText")
      .put(`C${at}`, { formula: `IFERROR(INDEX(${fixed(name, numbers)},${first}),"–")` }, "listMiddle");
  });
  return row + sheets.length;
}

/** @returns The last row. */
function putForm(sheet: ExampleSheet, row: number): number {
  const fields = [
    ["โปรแกรม", "Program"],
    ["รุ่นของ Excel (ไฟล์ > บัญชี > เกี่ยวกับ Excel)", "Version of Excel (File > Account > About Excel)"],
    ["ภาษาที่แสดงของ Excel", "Display language of Excel"],
    ["รุ่นของ add-in (ในบานหน้าต่าง: ช่วยเหลือ)", "Version of the add-in (in the pane: Help)"],
    ["วันที่ทดสอบ", "Day of the test"],
  ] as const;
  sheet.put(
    `A${String(row)}`,
    "เครื่องที่ทดสอบ (ไม่ต้องใส่ชื่อบุคคล) / The machine (no person's name, please)",
    "strong",
  );
  fields.forEach(([th, en], index) => {
    const at = row + 1 + index;
    sheet
      .height(at, least)
      .put(`A${String(at)}`, index + 1, "listMiddle")
      .put(`B${String(at)}`, th, "listText")
      .put(`C${String(at)}`, en, "listText")
      .put(`E${String(at)}`, null, "field");
  });
  sheet.offer(`E${String(row + 1)}`, programs);
  return row + fields.length;
}

function putSteps(sheet: ExampleSheet, steps: readonly Step[], row: number): void {
  sheet
    .height(row, 34)
    .putRow(
      `A${String(row)}`,
      ["ที่ / No.", "ขั้นตอน", "Step", "ผล / Result", "สิ่งที่เห็น / What was seen"],
      "listHeader",
    );
  steps.forEach(({ th, en }, index) => {
    const at = String(row + 1 + index);
    sheet
      .height(
        Number(at),
        Math.max(
          roomy,
          textHeight([
            [th, stepWidth],
            [en, englishWidth],
          ]),
        ),
      )
      .put(`A${at}`, index + 1, "listMiddle")
      .put(`B${at}`, th, "listText")
      .put(`C${at}`, en, "listText")
      .put(`D${at}`, null, "listInput")
      .put(`E${at}`, null, "field")
      .offer(`D${at}`, results);
  });
}

function fixed(sheet: string, range: string): string {
  return `'${sheet}'!${range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}

/** In words what all comparisons came to. */
function whole(counts: ReadonlyMap<FunctionName, number>, all: string, same: string): string {
  const number = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return `IF(${all}=${same},"ตรงทั้ง ${String(number)} ข้อ / all are as they must be","ข้อที่ไม่ตรง / not as they must be: "&(${all}-${same}))`;
}
