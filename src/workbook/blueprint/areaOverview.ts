import type { Area } from "../../pack/schema";
import { templateTh } from "../../texts/template.th";
import { percentOfMark } from "../../year/sum";
import { areaName, indicatorName } from "../cells/names";
import { shownFull, shownScore } from "../../words/shownInSheet";
import type { Content, NativeContent } from "./blueprint";
import { quoted } from "../cells/quoted";
import { fill } from "../../texts/texts";
import { address, block } from "../cells/cellRange";
import { columns } from "./columns";
import { native, text } from "./content";
import { areaMarksOf, type Context } from "./context";
import {
  copyOfCell,
  countTrouble,
  isTrouble,
  orTrouble,
  outCondition,
  percentFormula,
  rangeOf,
  sumContent,
  type MarkCells,
} from "./formulas";
import type { IndicatorCells } from "./indicatorBlock";
import { putProgress, type ProgressCells } from "./progressCells";
import { openOfIndicator, withOpenCount } from "./reviewCells";
import type { Ref, SheetBuilder } from "./sheetBuilder";
import { typedFullFormula } from "./typedMarks";

const t = templateTh.area;

/** The sums of an area. */
export interface AreaCells extends MarkCells {
  readonly progress: ProgressCells;
  /** Says where to look where the sums are not known. */
  readonly trouble: Ref;
  /** The marks that were added up, in the order of the indicators. */
  readonly lines: readonly MarkCells[];
}

export const overviewColumns = { score: columns.state, full: columns.date, percent: columns.due } as const;

/** The indicators' marks as they count, and their sums. A text in a marks column counts in neither sum. */
export function putOverview(
  sheet: SheetBuilder,
  context: Context,
  area: Area,
  standings: readonly IndicatorCells[],
  header: number,
): AreaCells {
  putOverviewHeader(sheet, header);
  const lines = standings.map((standing, index) =>
    putLine(sheet, context, area, header + 1 + index, standing),
  );
  const { mark } = areaMarksOf(context, area.id);
  const sums = {
    score: sumContent("score", lines, shownScore(mark)),
    full: sumContent("full", lines, shownFull(mark)),
  };
  const trouble = withOpenCount(context.review, area, troubleOf(standings, lines));
  const total = putTotal(sheet, context, { area, row: header + 1 + lines.length, sums, lines, trouble });
  markLines(sheet, lines);
  return total;
}

export function putOverviewHeader(sheet: SheetBuilder, row: number): void {
  const labels = [t.overview, t.name, t.counted, t.countedFull, t.percent];
  sheet.putRow(
    row,
    labels.map((label) => [text(label), "header"]),
  );
}

function putLine(
  sheet: SheetBuilder,
  { pack, review }: Context,
  area: Area,
  row: number,
  standing: IndicatorCells,
): MarkCells {
  const { indicator, code, marks } = standing;
  sheet.put(row, columns.code, text(String(code.value)), "code");
  sheet.lead(row, columns.code, indicatorName(indicator.key, "SCORE"));
  sheet.lead(code.row, code.column, areaName(area.id, "SCORE"));
  sheet.put(row, columns.text, text(indicator.title), "text");
  const score = sheet.put(row, overviewColumns.score, countedScore(standing), "marks");
  const full = sheet.put(row, overviewColumns.full, countedFull(standing, score), "marks");
  const percent = percentOfMark(marks.mark, pack.percentDecimals);
  const cells = { score, full };
  sheet.put(row, overviewColumns.percent, percentFormula(cells, pack.percentDecimals, percent), "percent");
  const open = openOfIndicator(review, indicator);
  if (open) sheet.put(row, columns.evidence, open, "formulaText");
  sheet.fit(row);
  return cells;
}

/** Out of typed full marks a score counts once they are typed, and is in trouble above them. */
function countedScore({ score, full, marks }: IndicatorCells): Content {
  if (marks.mark.kind === "pilot") return text(t.pilot);
  const own = score.here;
  const most = typedFullFormula(full.here);
  const limited = `IF(${most}="","",IF(${own}="","",IF(${own}<=${most},${own},NA())))`;
  const isKnown = marks.compiled.indicator.fullMarks !== null;
  const formula = isKnown ? copyOfCell(own) : `IF(${outCondition(own)},${own},${limited})`;
  return native(orTrouble(formula), shownScore(marks.mark));
}

