import { templateTh } from "../../texts/template.th";
import { fill } from "../../texts/texts";
import { areaLabel } from "../../score/totals";
import { rangeBetween, type CellRange } from "../cells/cellRange";
import type { AreaSheet } from "./areaSheet";
import { blank, text } from "./content";
import type { Context } from "./context";
import { copyOf, percentFormula, sumOf } from "./formulas";
import { bookName } from "../cells/names";
import { levelFormula, meanOfAreas } from "./overall";
import { putPassMarks } from "./passMarks";
import type { WorkPlanSheet } from "./workPlanSheet";
import { SheetBuilder, type Ref } from "./sheetBuilder";
import { putWeakest } from "./weakest";

const t = templateTh.summary;

/** Title, whose results these are, and the header. */
const header = 4;
const chartRows = 12;

export interface AreaLine {
  readonly id: string;
  readonly full: Ref;
  readonly score: Ref;
  readonly percent: Ref;
}

/** The year's result on one page: areas, total, level, pass marks, chart, weakest indicators. */
export function summarySheet(
  context: Context,
  areas: readonly AreaSheet[],
  workPlan: WorkPlanSheet,
  laoName: Ref,
): SheetBuilder {
  const { pack } = context;
  const sheet = new SheetBuilder(context.sheetNames.summary, [50, 15, 15, 15], "portrait");
  sheet.put(1, 1, text(fill(t.title, { year: pack.year })), "title");
  sheet.pages = "one";
  sheet.height(1, 34);
  sheet.put(2, 1, copyOf(laoName, "anywhere"), "unitFormula");
  sheet.putRow(
    header,
    [t.area, t.full, t.score, t.percent].map((label) => [text(label), "header"]),
  );
  const lines = areas.map((one, index) => putArea(sheet, header + 1 + index, one));
  const total = putTotal(sheet, context, lines, header + 1 + lines.length);
  putChart(sheet, lines);
  const marks = { overall: total.percent, areas: new Map(lines.map(({ id, percent }) => [id, percent])) };
  putPassMarks(sheet, context, marks);
  putWeakest(sheet, workPlan);
  sheet.put(sheet.next + 1, 1, text(t.source), "note");
  sheet.merge(sheet.next - 1, 1, sheet.next - 1, 4);
  sheet.height(sheet.next - 1, 48);
  return sheet;
}

function putArea(sheet: SheetBuilder, row: number, { area, marks }: AreaSheet): AreaLine {
  sheet.put(row, 1, text(areaLabel(area)), "text");
  const full = sheet.put(row, 2, copyOf(marks.full, "anywhere"), "marks");
  const score = sheet.put(row, 3, copyOf(marks.score, "anywhere"), "marks");
  const percent = sheet.put(row, 4, percentFormula(score, full), "percent");
  sheet.fit(row);
  return { id: area.id, full, score, percent };
}

function putTotal(
  sheet: SheetBuilder,
  { pack }: Context,
  lines: readonly AreaLine[],
  row: number,
): { readonly percent: Ref } {
  sheet.put(row, 1, text(t.total), "total");
  const full = sheet.put(row, 2, sumOf(lines.map((line) => line.full)), "totalMarks", bookName("TOTAL_FULL"));
  const score = sheet.put(
    row,
    3,
    sumOf(lines.map((line) => line.score)),
    "totalMarks",
    bookName("TOTAL_SCORE"),
  );
  const overall = pack.overall === "sum" ? percentFormula(score, full) : meanOfAreas(lines);
  const percent = sheet.put(row, 4, overall, "totalPercent", bookName("TOTAL_PERCENT"));
  sheet.fit(row);
  const below = row + 1;
  sheet.put(below, 1, text(t.level), "total");
  const level = pack.levels.length === 0 ? text(t.noLevels) : levelFormula(pack, percent);
  sheet.put(below, 2, level, "totalFormula", bookName("LEVEL"));
  sheet.put(below, 3, blank, "totalFormula");
  sheet.put(below, 4, blank, "totalFormula");
  sheet.merge(below, 2, below, 4);
  sheet.height(below, 30);
  return { percent };
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
    to: { row: from + chartRows, column: 5 },
  });
  for (let row = from; row < from + chartRows; row += 1) sheet.height(row, 22);
  sheet.next = from + chartRows + 1;
}
