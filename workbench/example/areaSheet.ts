import { AREA_SHEET, LAO_TYPE } from "./sheets";
import { SheetBuilder, type SheetData } from "./sheetData";

/** What is entered for one clause. The scores and texts come from the add-in. */
type Entry = CheckEntry | { readonly kind: "number"; readonly value: number } | WordEntry;

interface CheckEntry {
  readonly kind: "check";
  /** The clause has a text of three lines. */
  readonly isLong?: boolean;
}

interface WordEntry {
  readonly kind: "word";
  readonly value: string;
  readonly words: readonly string[];
}

const check: Entry = { kind: "check" };
const longCheck: Entry = { kind: "check", isLong: true };
const SENT_IN_TIME: Entry = { kind: "word", value: "ทันเวลา", words: ["ทันเวลา", "ล่าช้า", "ไม่ดำเนินการ"] };
const COMPLETE: Entry = {
  kind: "word",
  value: "ครบถ้วน",
  words: ["ครบถ้วน", "ล่าช้า", "ไม่ครบถ้วน", "ไม่ดำเนินการ"],
};

/** The five indicators of the area, with everything done. */
const INDICATORS: readonly (readonly Entry[])[] = [
  // Done and all, of which the add-in makes a percentage.
  [
    { kind: "number", value: 5 },
    { kind: "number", value: 20 },
  ],
  [check, longCheck, check, longCheck, check, check],
  [check, check, check, check, check, check, check, SENT_IN_TIME],
  // The first row is the precondition; the six clauses follow.
  [check, check, check, check, check, COMPLETE, check],
  [check, check, check, check, check, check],
];

/** Title, explanation and the header of the checklist. */
const ROWS_BEFORE_ENTRIES = 3;
const BLANK_ROWS = 1;

const TITLE_HEIGHT = 26;
const EXPLANATION_HEIGHT = 84;
const ENTRY_HEIGHT = 46;
const LONG_ENTRY_HEIGHT = 64;

/** Where each indicator starts, counted from 1. */
function firstRows(): number[] {
  let next = 3;
  return INDICATORS.map((entries) => {
    const row = next;
    next += ROWS_BEFORE_ENTRIES + entries.length + BLANK_ROWS;
    return row;
  });
}

/** The cells with the scores, of which the summary makes the sum of the area. */
export function scoreAddresses(): readonly string[] {
  return firstRows().map((row) => `D${row}`);
}

/** The cells with the full marks, likewise. */
export function fullMarksAddresses(): readonly string[] {
  return firstRows().map((row) => `D${row + 1}`);
}

export function areaSheet(): SheetData {
  const sheet = new SheetBuilder("area-1", AREA_SHEET)
    .columnWidths({ A: 90, B: 620, C: 110, D: 70 })
    .cell("A1", "ด้านที่ 1 การบริหารจัดการ", "title")
    .rowHeight(1, 30);
  firstRows().forEach((row, index) => {
    addIndicator(sheet, index + 1, row, INDICATORS[index] ?? []);
  });
  return sheet.build();
}

function addIndicator(sheet: SheetBuilder, number: number, row: number, entries: readonly Entry[]): void {
  const first = row + ROWS_BEFORE_ENTRIES;
  const inputs = `C${first}:C${first + entries.length - 1}`;
  sheet
    .style(`A${row}:D${row}`, "heading")
    .rowHeight(row, TITLE_HEIGHT)
    .cell(`A${row}`, `ตัวชี้วัดที่ ${number}`, "heading")
    .cell(`C${row}`, "คะแนนที่ได้", "headingRight")
    .cell(`D${row}`, `=LPA.SCORE(${number},${inputs},${LAO_TYPE})`, "headingRight")
    .rowHeight(row + 1, EXPLANATION_HEIGHT)
    .cell(`A${row + 1}`, "ผล", "label")
    .cell(`B${row + 1}`, `=LPA.EXPLAIN(${number},${inputs},${LAO_TYPE})`, "explanation")
    .cell(`C${row + 1}`, "คะแนนเต็ม", "labelRight")
    .cell(`D${row + 1}`, `=LPA.FULL(${number},${LAO_TYPE})`, "top")
    .row(`A${row + 2}`, ["ข้อ", "รายการตรวจประเมิน", "ผลดำเนินการ"], "header")
    .cell(`A${first}`, `=LPA.CHECKLIST(${number})`)
    .style(`A${first}:A${first + entries.length - 1}`, "middle")
    .style(`B${first}:B${first + entries.length - 1}`, "text")
    .style(inputs, "input");
  entries.forEach((entry, index) => {
    const isLong = entry.kind === "check" && entry.isLong === true;
    sheet.rowHeight(first + index, isLong ? LONG_ENTRY_HEIGHT : ENTRY_HEIGHT);
    addEntry(sheet, `C${first + index}`, entry);
  });
}

function addEntry(sheet: SheetBuilder, address: string, entry: Entry): void {
  switch (entry.kind) {
    case "check":
      sheet.cell(address, "TRUE").checkBoxes(address);
      break;
    case "number":
      sheet.cell(address, entry.value);
      break;
    case "word":
      sheet.cell(address, entry.value).dropDown(address, entry.words);
      break;
  }
}