/** The full marks leave the sums with the score, and are in trouble with it. */
function countedFull({ full, marks }: IndicatorCells, counted: Ref): Content {
  if (marks.mark.kind === "pilot") return text(t.pilot);
  const isKnown = marks.compiled.indicator.fullMarks !== null;
  const own = isKnown ? copyOfCell(full.here) : typedFullFormula(full.here);
  const withScore = `OR(${outCondition(counted.here)},${isTrouble(counted.here)})`;
  return native(orTrouble(`IF(${withScore},${counted.here},${own})`), shownFull(marks.mark));
}

interface TotalRequest {
  readonly area: Area;
  readonly row: number;
  readonly sums: { readonly score: Content; readonly full: Content };
  readonly trouble: NativeContent;
  /** The marks that were added up; null where there is nothing but the sums themselves. */
  readonly lines: readonly MarkCells[] | null;
}

export function putTotal(
  sheet: SheetBuilder,
  context: Context,
  { area, row, sums, lines, trouble }: TotalRequest,
): AreaCells {
  sheet.put(row, columns.code, text(t.total), "total");
  const named = sheet.put(row, columns.text, trouble, "totalTrouble");
  const put = (what: "score" | "full", name: "SCORE" | "FULL"): Ref =>
    sheet.put(row, overviewColumns[what], sums[what], "totalMarks", areaName(area.id, name));
  const cells = { score: put("score", "SCORE"), full: put("full", "FULL") };
  const marks = areaMarksOf(context, area.id);
  const percent = percentFormula(cells, context.pack.percentDecimals, marks.percent);
  sheet.put(row, overviewColumns.percent, percent, "totalPercent", areaName(area.id, "PERCENT"));
  const progress = putProgress(sheet, row, columns.evidence, lines ?? [cells], marks.progress);
  sheet.fit(row);
  return { ...cells, progress, trouble: named, lines: lines ?? [] };
}

/** The first indicator in trouble, by its name, and how many more there are. */
function troubleOf(standings: readonly IndicatorCells[], lines: readonly MarkCells[]): NativeContent {
  const scores = rangeOf(lines.map(({ score }) => score));
  const [first, last] = [lines[0], lines.at(-1)];
  if (scores === null || !first || !last) return native('""', "");
  const codes = `${address(first.score.row, columns.code)}:${address(last.score.row, columns.code)}`;
  const count = countTrouble(scores);
  const found = `INDEX(${codes},MATCH(${quoted(t.trouble)},${scores},0))`;
  const [before = "", after = ""] = t.troubleAt.split("{indicator}");
  const [and = "", others = ""] = t.troubleMore.split("{count}");
  const more = `IF(${count}>1,${quoted(and)}&${count}-1&${quoted(others)},"")`;
  const formula = `IF(${count}=0,"",${quoted(before)}&${found}&${quoted(after)}&${more})`;
  const unknown = standings.filter(({ marks }) => marks.mark.kind === "unknown");
  const now = unknown[0] && fill(t.troubleAt, { indicator: String(unknown[0].code.value) });
  const rest = unknown.length > 1 ? fill(t.troubleMore, { count: unknown.length - 1 }) : "";
  return native(formula, now === undefined ? "" : now + rest);
}

function markLines(sheet: SheetBuilder, lines: readonly MarkCells[]): void {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return;
  const range = block(first.score.row, first.score.column, last.full.row, last.full.column + 1);
  const [score, full] = [`$${first.score.here}`, `$${first.full.here}`];
  const both = `AND(ISNUMBER(${score}),ISNUMBER(${full}))`;
  sheet.format({ range, when: `IF(${both},${score}>=${full},FALSE)`, look: "good" });
  sheet.format({ range, when: `IF(${both},${score}<${full}/2,FALSE)`, look: "bad" });
  sheet.format({ range, when: outCondition(score), look: "muted" });
}
