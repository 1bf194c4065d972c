import type { ClauseState } from "../../pack/clauseState";
import { rankOf } from "../../score/cell";
import type { CompiledIndicator } from "../../score/compile";
import { fill } from "../../texts/texts";
import { functionsTh } from "../../texts/functions.th";
import { slice, type CellRange } from "../cells/cellRange";
import { countDoneFormula, isIn } from "./clauseConditions";
import { doneBit, slotsOf, type Slot } from "./slots";
import { call, ifElse, literal, type Expression } from "./syntax";
import { textLine } from "./textExpression";

const t = functionsTh.explanation;
const nothing = literal("");

/** A clause with its cell. */
interface Place {
  readonly id: string;
  readonly slot: Slot;
  readonly cell: CellRange;
}

/** The precondition that is not met, how far an unbroken run goes, faults that happened, and what is not done in full. */
export function clauseDetails(compiled: CompiledIndicator, cells: CellRange): readonly Expression[] {
  const { indicator, hasGate, scoredByRun } = compiled;
  const slots = slotsOf(indicator);
  const places = indicator.clauses.map(({ id }, index): Place => {
    const at = index + Number(hasGate);
    return { id, slot: slotAt(slots, at), cell: slice(cells, at) };
  });
  const wanted = places.filter(({ slot }) => slot.countable);
  const allDone = `${countDoneFormula({ slots, cells, hasGate })}=${wanted.length}`;
  const unlessDone = (text: Expression): Expression => ifElse(allDone, nothing, text);
  return [
    ...(indicator.gate ? [gateUnmet(indicator.gate.text, slotAt(slots, 0), slice(cells, 0))] : []),
    ...(scoredByRun && wanted.length > 0 ? [unlessDone(textLine(t.run, { run: runOf(places) }))] : []),
    ...faultsOf(places.filter(({ slot }) => !slot.countable)),
    ...(wanted.length > 0 ? [unlessDone(listOf(t.missing, wanted.map(missingOf)))] : []),
  ];
}

function slotAt(slots: readonly Slot[], index: number): Slot {
  const slot = slots[index];
  if (!slot) throw new Error(`no cell ${index} in the checklist`);
  return slot;
}

function gateUnmet(gate: string, slot: Slot, cell: CellRange): Expression {
  return ifElse(isIn(slot, cell, doneBit), nothing, literal(`\n${fill(t.gateUnmet, { gate })}`));
}

/** How many clauses from the first on are done. */
function runOf(places: readonly Place[]): Expression {
  return places.reduceRight<Expression>(
    (more, { slot, cell }, index) => ifElse(isIn(slot, cell, doneBit), more, String(index)),
    String(places.length),
  );
}

function faultsOf(faults: readonly Place[]): readonly Expression[] {
  if (faults.length === 0) return [];
  const happened = faults.map(({ slot, cell }) => isIn(slot, cell, doneBit));
  const named = faults.map(({ id }, index) => ifElse(happened[index] ?? "", clauseText(id, "none"), nothing));
  return [ifElse(call("OR", ...happened), listOf(t.faults, named), nothing)];
}

/** The clause with its state where it is not done in full. */
function missingOf({ id, slot, cell }: Place): Expression {
  const between = (["late", "incomplete"] as const).filter((state) => (slot.states & bitOf(state)) !== 0);
  const short = between.reduceRight(
    (rest, state) => ifElse(isIn(slot, cell, bitOf(state)), clauseText(id, state), rest),
    clauseText(id, "none"),
  );
  return ifElse(isIn(slot, cell, doneBit), nothing, short);
}

function bitOf(state: ClauseState): number {
  return 1 << rankOf[state];
}

function clauseText(clause: string, state: ClauseState): Expression {
  const text = state === "none" ? t.missingClause : t.missingClauseState;
  return literal(` ${fill(text, { clause, state: functionsTh.states[state] })}`);
}

/** Each of the clauses brings the space before it. */
function listOf(text: string, clauses: readonly Expression[]): Expression {
  return textLine(text.replace(" {clauses}", "{clauses}"), { clauses: clauses.join("&") });
}
