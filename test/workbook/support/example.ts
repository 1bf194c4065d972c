import { builtInPacks } from "../../../src/pack/builtIn";
import type { Pack } from "../../../src/pack/schema";
import type { Answers, ClauseAnswers } from "../../../src/answers/answers";
import type { Lao } from "../../../src/answers/lao";

export const sao: Lao = { name: "อบต.ไสไทย", type: "SAO", province: "กระบี่" };
export const pao: Lao = { name: "อบจ.กระบี่", type: "PAO", province: "กระบี่" };

export function packOf(id: string): Pack {
  const found = builtInPacks.find((pack) => pack.id === id);
  if (!found) throw new Error(`no pack ${id}`);
  return found;
}

function done(count: number): Readonly<Record<string, ClauseAnswers>> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [String(index + 1), { state: "✓" }]));
}

/** Printed results of 2567 (ตารางผลคะแนนการประเมิน ประจำปี 2567, อบต.ไสไทย): everything of area 1 done, 333 of 340. */
export const publishedExample: Answers = {
  indicators: {
    "development-projects-budgeted": { done: 5, all: 20 },
    "illegal-signs-on-public-ways": { clauses: done(6) },
    "internal-control-report": { clauses: done(8) },
    "internal-audit": { gate: "✓", clauses: done(6) },
    "risk-management": { clauses: done(6) },
  },
  areas: {
    "2": { score: 40, full: 40 },
    "3": { score: 62, full: 65 },
    "4": { score: 191, full: 195 },
    "5": { score: 15, full: 15 },
  },
};
