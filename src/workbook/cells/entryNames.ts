import type { TypedMarks } from "../../answers/answers";
import type { ClauseField, IndicatorField } from "../../answers/fields";
import { areaName, clauseName, indicatorName, type ClauseCell, type IndicatorCell } from "./names";

/** One thing that an officer enters, by the pack's keys and by the numbers that are printed. */
export type Entry =
  | {
      readonly of: "clause";
      readonly key: string;
      readonly indicator: string;
      readonly clause: string;
      readonly field: ClauseField;
    }
  | {
      readonly of: "indicator";
      readonly key: string;
      readonly indicator: string;
      readonly field: IndicatorField | "lines";
    }
  | { readonly of: "area"; readonly area: string; readonly field: keyof TypedMarks };

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

/** The name of the cell, or of the block of lines, that takes an entry. */
export function nameOfEntry(entry: Entry): string {
  switch (entry.of) {
    case "clause":
      return clauseEntryName(entry.key, entry.clause, entry.field);
    case "indicator":
      return entryName(entry.key, entry.field);
    case "area":
      return areaName(entry.area, entry.field === "score" ? "TYPED_SCORE" : "TYPED_FULL");
  }
}
