import { moveLines, totalText } from "../../carry/accountText";
import { carryYear } from "../../carry/carryYear";
import { marksMoved } from "../../carry/marksMoved";
import type { Pack } from "../../pack/schema";
import { carryTexts } from "../../texts/carryTexts";
import { moveTexts } from "../../texts/pane/moveTexts";
import { readIssueTexts } from "../../texts/readIssueTexts";
import { fill, type Language } from "../../texts/texts";
import { readIssueLines } from "../../words/workbook/readIssueText";
import { inExcel } from "../../workbook/excel/inExcel";
import { openBookInExcel } from "../../workbook/excel/openBookInExcel";
import { readYear, type YearReading } from "../../workbook/read/readYear";

/**
 * What other criteria in place of the workbook's own come to for its template, a line each.
 *
 * @param from The id of the criteria that are replaced.
 * @param packs Packs at hand, for workbooks that lost theirs.
 * @param template Its number; null for the newest.
 */
export async function swapEffect(
  from: string,
  to: Pack,
  packs: readonly Pack[],
  template: number | null,
  language: Language,
): Promise<readonly string[]> {
  return swapLines(readYear(await inExcel(openBookInExcel), packs, template), from, to, language);
}

/** The same of a template that was read. */
export function swapLines(year: YearReading, from: string, to: Pack, language: Language): readonly string[] {
  const t = moveTexts[language];
  if (!year.ok) {
    const isNone = year.trouble.some(({ code }) => code === "notAYearWorkbook");
    const issues = readIssueLines(readIssueTexts[language], year.trouble);
    return [isNone ? t.replaceOther : fill(t.replaceUnread, { issues })];
  }
  const { value } = year;
  if (value.pack.id !== from) return [t.replaceOther];
  const carried = carryYear(value, to);
  const moved = marksMoved(value, carried);
  const [before, after] = [totalText(moved.older), totalText(moved.accepted)];
  const { waiting, leftOver } = carried.account;
  const isSame = before === after && moved.moves.length === 0;
  return [
    isSame ? fill(t.replaceSame, { from: before }) : fill(t.replaceTotals, { from: before, to: after }),
    ...moveLines(carryTexts[language], moved),
    ...(waiting + leftOver > 0 ? [fill(t.replaceWaiting, { count: waiting + leftOver })] : []),
  ];
}
