import { mediaSheetsTh } from "../../texts/mediaSheets.th";
import { beginTableSheet, putLine } from "../../rollup/sheets/tableSheet";
import { block } from "../../workbook/cells/cellRange";
import { entered, text } from "../../workbook/blueprint/content";
import type { SheetBuilder } from "../../workbook/blueprint/sheetBuilder";
import type { MediaReport } from "../mediaReport";
import { mediaNames } from "./mediaNames";

const t = mediaSheetsTh.satisfaction;

/** Levels there is room for. */
const room = 8;
const mostAnswers = 99_999_999;

/** Answers by level, and whether their weights may be used. */
export function satisfactionSheet({ levels, useWeights }: MediaReport): SheetBuilder {
  const sheet = beginTableSheet(mediaSheetsTh.sheets.satisfaction, [44, 14, 18, 18], t, "portrait");
  putLine(sheet, sheet.next, t.unsaid, "note");
  const row = sheet.next;
  sheet.putRow(row, [
    [text(t.use), "label"],
    [entered(useWeights), "inputState"],
    [text(t.useGuide), "why"],
    [text(""), "why"],
  ]);
  sheet.merge(row, 3, row, 4);
  sheet.fit(row, 56);
  sheet.nameRange(mediaNames.useWeights, block(row, 2, row, 2));
  const { done, tickMessage } = mediaSheetsTh.entries;
  sheet.validate({ kind: "list", range: block(row, 2, row, 2), words: done, message: tickMessage });
  sheet.next += 1;
  sheet.putRow(
    sheet.next,
    Object.values(t.columns).map((head) => [text(head), "header"]),
  );
  const first = sheet.next;
  for (let line = 0; line < Math.max(room, levels.length); line += 1) {
    const { name = "", weight, counts = [] } = levels[line] ?? {};
    sheet.putRow(sheet.next, [
      [text(name), "inputText"],
      [entered(weight), "inputMarks"],
      [entered(counts[0]), "inputCount"],
      [entered(counts[1]), "inputCount"],
    ]);
  }
  const last = sheet.next - 1;
  sheet.nameRange(mediaNames.levels, block(first, 1, last, 4));
  sheet.validate({
    ...{ kind: "whole", range: block(first, 3, last, 4), message: t.countMessage },
    ...{ least: "0", most: String(mostAnswers) },
  });
  return sheet;
}
