import { lineMarks } from "../../year/lines";
import { sameMark, type Mark } from "../../year/mark";
import type { Sum } from "../../year/sum";
import type { CheckSubject } from "../finding";
import { rule, type Found } from "../rule";
import { aboutArea, aboutLine, aboutWorkbook, type CheckedYear } from "../yearToCheck";

/** In a frozen workbook every mark is a value, as the officer asked. */
export const formulaOverwritten = rule("formulaOverwritten", "error", (year) =>
  scoredLines(year).flatMap(({ line, shown, scored }) =>
    isOverwritten(year, line.id, scored)
      ? [{ subject: aboutLine(line), place: { of: "mark", line }, values: { shown, scored } }]
      : [],
  ),
);

function isOverwritten({ shown, settings }: CheckedYear, line: string, scored: Mark): boolean {
  return settings.frozen === "" && shown.typedOver.has(line) && scored.kind !== "notEntered";
}

interface ScoredLine {
  readonly line: CheckedYear["lines"][number];
  readonly shown: Mark;
  readonly scored: Mark;
}

/** The lines whose cells are there, with both marks. */
function scoredLines({ lines, marks, shown }: CheckedYear): readonly ScoredLine[] {
  const scored = new Map(lineMarks(lines, marks).map(({ id, mark }) => [id, mark]));
  return lines.flatMap((line) => {
    const [own, other] = [scored.get(line.id), shown.lines.get(line.id)];
    return own && other ? [{ line, shown: other, scored: own }] : [];
  });
}

/**
 * The workbook shows other marks than its answers give: line by line; a sum only where all that it adds up is the same, and
 * its own cell is to blame. What is not known has its own finding, and what no program has worked out yet says nothing.
 */
export const markDiffers = rule("markDiffers", "error", (year) => {
  const { shown, marks } = year;
  if (shown.isBusy || shown.isUncalculated) return [];
  const lines = scoredLines(year).filter(({ shown: one, scored }) => !agree(one, scored));
  const areas = marks.areas.flatMap(({ area, mark }): readonly Found<"markDiffers">[] => {
    const sum = shown.areas.get(area.id)?.mark;
    return !sum || agree(sum, mark) || lines.some(({ line }) => line.area.id === area.id)
      ? []
      : [
          {
            subject: aboutArea(area),
            place: { of: "area", area: area.id, what: "SCORE" },
            values: { shown: sum, scored: mark },
          },
        ];
  });
  const own = lines
    .filter(({ line, scored }) => !isOverwritten(year, line.id, scored))
    .map(({ line, shown: one, scored }): Found<"markDiffers"> => ({
      subject: aboutLine(line),
      place: { of: "mark", line },
      values: { shown: one, scored },
    }));
  return [...own, ...areas, ...(lines.length + areas.length > 0 ? [] : ofTotal(year))];
});

function ofTotal({ shown, marks }: CheckedYear): readonly Found<"markDiffers">[] {
  const [sum, scored] = [shown.total?.mark, marks.total.mark];
  return !sum || agree(sum, scored)
    ? []
    : [
        {
          subject: aboutWorkbook,
          place: { of: "book", cell: "TOTAL_SCORE" },
          values: { shown: sum, scored },
        },
      ];
}

function agree(shown: Mark, scored: Mark): boolean {
  const isKnown = scored.kind !== "unknown" && !(scored.kind === "pilot" && scored.of.kind === "unknown");
  return !isKnown || sameMark(shown, scored);
}

/** A percent is looked at where its marks are as they should be: else these are to blame. */
export const percentDiffers = rule("percentDiffers", "error", ({ shown, marks, pack }) => {
  if (shown.isBusy || shown.isUncalculated) return [];
  const decimals = pack.percentDecimals;
  const differs = (sum: Sum | null | undefined, scored: Sum): sum is Sum =>
    sum?.mark.kind === "marks" &&
    sameMark(sum.mark, scored.mark) &&
    !samePercent(sum.percent, scored.percent);
  const areas = marks.areas.flatMap(({ area, ...scored }): readonly Found<"percentDiffers">[] => {
    const sum = shown.areas.get(area.id);
    if (!differs(sum, scored)) return [];
    const values = { shown: sum.percent, scored: scored.percent, decimals };
    return [{ subject: aboutArea(area), place: { of: "area", area: area.id, what: "PERCENT" }, values }];
  });
  if (areas.length > 0 || !differs(shown.total, marks.total)) return areas;
  const values = { shown: shown.total.percent, scored: marks.total.percent, decimals };
  return [{ subject: aboutWorkbook, place: { of: "book", cell: "TOTAL_PERCENT" }, values }];
});

/** Programs add and divide in their own order: less than a millionth is no difference. */
function samePercent(one: number | null, other: number | null): boolean {
  return one === null || other === null ? one === other : Math.abs(one - other) < 1e-6;
}

/** A level is looked at where its percent is as it should be, and the pack has a name for it. */
export const levelDiffers = rule("levelDiffers", "error", ({ shown, marks: { total } }) => {
  const { level } = total;
  if (shown.isBusy || shown.isUncalculated || level?.kind !== "named") return [];
  if (!shown.total || !samePercent(shown.total.percent, total.percent) || shown.level === level.title)
    return [];
  const values = { shown: shown.level, scored: level.title };
  return [{ subject: aboutWorkbook, place: { of: "book", cell: "LEVEL" }, values }];
});

/** A sheet or row was deleted: what the workbook adds up lacks these marks. */
export const markGone = rule("markGone", "error", ({ lines, shown }) => {
  const found = (subject: CheckSubject): Found<"markGone"> => ({
    subject,
    place: { of: "cell", cell: null },
    values: {},
  });
  return [
    ...lines.filter(({ id }) => !shown.lines.has(id)).map((line) => found(aboutLine(line))),
    ...(shown.total ? [] : [found(aboutWorkbook)]),
  ];
});
