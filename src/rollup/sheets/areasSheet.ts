import { findLaoType } from "../../pack/laoType";
import type { GroupRow } from "../../province/groups";
import type { PassShare } from "../../province/passShares";
import { provinceSheetsTh } from "../../texts/provinceSheets.th";
import { fill } from "../../texts/texts";
import type { SheetBuilder } from "../../workbook/blueprint/sheetBuilder";
import type { DrawnRollUp } from "../drawn";
import { typeWord } from "./laoCells";
import {
  beginTableSheet,
  countCell,
  percentCell,
  putBars,
  putTableHeading,
  putTable,
  textCell,
  type TableCell,
} from "./tableSheet";

const t = provinceSheetsTh.areas;

/** Areas over all organizations, and how many pass; the same by type and by district. */
export function areasSheet({ rollUp }: DrawnRollUp): SheetBuilder {
  const sheet = beginTableSheet(provinceSheetsTh.sheets.areas, [42, 12, 12, 12, 12, 12, 40], t, "landscape");
  const { area, laos, assessed, mean, highest, lowest, passMark } = t.columns;
  const all = rollUp.ranking.length + rollUp.unfinished.length;
  const settled = rollUp.ranking.map((one) => one.percent);
  const table = putTable(
    sheet,
    [area, laos, assessed, mean, highest, lowest, passMark],
    [
      ...rollUp.areas.map((one) => [
        textCell(fill(t.area, { area: one.area, title: one.title })),
        countCell(all),
        ...figures(one),
        textCell(passes(one.passMarks)),
      ]),
      [
        textCell(t.total),
        countCell(all),
        ...figures({
          assessed: settled.length,
          mean: rollUp.meanPercent,
          highest: settled[0] ?? null,
          lowest: settled.at(-1) ?? null,
        }),
        textCell(passes(rollUp.passMarks.filter((mark) => mark.area === null))),
      ],
    ],
  );
  putBars(sheet, table, { title: t.chart, names: 1, values: 4, most: rollUp.areas.length + 1 });
  putGroups(
    sheet,
    t.byType,
    rollUp.byType.map((row) => ({ ...row, group: typeWord(findLaoType(row.group)) })),
  );
  // Districts are as many as a page holds; their heads would stand at the foot of the first.
  sheet.breakBefore(sheet.next + 1);
  putGroups(sheet, t.byDistrict, rollUp.byDistrict);
  return sheet;
}

function figures({
  assessed,
  mean,
  highest,
  lowest,
}: Pick<GroupRow, "assessed" | "mean" | "highest" | "lowest">): readonly TableCell[] {
  return [countCell(assessed), percentCell(mean), percentCell(highest), percentCell(lowest)];
}

function putGroups(sheet: SheetBuilder, heading: string, rows: readonly GroupRow[]): void {
  putTableHeading(sheet, heading);
  const { group, laos, assessed, mean, highest, lowest, passes: passed } = t.groupColumns;
  putTable(
    sheet,
    [group, laos, assessed, mean, highest, lowest, passed],
    rows.map((row) => [
      textCell(row.group === "" ? provinceSheetsTh.unsaid : row.group),
      countCell(row.laos),
      ...figures(row),
      textCell(passes(row.passMarks)),
    ]),
  );
}

/** A line for each pass mark. */
function passes(marks: readonly PassShare[]): string {
  return marks
    .map(({ area, needed, passed, assessed }) =>
      area === null
        ? fill(t.passOfAll, { needed, passed, assessed })
        : fill(t.passOfArea, { area, needed, passed, assessed }),
    )
    .join("\n");
}
