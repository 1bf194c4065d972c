import type { Area } from "../../pack/schema";
import { templateTh } from "../../texts/template.th";
import { block } from "../cells/cellRange";
import { columns } from "./columns";
import { blank, native, text } from "./content";
import { cached, copyOf, isOut, outCondition, percentFormula, sumOf } from "./formulas";
import type { Standing } from "./indicatorBlock";
import { areaName } from "../cells/names";
import type { Content } from "./blueprint";
import type { Ref, SheetBuilder } from "./sheetBuilder";

const t = templateTh.area;

/** The sums of an area. */
export interface AreaMarks {
  readonly score: Ref;
  readonly full: Ref;
  readonly percent: Ref;
  /** The marks that were added up, in the order of the indicators. */
  readonly lines: readonly CountedLine[];
}

export interface CountedLine {
  readonly score: Ref;
  readonly full: Ref;
}

export const overviewColumns = { score: columns.state, full: columns.date, percent: columns.due } as const;

/** The indicators' marks as they count, and their sums. A text in a marks column counts in neither sum. */
export function putOverview(
  sheet: SheetBuilder,
  area: Area,
  standings: readonly Standing[],
  header: number,
): AreaMarks {
  putOverviewHeader(sheet, header);
  const lines = standings.map((standing, index) => putLine(sheet, header + 1 + index, standing));
  const marks = putTotal(sheet, area, lines, header + 1 + lines.length);
  markLines(sheet, lines);
  return marks;
}

export function putOverviewHeader(sheet: SheetBuilder, row: number): void {
  const labels = [t.overview, t.name, t.counted, t.countedFull, t.percent];
  sheet.putRow(
    row,
    labels.map((label) => [text(label), "header"]),
  );
}

function putLine(sheet: SheetBuilder, row: number, { indicator, code, score, full }: Standing): CountedLine {
  const isPilot = indicator.counted === "pilot";
  sheet.put(row, columns.code, text(String(code.value)), "code");
  sheet.put(row, columns.text, text(indicator.title), "text");
  const counted = sheet.put(row, overviewColumns.score, isPilot ? text(t.pilot) : copyOf(score), "marks");
  const countedFull = isPilot ? text(t.pilot) : fullAsCounted(score, full);
  const fullRef = sheet.put(row, overviewColumns.full, countedFull, "marks");
  sheet.put(row, overviewColumns.percent, percentFormula(counted, fullRef), "percent");
  sheet.fit(row);
  return { score: counted, full: fullRef };
}

/** The full marks drop out with the score. */
function fullAsCounted(score: Ref, full: Ref): Content {
  const now = score.value === null ? null : isOut(score.value) ? score.value : cached(full.value);
  return native(`IF(${outCondition(score.here)},${score.here},IF(${full.here}="","",${full.here}))`, now);
}

export function putTotal(
  sheet: SheetBuilder,
  area: Area,
  lines: readonly CountedLine[],
  row: number,
): AreaMarks {
  sheet.put(row, columns.code, text(t.total), "total");
  sheet.put(row, columns.text, blank, "total");
  const sum = (what: keyof CountedLine, name: "SCORE" | "FULL"): Ref => {
    const marks = sumOf(lines.map((line) => line[what]));
    return sheet.put(row, overviewColumns[what], marks, "totalMarks", areaName(area.id, name));
  };
  const score = sum("score", "SCORE");
  const full = sum("full", "FULL");
  const percent = sheet.put(
    row,
    overviewColumns.percent,
    percentFormula(score, full),
    "totalPercent",
    areaName(area.id, "PERCENT"),
  );
  sheet.fit(row);
  return { score, full, percent, lines };
}

function markLines(sheet: SheetBuilder, lines: readonly CountedLine[]): void {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return;
  const range = block(first.score.row, first.score.column, last.full.row, last.full.column + 1);
  const [score, full] = [`$${first.score.here}`, `$${first.full.here}`];
  const both = `AND(ISNUMBER(${score}),ISNUMBER(${full}))`;
  sheet.format({ range, when: `IF(${both},${score}>=${full},FALSE)`, look: "good" });
  sheet.format({ range, when: `IF(${both},${score}<${full}/2,FALSE)`, look: "bad" });
  sheet.format({ range, when: outCondition(score), look: "muted" });
}
