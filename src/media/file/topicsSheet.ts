import { mediaSheetsTh } from "../../texts/mediaSheets.th";
import { provinceSheetsTh } from "../../texts/provinceSheets.th";
import { fill } from "../../texts/texts";
import {
  beginTableSheet,
  codeCell,
  countCell,
  marksCell,
  percentCell,
  putLine,
  putTable,
  textCell,
  type TableCell,
} from "../../rollup/sheets/tableSheet";
import type { SheetBuilder } from "../../workbook/blueprint/sheetBuilder";
import { fullNumber, type TopicChoice } from "../chooseTopics";
import type { TopicEvidence } from "../evidence";

const t = mediaSheetsTh.topics;

/** Which topics were chosen, and all that they were chosen from. */
export function topicsSheet(
  choice: TopicChoice,
  year: number | null,
): { readonly sheet: SheetBuilder; readonly head: number } {
  const titles = { title: t.title, guide: fill(t.guide, { year: year ?? provinceSheetsTh.none }) };
  const sheet = beginTableSheet(
    mediaSheetsTh.sheets.topics,
    [12, 7, 9, 56, 12, 11, 12, 12, 32],
    titles,
    "landscape",
  );
  const { topics, evidence, tied, by } = choice;
  for (const line of [t.by[by], ...Object.values(t.rules)]) putLine(sheet, sheet.next, line, "text");
  if (tied.length > 0)
    putLine(sheet, sheet.next, fill(t.tied, { topics: tied.map(fullNumber) }), "totalTrouble");
  for (const { belowFull: below, assessed, ...topic } of topics.filter(({ isMost }) => !isMost)) {
    const told = fill(t.notMost, { topic: fullNumber(topic), below, assessed });
    putLine(sheet, sheet.next, told, "totalTrouble");
  }
  sheet.next += 1;
  const { header: head } = putTable(
    sheet,
    Object.values(t.columns),
    evidence.map((one) => rowOf(one, topics)),
  );
  return { sheet, head };
}

function rowOf(one: TopicEvidence, topics: TopicChoice["topics"]): readonly TableCell[] {
  const number = topics.indexOf(one) + 1;
  return [
    codeCell(number === 0 ? "" : fill(t.chosen, { number })),
    ...[codeCell(one.area), codeCell(one.id), textCell(one.title)],
    ...[countCell(one.assessed), countCell(one.belowFull), percentCell(one.share)],
    ...[marksCell(one.marksLost), textCell(one.mostMissed ? fill(t.missed, one.mostMissed) : "")],
  ];
}
