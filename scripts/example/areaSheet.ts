import type { Answers } from "../../src/answers/answers";
import { listIndicators } from "../../src/pack/outline";
import type { Area, Indicator, Pack } from "../../src/pack/schema";
import { entriesOf, type Entry } from "./entries";
import { ExampleSheet } from "./exampleSheet";
import { textHeight } from "./textHeight";

/** The sheet of an area, and where its indicators' marks stand. */
export interface AreaSheet {
  readonly area: Area;
  readonly name: string;
  readonly sheet: ExampleSheet;
  readonly scores: readonly string[];
  readonly fullMarks: readonly string[];
}

/** Title, explanation and the header of the checklist. */
const rowsBeforeEntries = 3;
const blankRows = 1;
const firstBlock = 3;

/** Pixels. */
const titleHeight = 26;
const explanationHeight = 84;
const shortestEntry = 46;
const textWidth = 620;

export function areaTitle({ id, title }: Area): string {
  return `ด้านที่ ${id} ${title}`;
}

/** The sheets of the areas whose indicators the pack has. */
export function areaSheets(pack: Pack, answers: Answers, laoType: string): readonly AreaSheet[] {
  const placed = listIndicators(pack);
  return pack.areas.flatMap((area) => {
    const indicators = placed.filter((one) => one.area === area).map(({ indicator }) => indicator);
    return indicators.length === 0 ? [] : [areaSheet(area, indicators, answers, laoType)];
  });
}

function areaSheet(
  area: Area,
  indicators: readonly Indicator[],
  answers: Answers,
  laoType: string,
): AreaSheet {
  const name = `ด้านที่ ${area.id}`;
  const sheet = new ExampleSheet(name, [90, textWidth, 110, 70])
    .put("A1", areaTitle(area), "title")
    .height(1, 30);
  const rows: number[] = [];
  let next = firstBlock;
  for (const indicator of indicators) {
    const entries = entriesOf(indicator, answers);
    putIndicator(sheet, { indicator, entries, row: next, laoType });
    rows.push(next);
    next += rowsBeforeEntries + entries.length + blankRows;
  }
  const scores = rows.map((row) => `D${String(row)}`);
  return { area, name, sheet, scores, fullMarks: rows.map((row) => `D${String(row + 1)}`) };
}

interface Block {
  readonly indicator: Indicator;
  readonly entries: readonly Entry[];
  readonly row: number;
  readonly laoType: string;
}

function putIndicator(sheet: ExampleSheet, { indicator: { id }, entries, row, laoType }: Block): void {
  const at = (column: string, down = 0): string => `${column}${String(row + down)}`;
  const first = rowsBeforeEntries;
  const last = first + entries.length - 1;
  const checklist = `${at("C", first)}:${at("C", last)}`;
  sheet
    .height(row, titleHeight)
    .putRow(at("A"), [`ตัวชี้วัดที่ ${id}`, null], "heading")
    .put(at("C"), "คะแนนที่ได้", "headingRight")
    .put(at("D"), { formula: `LPA.SCORE(${id},${checklist},${laoType})` }, "headingRight")
    .height(row + 1, explanationHeight)
    .put(at("A", 1), "ผล", "label")
    .put(at("B", 1), { formula: `LPA.EXPLAIN(${id},${checklist},${laoType})` }, "explanation")
    .put(at("C", 1), "คะแนนเต็ม", "labelRight")
    .put(at("D", 1), { formula: `LPA.FULLMARKS(${id},${laoType})` }, "top")
    .putRow(at("A", 2), ["ข้อ", "รายการตรวจประเมิน", "ผลดำเนินการ"], "header");
  entries.forEach(({ text, content, words }, index) => {
    const down = first + index;
    sheet
      .height(row + down, Math.max(shortestEntry, textHeight([[text, textWidth]])))
      .put(at("A", down), null, "middle")
      .put(at("B", down), null, "text")
      .put(at("C", down), content, "input");
    if (words.length > 0) sheet.offer(at("C", down), words);
  });
  sheet.put(at("A", first), { formula: `LPA.CHECKLIST(${id})`, last: at("B", last) }, "middle");
}
