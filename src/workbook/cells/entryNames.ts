import type { ClauseField, IndicatorField } from "../../answers/fields";
import { clauseName, indicatorName, type ClauseCell, type IndicatorCell } from "./names";

/** Which cell holds what is entered for an indicator. */
const indicatorCells: Readonly<Record<IndicatorField | "lines", IndicatorCell>> = {
  gate: "GATE",
  done: "DONE",
  all: "ALL",
  counted: "COUNTED",
  lines: "LINES",
  score: "TYPED",
  full: "FULL",
  evidence: "EVIDENCE",
  note: "REMARK",
  baseCut: "CUT",
};

const clauseCells: Readonly<Record<ClauseField, ClauseCell>> = {
  state: "STATE",
  event: "EVENT",
  date: "DATE",
  due: "DUE",
  evidence: "LINK",
  note: "NOTE",
};

/** The name of the cell, or of the block of lines, that takes an entry of an indicator. */
export function entryName(key: string, field: IndicatorField | "lines"): string {
  return indicatorName(key, indicatorCells[field]);
}

export function clauseEntryName(key: string, clause: string, field: ClauseField): string {
  return clauseName(key, clause, clauseCells[field]);
}
