import type { BestPractice } from "../../province/bestPractice";
import { provinceSheetsTh } from "../../texts/provinceSheets.th";
import { fill } from "../../texts/texts";
import type { SheetBuilder } from "../../workbook/blueprint/sheetBuilder";
import type { DrawnRollUp } from "../drawn";
import { beginTableSheet, codeCell, countCell, percentCell, putTable, textCell } from "./tableSheet";

const t = provinceSheetsTh.best;

/** Names in one cell; of more it is said how many. */
const mostNames = 10;

/** Of whom to learn, indicator by indicator. */
export function bestSheet({ rollUp }: DrawnRollUp): { readonly sheet: SheetBuilder; readonly head: number } {
  const sheet = beginTableSheet(provinceSheetsTh.sheets.best, [9, 56, 14, 12, 64], t, "landscape");
  const { header: head } = putTable(
    sheet,
    Object.values(t.columns),
    rollUp.best.map((one) => [
      codeCell(one.asked.id),
      textCell(one.asked.title),
      ...[percentCell(one.percent), countCell(one.best.length)],
      textCell(namesOf(one)),
    ]),
  );
  sheet.freeze = { rows: head, columns: 2 };
  return { sheet, head };
}

function namesOf({ best }: BestPractice): string {
  const names = best.slice(0, mostNames).map(({ lao }) => lao.name);
  const rest = best.length - names.length;
  return rest === 0 ? names.join(", ") : fill(t.more, { names, count: rest });
}
