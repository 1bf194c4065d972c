import type { LaoType } from "../../../src/pack/laoType";
import { listIndicators, listWithItems } from "../../../src/pack/outline";
import type { Clause, Indicator, Pack } from "../../../src/pack/schema";
import { indicatorFor } from "../../../src/pack/variant";
import type { Answers, ClauseAnswers, IndicatorAnswers } from "../../../src/workbook/plan/answers";

/** Something in every cell that takes an entry. */
export function enteredEverywhere(pack: Pack, type: LaoType): Answers {
  const filled = new Set(listIndicators(pack).map(({ area }) => area.id));
  return {
    indicators: Object.fromEntries(
      listWithItems(pack)
        .map(({ indicator }) => [indicator.key, entered(indicatorFor(indicator, type) ?? indicator)] as const)
        .filter(([, answers]) => Object.keys(answers).length > 0),
    ),
    areas: Object.fromEntries(
      pack.areas.filter(({ id }) => !filled.has(id)).map(({ id }) => [id, { score: 7, full: 10 }]),
    ),
  };
}

function entered({ gate, measure, clauses, rubric, fullMarks }: Indicator): IndicatorAnswers {
  return {
    ...(gate && { gate: "✓" }),
    ...(measure?.kind === "percent" && { done: 3, all: 4 }),
    ...(measure?.kind === "number" && { counted: 5 }),
    ...(measure?.kind === "mean" && {
      lines: [
        { name: "ภาษีป้าย", done: 1, all: 3 },
        { done: 2, all: 3 },
      ],
    }),
    ...(clauses.length > 0 && {
      clauses: Object.fromEntries(clauses.map((one, index) => [one.id, clause(one, index)])),
    }),
    ...(rubric === "manual" && { score: 1 }),
    ...(fullMarks === null && { full: 5 }),
    ...((measure ?? rubric === "manual") && { evidence: "https://example.go.th/1", note: "=ดูแฟ้ม" }),
  };
}

function clause({ deadline }: Clause, index: number): ClauseAnswers {
  const note = `=บันทึกที่ ${index + 1}`;
  if (!deadline) return { state: index % 3 === 2 ? "ไม่ดำเนินการ" : "✓", note };
  return { ...("event" in deadline && { event: 45_200 }), date: 45_210, note };
}
