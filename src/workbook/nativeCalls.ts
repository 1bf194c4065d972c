import type { Indicator, Pack } from "../pack/schema";
import { laoTypes, type LaoType } from "../pack/laoType";
import { indicatorFor } from "../pack/variant";
import { chooseByType } from "./native/laoTypes";
import { nativeScore } from "./native/nativeScore";
import { toFormula, type NativeFormula } from "./native/nativeFormula";
import { literal } from "./native/syntax";
import type { CellRange } from "./plan/address";
import type { LpaCall } from "./plan/plan";

/** An LPA call of a plan as an ordinary formula, without "="; null where it can't be said in one, as explanations can't. */
export function nativeCall({ function: name, indicator, pack, checklist, laoType }: LpaCall): string | null {
  switch (name) {
    case "SCORE":
      return checklist && textOf(score(indicator, pack, checklist, laoType));
    case "FULL":
      return textOf(full(indicator, laoType));
    case "EXPLAIN":
      return null;
  }
}

function score(indicator: Indicator, pack: Pack, checklist: CellRange, cell: CellRange): NativeFormula {
  return nativeScore(indicator, checklist, { laoType: { from: "cell", cell }, pack });
}

/** Types of the same full marks share a choice. */
function full(indicator: Indicator, cell: CellRange): NativeFormula {
  const asked = laoTypes.filter((type) => indicator.appliesTo.includes(type));
  const byMarks = new Map<number, LaoType[]>();
  for (const type of asked) {
    const { fullMarks } = indicatorFor(indicator, type) ?? indicator;
    if (fullMarks !== null) byMarks.set(fullMarks, [...(byMarks.get(fullMarks) ?? []), type]);
  }
  const choices = [...byMarks].map(([marks, types]) => ({ laoTypes: types, gives: literal(marks) }));
  return toFormula(chooseByType(cell, choices));
}

function textOf(formula: NativeFormula): string | null {
  return formula.ok ? formula.formula.slice(1) : null;
}
