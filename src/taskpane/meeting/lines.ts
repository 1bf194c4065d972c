import type { LaoType } from "../../pack/laoType";
import { listIndicators } from "../../pack/outline";
import type { Area, Indicator, Pack } from "../../pack/schema";
import { indicatorFor } from "../../pack/variant";
import { sumMarks } from "../../score/rounding";
import type { Answers, Entered } from "../../answers/answers";
import { areaName, indicatorName } from "../../workbook/cells/names";
import { cellNamed, type Book, type SavedCell } from "../../workbook/read/book";
import type { AnswerScorer } from "../../workbook/read/scoreAnswers";
import { areaLineId, type Mark, type MarkLine } from "./marks";

/** What is added up in a pack: each indicator, and each area whose indicators the pack does not have. */
export type Line =
  | {
      readonly kind: "indicator";
      readonly id: string;
      readonly area: Area;
      /** As it is asked of the LAO's type. */
      readonly indicator: Indicator;
    }
  | { readonly kind: "area"; readonly id: string; readonly area: Area };

/** In printed order. */
export function linesOf(pack: Pack, laoType: LaoType): readonly Line[] {
  const placed = listIndicators(pack);
  return pack.areas.flatMap((area): readonly Line[] => {
    const own = placed.filter((one) => one.area === area);
    if (own.length === 0) return [{ kind: "area", id: areaLineId(area.id), area }];
    return own.map(({ indicator }) => ({
      kind: "indicator",
      id: indicator.key,
      area,
      indicator: indicatorFor(indicator, laoType) ?? indicator,
    }));
  });
}

/** The marks that the workbook's cells show; lines whose cells are not there any more are gone. */
export function linesInBook(
  book: Book,
  lines: readonly Line[],
): { readonly shown: readonly MarkLine[]; readonly gone: readonly Line[] } {
  const shown: MarkLine[] = [];
  const gone: Line[] = [];
  for (const line of lines) {
    const [score, full] = (["SCORE", "FULL"] as const).map((what) =>
      cellNamed(
        book,
        line.kind === "area" ? areaName(line.area.id, what) : indicatorName(line.indicator.key, what),
      ),
    );
    if (score && full) shown.push({ ...frameOf(line), score: markOf(score), full: markOf(full) });
    else gone.push(line);
  }
  return { shown, gone };
}

/** What the answers give. */
export function linesOfAnswers(
  scorer: AnswerScorer,
  lines: readonly Line[],
  answers: Pick<Answers, "indicators" | "areas">,
): readonly MarkLine[] {
  return lines.map((line) => {
    if (line.kind === "indicator") {
      const { score, full } = scorer.score(line.indicator, answers.indicators);
      return { ...frameOf(line), score, full };
    }
    const { score, full } = answers.areas[line.area.id] ?? {};
    return { ...frameOf(line), score: numberOf(score), full: numberOf(full) };
  });
}

function frameOf(line: Line): Pick<MarkLine, "id" | "area" | "isPilot"> {
  const isPilot = line.kind === "indicator" && line.indicator.counted === "pilot";
  return { id: line.id, area: line.area.id, isPilot };
}

/** Sums are reckoned in binary fractions, and shown without their noise. */
export function markOf({ value, isError }: SavedCell): Mark {
  if (isError || typeof value === "boolean") return null;
  return typeof value === "number" ? sumMarks([value]) : (value ?? "");
}

/** A sum passes texts over. */
function numberOf(entered: Entered | undefined): number {
  return typeof entered === "number" ? entered : 0;
}
