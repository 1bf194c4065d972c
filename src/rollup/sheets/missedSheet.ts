import { provinceSheetsTh } from "../../texts/provinceSheets.th";
import { fill } from "../../texts/texts";
import type { SheetBuilder } from "../../workbook/blueprint/sheetBuilder";
import { mostBars, type DrawnRollUp } from "../drawn";
import { beginTableSheet, countCell, percentCell, putBars, putLine, putTable, textCell } from "./tableSheet";

const t = provinceSheetsTh.missed;

/** More than a meeting goes through; how many are left out is said. */
const mostShown = 60;

/** The clauses that most organizations miss. */
export function missedSheet({ rollUp }: DrawnRollUp): {
  readonly sheet: SheetBuilder;
  readonly head: number;
} {
  const sheet = beginTableSheet(provinceSheetsTh.sheets.missed, [30, 74, 10, 10, 14], t, "landscape");
  const shown = rollUp.missed.slice(0, mostShown);
  const { clause, text, missed, assessed, share } = t.columns;
  const table = putTable(
    sheet,
    [clause, text, missed, assessed, share],
    shown.map((one) => [
      textCell(fill(t.label, { id: one.asked.id, clause: one.clause.id })),
      textCell(one.clause.text),
      ...[countCell(one.missed), countCell(one.assessed), percentCell(one.share)],
    ]),
  );
  sheet.freeze = { rows: table.header, columns: 1 };
  const more = rollUp.missed.length - shown.length;
  if (shown.length === 0) putLine(sheet, sheet.next, t.none, "note");
  if (more > 0) putLine(sheet, sheet.next, fill(t.more, { count: more }), "note");
  putBars(sheet, table, {
    title: fill(t.chart, { count: Math.min(mostBars, shown.length) }),
    names: 1,
    values: 5,
    most: mostBars,
  });
  return { sheet, head: table.header };
}
