import type { CellRange } from "../../../../src/workbook/cells/cellRange";
import type { NativeFormula } from "../../../../src/workbook/native/nativeFormula";
import type { Cell, Rows, Shown } from "./cell";

/** Where a case's cells are laid: its checklist, and one cell more beside it. */
export interface Places {
  readonly checklist: CellRange;
  readonly beside: CellRange;
}

/** One formula over some cells, and what it has to show. */
export interface Case {
  readonly about: string;
  readonly cells: Rows;
  /** The LAO's type, or what else a formula needs beside its checklist. */
  readonly beside: Cell;
  readonly formula: (places: Places) => NativeFormula;
  readonly expected: Shown;
  /** What only some calculators do as Excel does. */
  readonly needs: readonly Need[];
}

export type Need =
  /** ROUND over a range inside SUMPRODUCT. */
  | "roundsRanges"
  /** 1.005 rounds to 1.01, as on the 15 digits a cell shows. */
  | "roundsDecimally"
  /** TRUE is no number. */
  | "booleansAreNoNumbers";

/** The cases that a calculator can be asked. */
export function askable(cases: readonly Case[], lacks: readonly Need[]): readonly Case[] {
  return cases.filter(({ needs }) => !needs.some((need) => lacks.includes(need)));
}

/** The cases whose formula shows something else than expected. */
export function differences(cases: readonly Case[], shown: readonly Shown[]): readonly string[] {
  if (cases.length !== shown.length) throw new Error(`${cases.length} cases, ${shown.length} answers`);
  return cases.flatMap(({ about, cells, beside, expected }, index) => {
    const [wanted, got] = [JSON.stringify(expected), JSON.stringify(shown[index])];
    return wanted === got ? [] : [`${about} ${JSON.stringify([cells, beside])}: ${got} instead of ${wanted}`];
  });
}

/** The same case with an expectation that no formula meets: a comparison that passes it compares nothing. */
export function canaryOf(one: Case): Case {
  const isNumber = one.expected !== "error" && "number" in one.expected;
  const wrong = { number: isNumber ? one.expected.number + 1 : -1 };
  return { ...one, about: `canary: ${one.about}`, expected: wrong };
}

/** A case that every calculator can be asked. */
export function newCase(
  about: string,
  cells: Rows,
  expected: Shown,
  formula: Case["formula"],
  beside: Cell = null,
): Case {
  return { about, cells, beside, formula, expected, needs: [] };
}
