import { weakestFirst, type IndicatorRow } from "../../province/indicators";
import { provinceSheetsTh } from "../../texts/provinceSheets.th";
import { fill } from "../../texts/texts";
import type { SheetBuilder } from "../../workbook/blueprint/sheetBuilder";
import { mostBars, type DrawnRollUp } from "../drawn";
import { rollupNames } from "../rollupNames";
import {
  beginTableSheet,
  codeCell,
  countCell,
  marksCell,
  percentCell,
  putBars,
  putTableHeading,
  putTable,
  rangeOfTable,
  textCell,
} from "./tableSheet";

const t = provinceSheetsTh.indicators;

/** Every indicator over all organizations, and the weakest as bars. */
export function indicatorsSheet({ rollUp }: DrawnRollUp): {
  readonly sheet: SheetBuilder;
  readonly head: number;
} {
  const widths = [7, 9, 52, 12, 10, 9, 11, 11, 13, 12, 27];
  const sheet = beginTableSheet(provinceSheetsTh.sheets.indicators, widths, t, "landscape");
  const table = putTable(
    sheet,
    Object.values(t.columns),
    rollUp.indicators.map((row) => [
      codeCell(row.asked.area),
      codeCell(row.asked.id),
      textCell(titleOf(row)),
      ...[
        countCell(row.assessed),
        marksCell(row.meanScore),
        marksCell(row.asked.full),
        percentCell(row.meanPercent),
      ],
      ...[countCell(row.atFull), percentCell(row.shareAtFull), marksCell(row.marksLost)],
      textCell(missedOf(row)),
    ]),
  );
  sheet.freeze = { rows: table.header, columns: 3 };
  sheet.nameRange(rollupNames.indicators, rangeOfTable(table, widths.length));
  putWeakest(sheet, rollUp.indicators);
  return { sheet, head: table.header };
}

function titleOf({ asked: { title, isPilot } }: IndicatorRow): string {
  return isPilot ? fill(t.pilot, { title }) : title;
}

/** Clauses that are missed alike share a line. */
function missedOf({ mostMissed }: IndicatorRow): string {
  const [first] = mostMissed;
  if (!first) return "";
  const { missed, assessed } = first;
  return fill(t.missed, { clauses: mostMissed.map(({ clause }) => clause.id), missed, assessed });
}

function putWeakest(sheet: SheetBuilder, rows: readonly IndicatorRow[]): void {
  const weakest = weakestFirst(rows).slice(0, mostBars);
  if (weakest.length === 0) return;
  putTableHeading(sheet, fill(t.chart, { count: weakest.length }));
  const table = putTable(
    sheet,
    [t.columns.area, t.columns.id, t.columns.title, t.columns.percent],
    weakest.map((row) => [
      codeCell(row.asked.area),
      codeCell(row.asked.id),
      textCell(fill(t.label, { id: row.asked.id })),
      percentCell(row.meanPercent),
    ]),
  );
  putBars(sheet, table, {
    title: fill(t.chart, { count: weakest.length }),
    names: 3,
    values: 4,
    most: mostBars,
  });
}
