import type { WriteSheet } from "hucre/xlsx";
import type { LineUse } from "../paper/account";
import { doubtsOf } from "../paper/doubts";
import type { Draft } from "../paper/draft";
import { printedLines } from "../paper/lines";
import { longestCell } from "../text/longestCell";
import { numberRuns } from "../text/numberRuns";
import { rowHeight } from "../text/rowHeight";
import { draftTexts } from "../texts/draftTexts";
import type { Language } from "../texts/texts";
import { doubtMessage, lineUseText } from "../words/draftText";
import { authoringStyles, type AuthoringCells, type AuthoringStyle } from "./styles";
import { at, cellOf, page } from "./tableSheet";

/** Rows that a sheet shows at most; a year's whole papers have half as many lines. */
const mostRows = 15_000;

interface SheetRow {
  readonly cells: readonly string[];
  readonly style: AuthoringStyle;
}

/** Sheets beside the pack's own: what is to be looked at first, and the paper line by line. */
export function paperSheets(draft: Draft, text: string, language: Language): readonly WriteSheet[] {
  const texts = draftTexts[language];
  const { sheet: t } = texts;
  const doubts = doubtsOf(draft).map((doubt): SheetRow => {
    const words = doubtMessage(language, doubt);
    return {
      cells: [doubt.indicator ?? "", words, numberRuns(doubt.lines)],
      style: authoringStyles[doubt.kind === "likely" ? "likely" : certaintyOf(doubt)],
    };
  });
  const lines = printedLines(text).flatMap((words, index): SheetRow | readonly [] => {
    const use = draft.lines[index];
    if (!use || words.trim() === "") return [];
    return {
      cells: [String(index + 1), words.slice(0, longestCell), lineUseText(texts, use)],
      style: lookOf(use),
    };
  });
  return [
    listSheet(t.look, [t.place, t.doubt, t.line], [14, 90, 20], doubts, t.legend),
    listSheet(t.paper, [t.line, t.words, t.use], [10, 110, 34], lines.slice(0, mostRows), t.legend),
  ];
}

function certaintyOf(doubt: ReturnType<typeof doubtsOf>[number]): "likely" | "notUnderstood" {
  const isLikely =
    (doubt.kind === "band" || doubt.kind === "deadline") && doubt.reading.certainty === "likely";
  return isLikely ? "likely" : "notUnderstood";
}

function lookOf({ kind }: LineUse): AuthoringStyle {
  if (kind === "used") return authoringStyles.text;
  return kind === "notUnderstood" ? authoringStyles.notUnderstood : authoringStyles.note;
}

function listSheet(
  name: string,
  headers: readonly string[],
  widths: readonly number[],
  rows: readonly SheetRow[],
  legend: string,
): WriteSheet {
  const cells: AuthoringCells = new Map([[at(0, 0), cellOf(legend, authoringStyles.plain)]]);
  headers.forEach((header, column) => {
    cells.set(at(1, column), cellOf(header, authoringStyles.header));
  });
  rows.forEach((row, index) => {
    row.cells.forEach((value, column) => {
      cells.set(at(index + 2, column), cellOf(value, row.style));
    });
  });
  const heightOf = (texts: readonly string[]): number =>
    rowHeight(texts.map((text, column) => [text, widths[column] ?? 1]));
  return {
    name,
    columns: widths.map((width) => ({ width })),
    cells,
    merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: widths.length - 1 }],
    rowDefs: new Map([
      [0, { height: rowHeight([[legend, widths.reduce((sum, width) => sum + width, 0)]]) }],
      [1, { height: heightOf(headers) }],
      ...rows.map((row, index) => [index + 2, { height: heightOf(row.cells) }] as const),
    ]),
    freezePane: { rows: 2 },
    pageSetup: page,
    view: { tabColor: { rgb: "FFC000" } },
  };
}
