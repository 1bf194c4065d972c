import { functionsTh } from "../../texts/functions.th";
import { planSheetsTh } from "../../texts/planSheets.th";
import { fill } from "../../texts/texts";
import { areaLabel } from "../../words/areaLabel";
import { levelText } from "../../words/levelText";
import { shownFull, shownScore } from "../../words/shownInSheet";
import { isBelowFull, lackOf } from "../../year/weakest";
import { linesOf, type YearLine } from "../../year/lines";
import type { Mark } from "../../year/mark";
import type { Count } from "../../year/progress";
import type { Sum } from "../../year/sum";
import type { Content, SheetBlueprint } from "../blueprint/blueprint";
import { entered, text } from "../blueprint/content";
import { rowHeight } from "../../text/rowHeight";
import type { SheetBuilder } from "../blueprint/sheetBuilder";
import { marksText } from "./planLines";
import type { PlannedYear } from "./plannedYear";
import { beginSheet, endSheet, putEntry, putHeading } from "./sheetParts";

const t = planSheetsTh;

const columns = [
  { label: t.columns.area, width: 46 },
  { label: t.columns.full, width: 14 },
  { label: t.columns.score, width: 14 },
  { label: t.columns.percent, width: 12 },
  { label: t.columns.entered, width: 16 },
] as const;
const whole = columns.reduce((sum, { width }) => sum + width, 0);

/** What the year came to: areas, percents and level, strengths, what fell short, and what is to be better. */
export function reportSheet(year: PlannedYear, name: string): SheetBlueprint {
  const sheet = beginSheet("report", year, name, columns, "portrait");
  putSums(sheet, year);
  const lines = markedLines(year);
  putList(sheet, t.strengths, t.noStrengths, lines.filter(isFull).map(titleOf));
  const short = lines.filter(({ mark }) => isBelowFull(mark));
  putList(
    sheet,
    t.fellShort,
    t.noneFellShort,
    byLack(short).map((one) => `${titleOf(one)} – ${marksText(one.mark)}`),
  );
  putList(sheet, t.improvements, t.noImprovements, improvements(year));
  return endSheet(sheet, year);
}

function putSums(sheet: SheetBuilder, { pack, marks: { areas, total } }: PlannedYear): void {
  for (const { area, progress, ...sum } of areas)
    putEntry(sheet, [[text(areaLabel(area)), "text"], ...figures(sum, progress, "marks", "percent", "code")]);
  putEntry(sheet, [
    [text(t.total), "total"],
    ...figures(total, total.progress, "totalMarks", "totalPercent", "header"),
  ]);
  const level = total.level && levelText(functionsTh, total.level, pack.id);
  const { entered: count, of } = total.progress;
  const said =
    total.mark.kind === "unknown"
      ? t.unknown
      : level !== null
        ? fill(t.level, { level })
        : fill(t.incomplete, { entered: count, of });
  putHeading(sheet, said);
}

function figures(
  { mark, percent }: Sum,
  { entered: count, of }: Count,
  marks: "marks" | "totalMarks",
  share: "percent" | "totalPercent",
  progress: "code" | "header",
): readonly (readonly [Content, "marks" | "totalMarks" | "percent" | "totalPercent" | "code" | "header"])[] {
  return [
    [entered(shownFull(mark)), marks],
    [entered(shownScore(mark)), marks],
    [entered(percent ?? undefined), share],
    [text(fill(t.entered, { entered: count, of })), progress],
  ];
}

interface MarkedLine {
  readonly line: YearLine;
  readonly mark: Mark;
}

function markedLines({ pack, lao, marks }: PlannedYear): readonly MarkedLine[] {
  return linesOf(pack, lao.type).flatMap((line) => {
    const mark =
      line.kind === "indicator"
        ? marks.indicators.get(line.id)?.mark
        : marks.areas.find(({ area }) => area.id === line.area.id)?.mark;
    return mark ? [{ line, mark }] : [];
  });
}

function isFull({ mark }: MarkedLine): boolean {
  return mark.kind === "marks" && mark.full > 0 && mark.score === mark.full;
}

function titleOf({ line }: Pick<MarkedLine, "line">): string {
  if (line.kind === "area") return areaLabel(line.area);
  return `${fill(t.indicator, { id: line.indicator.id })} ${line.indicator.title}`;
}

/** What lacks most comes first; what is not known last. */
function byLack(lines: readonly MarkedLine[]): readonly MarkedLine[] {
  return [...lines].sort((one, other) => (lackOf(other.mark) ?? -1) - (lackOf(one.mark) ?? -1));
}

function improvements({ indicators }: PlannedYear): readonly string[] {
  return indicators.flatMap(({ indicator: { id }, plan }) => {
    const said = [
      [t.columns.lesson, plan.lesson],
      [t.columns.improvement, plan.improvement],
    ].flatMap(([label = "", words]) =>
      words === undefined || String(words).trim() === "" ? [] : [`${String(label)}: ${String(words).trim()}`],
    );
    return said.length === 0 ? [] : [`${fill(t.indicator, { id })} ${said.join(" · ")}`];
  });
}

function putList(sheet: SheetBuilder, heading: string, none: string, lines: readonly string[]): void {
  putHeading(sheet, heading);
  for (const line of lines.length > 0 ? lines : [none]) {
    const row = sheet.next;
    columns.forEach((_, index) => {
      sheet.put(row, index + 1, text(index === 0 ? line : ""), "text");
    });
    sheet.merge(row, 1, row, columns.length);
    sheet.height(row, rowHeight([[line, whole]]));
  }
}
