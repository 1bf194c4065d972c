import { isOfExecutives } from "../../../src/pack/executive";
import type { LaoType } from "../../../src/pack/laoType";
import { listIndicators, listWithItems } from "../../../src/pack/outline";
import type { Clause, Indicator, Pack } from "../../../src/pack/schema";
import { indicatorFor } from "../../../src/pack/variant";
import type { Answers, ClauseAnswers, IndicatorAnswers, WorkPlanAnswers } from "../../../src/answers/answers";

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
    workPlan: Object.fromEntries(
      listIndicators(pack).map(({ indicator }, index) => [indicator.key, planned(index)]),
    ),
    history: [
      { day: 45_200, meeting: "ครั้งที่ 1", note: "=ยังไม่ครบ", percent: 50.5 },
      {
        day: 45_230,
        areas: Object.fromEntries(pack.areas.map(({ id }, index) => [id, index + 0.5])),
        score: 10,
        full: 20,
      },
    ],
    holidays: [
      { day: 45_292, title: "วันขึ้นปีใหม่", source: "มติคณะรัฐมนตรี" },
      { day: 45_293, title: "วันหยุดพิเศษ" },
    ],
    divisions: ["สำนักปลัด", "กองคลัง"],
    ...(!isOfExecutives(pack) && { executive: executiveEntered }),
  };
}

const executiveEntered: NonNullable<Answers["executive"]> = {
  "1": { indicator: "12", status: "=ดีมาก", note: "ลดลงร้อยละ 5" },
  "4": { title: "ประเด็นจากหนังสือที่ได้รับ", evidence: "https://example.go.th/4" },
  "2.1.3": { status: "เสร็จแล้ว", evidence: "https://example.go.th/e-report" },
  "2.3.2": { status: "กำลังดำเนินการ", note: "=รอแบบ" },
};

function planned(index: number): WorkPlanAnswers {
  const status = ["ยังไม่เริ่ม", "กำลังดำเนินการ", "เสร็จแล้ว"][index % 3] ?? "";
  const steps = `=ทำข้อ ${index + 1}\nทำข้อ 2 และ ทำข้อ 3 (+3 คะแนน)`;
  return { owner: `=คนที่ ${index + 1}`, division: "กองคลัง", due: 45_240 + index, status, target: 3, steps };
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
    ...((measure ?? rubric === "manual") && { evidence: "https://example.go.th/1", note: "=ดูไฟล์" }),
  };
}

function clause({ deadline }: Clause, index: number): ClauseAnswers {
  const proof = { evidence: `https://example.go.th/${index + 1}`, note: `=บันทึกที่ ${index + 1}` };
  if (!deadline) return { state: index % 3 === 2 ? "ไม่ดำเนินการ" : "✓", ...proof };
  return {
    ...("event" in deadline && { event: 45_200 }),
    date: 45_210,
    ...(index % 2 === 0 && { due: 45_220.5 }),
    ...proof,
  };
}
