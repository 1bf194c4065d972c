import { templateTh } from "../../texts/template.th";
import { fill } from "../../texts/texts";
import type { AreaMarks } from "../../year/yearMarks";
import { areaName, bookName } from "../cells/names";
import { shownFull, shownScore } from "../../words/shownInSheet";
import { areaLabel } from "../../words/areaLabel";
import { rangeBetween, type CellRange } from "../cells/cellRange";
import type { AreaSheet } from "./areaSheet";
import { blank, native, text } from "./content";
import { areaMarksOf, type Context } from "./context";
import { copyOfCell, copyOf, isTrouble, outCondition, percentFormula, sumContent } from "./formulas";
import { levelFormula, overallPercent, type TroubledArea } from "./overall";
import { putPassMarks, type PercentCells } from "./passMarks";
import { putProgressSum, type ProgressCells } from "./progressCells";
import { withAllOpen } from "./reviewCells";
import { SheetBuilder, type Ref } from "./sheetBuilder";
import { putWeakest } from "./weakest";
import type { WorkPlanSheet } from "./workPlanSheet";

const t = templateTh.summary;

/** Title, whose results these are, and the header. */
const header = 4;
const chartRows = 12;
const lastColumn = 6;

interface AreaLine extends TroubledArea, PercentCells {
  readonly id: string;
}

/** The year's result on one page: areas, total, level, pass marks, chart, weakest indicators. */
export function summarySheet(
  context: Context,
  areas: readonly AreaSheet[],
  workPlan: WorkPlanSheet,
  laoName: Ref,
): SheetBuilder {
  const { pack } = context;
  const sheet = new SheetBuilder(context.sheetNames.summary, [48, 15, 15, 15, 12, 10], "portrait");
  sheet.put(1, 1, text(fill(t.title, { year: pack.year })), "title");
  sheet.pages = "one";
  sheet.height(1, 34);
  sheet.put(2, 1, copyOf(laoName, "anywhere"), "unitFormula");
  sheet.putRow(header, [
    ...[t.area, t.full, t.score, t.percent, t.progress].map((label) => [text(label), "header"] as const),
    [blank, "header"],
  ]);
  sheet.merge(header, 5, header, lastColumn);
  const lines = areas.map((one, index) => putArea(sheet, context, header + 1 + index, one));
  const total = putTotal(sheet, context, lines, header + 1 + lines.length);
  putChart(sheet, lines);
  putPassMarks(sheet, context, (area) => (area === null ? total : lines.find(({ id }) => id === area)));
  putWeakest(sheet, workPlan);
  const source = fill(t.source, { decimals: pack.percentDecimals });
  sheet.put(sheet.next + 1, 1, text(source), "note");
  sheet.merge(sheet.next - 1, 1, sheet.next - 1, lastColumn);
  sheet.height(sheet.next - 1, 48);
  return sheet;
}

function putArea(sheet: SheetBuilder, context: Context, row: number, { area, cells }: AreaSheet): AreaLine {
  const marks = areaMarksOf(context, area.id);
  const name = sheet.put(row, 1, text(areaLabel(area)), "text");
  sheet.lead(row, 1, areaName(area.id, "SCORE"));
  const score = sheet.put(row, 3, native(copyOfCell(cells.score.anywhere), shownScore(marks.mark)), "marks");
  const full = sheet.put(row, 2, fullOf(score, cells.full, marks), "marks");
  const { percentDecimals } = context.pack;
  const percent = sheet.put(
    row,
    4,
    percentFormula({ score, full }, percentDecimals, marks.percent),
    "percent",
  );
  const progress: ProgressCells = {
    entered: sheet.put(row, 5, native(cells.progress.entered.anywhere, marks.progress.entered), "entered"),
    of: sheet.put(row, 6, native(cells.progress.of.anywhere, marks.progress.of), "enteredOf"),
  };
  sheet.fit(row);
  return { id: area.id, name, full, score, percent, progress, trouble: cells.trouble };
}

/** Full marks that were typed for a whole area leave with its score. */
function fullOf(score: Ref, full: Ref, { mark, isTyped }: AreaMarks): ReturnType<typeof native> {
  const copied = copyOfCell(full.anywhere);
  const withScore = `OR(${outCondition(score.here)},${isTrouble(score.here)})`;
  const formula = isTyped ? `IF(${withScore},${score.here},${copied})` : copied;
  return native(formula, shownFull(mark));
}

function putTotal(
  sheet: SheetBuilder,
  { pack, marks, review }: Context,
  lines: readonly AreaLine[],
  row: number,
): PercentCells {
  const { total } = marks;
  const isWeighed = pack.overall === "sum" && pack.areas.some(({ weight }) => weight !== undefined);
  const weights = isWeighed ? pack.areas.map(({ weight = 1 }) => weight) : null;
  sheet.put(row, 1, text(t.total), "total");
  const put = (column: number, what: "score" | "full", shown: ReturnType<typeof shownScore>): Ref => {
    const name = bookName(what === "score" ? "TOTAL_SCORE" : "TOTAL_FULL");
    return sheet.put(row, column, sumContent(what, lines, shown, weights), "totalMarks", name);
  };
  const full = put(2, "full", shownFull(total.mark));
  const score = put(3, "score", shownScore(total.mark));
  const overall = overallPercent(pack, { score, full }, lines, total.percent);
  const percent = sheet.put(row, 4, overall, "totalPercent", bookName("TOTAL_PERCENT"));
  const areas = lines.map(({ progress }) => progress);
  const progress = putProgressSum(sheet, row, 5, areas, total.progress);
  sheet.fit(row);
  const below = row + 1;
  sheet.put(below, 1, text(t.level), "total");
  const level = levelFormula(pack, percent, lines, total);
  sheet.put(below, 2, withAllOpen(review, level), "totalFormula", bookName("LEVEL"));
  for (let column = 3; column <= lastColumn; column += 1) sheet.put(below, column, blank, "totalFormula");
  sheet.merge(below, 2, below, lastColumn);
  sheet.height(below, 30);
  return { percent, progress };
}

function putChart(sheet: SheetBuilder, lines: readonly AreaLine[]): void {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return;
  const from = sheet.next + 1;
  const column = (index: number): CellRange =>
    rangeBetween(sheet.name, { row: first.full.row, column: index }, { row: last.full.row, column: index });
  sheet.chart({
    kind: "bar",
    title: t.chart,
    categories: column(1),
    values: column(4),
    // Beyond 100 %, for the figure at the end of a full bar.
    most: 110,
    from: { row: from, column: 1 },
    to: { row: from + chartRows, column: lastColumn + 1 },
  });
  for (let row = from; row < from + chartRows; row += 1) sheet.height(row, 22);
  sheet.next = from + chartRows + 1;
}
