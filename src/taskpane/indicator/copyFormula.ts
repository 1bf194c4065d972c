import type { LaoType } from "../../pack/laoType";
import type { CompiledIndicator } from "../../score/compile";
import { block, refer, type SheetRange } from "../../workbook/cells/cellRange";
import type { CellName, Subject } from "../excel/subject";
import { formulaFor } from "../insert/formulaFor";
import { checklistPlace } from "./templateCells";

/** A formula to copy: the cell's own, one for a template's checklist, or an example whose cells are to be changed. */
export interface CopyFormula {
  readonly kind: "own" | "ready" | "example";
  readonly text: string;
}

/** No sheet has this name, so that a template's cells are named with theirs and the formula works on any sheet. */
const anySheet = "";

export interface CopyRequest {
  /** The indicator's number. */
  readonly id: string;
  /** Null where the rubric is not known. */
  readonly compiled: CompiledIndicator | null;
  readonly subject: Subject;
  /** The pack's id where the formula must say it; null for the pack in use. */
  readonly pack: string | null;
  readonly laoType: LaoType | null;
}

const ofScore = { function: "SCORE", target: "" } as const;

export function formulaToCopy({ id, compiled, subject, pack, laoType }: CopyRequest): CopyFormula {
  const { formula, checklist } = subject;
  if (formula !== null) return { kind: "own", text: `=${formula}` };
  const place = compiled && checklist?.kind === "named" ? checklistPlace(compiled, checklist) : null;
  const cells = place ? cellsAt(place) : { sheet: anySheet, address: exampleCells(compiled) };
  const choice = { ...ofScore, indicator: id, cells: { checklist: cells }, laoType, pack };
  return { kind: place ? "ready" : "example", text: formulaFor(choice, anySheet) ?? "" };
}

/** A formula with as many cells as the checklist has: =LPA.SCORE(3,B2:B9). */
export function exampleFormula(compiled: CompiledIndicator): string {
  const cells = { checklist: { sheet: anySheet, address: exampleCells(compiled) } };
  const choice = { ...ofScore, indicator: compiled.indicator.id, cells, laoType: null, pack: null };
  return formulaFor(choice, anySheet) ?? "";
}

function cellsAt(range: SheetRange): CellName {
  return { sheet: range.sheet, address: refer({ ...range, sheet: null }) };
}

/** As many cells as the checklist has, from B2 on. */
function exampleCells(compiled: CompiledIndicator | null): string {
  const counts = { clauses: 0, percent: 2, mean: 2, number: 1, score: 1 } as const;
  if (compiled === null) return "B2:B9";
  const { entry, cellCount, hasBoth, indicator } = compiled;
  const ticked = entry === "clauses" || hasBoth ? cellCount : 0;
  const count = entry === "items" ? (indicator.items?.length ?? 1) : ticked + counts[entry];
  return block(2, 2, count + 1, 2);
}
