import type { Indicator } from "../../pack/schema";
import { laoTypes, type LaoType } from "../../pack/laoType";
import { indicatorFor } from "../../pack/variant";
import type { NativeOptions } from "./assemble";
import { chooseByType } from "./laoTypes";
import { nativeScore } from "./nativeScore";
import { nativeWhy } from "./nativeWhy";
import { toFormula, type NativeFormula } from "./nativeFormula";
import { literal } from "./syntax";
import type { CellRange } from "../cells/cellRange";
import type { LpaCall } from "../blueprint/blueprint";

/** An LPA call of a blueprint as an ordinary formula, without "="; null where it would pass a limit of Excel's. */
export function nativeCall({ function: name, indicator, pack, checklist, laoType }: LpaCall): string | null {
  const options: NativeOptions = { laoType: { from: "cell", cell: laoType }, pack };
  switch (name) {
    case "SCORE":
      return checklist && textOf(nativeScore(indicator, checklist, options));
    case "FULLMARKS":
      return textOf(full(indicator, laoType));
    case "EXPLAIN":
      return checklist && textOf(nativeWhy(indicator, checklist, options));
  }
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
  return formula.ok ? formula.value.slice(1) : null;
}
