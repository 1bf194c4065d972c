import type { CompiledIndicator } from "../../score/compile";
import { cutAmongClauses, mayCutBase } from "./baseCut";
import { sizeOf, type CellRange } from "../cells/cellRange";
import { bandCondition, countDoneFormula, type ChecklistSlots } from "./clauseConditions";
import { withDetails, type FormulaOutcome } from "./outcome";
import { doneBit, noneBit, runsOfSlots, slotsOf, type Slot } from "./slots";
import { isStepped, stepTable } from "./steps";
import { ifElse, notAvailable, type Expression } from "./syntax";
import { baseCutWords, countOfWords, countOther, nothingToDo, wordsFor } from "./words";

/** The outcome of an indicator that is ticked clause by clause; `cells` are one row or one column. */
export function clauseOutcome(
  compiled: CompiledIndicator,
  cells: CellRange,
  outcome: FormulaOutcome,
): Expression {
  const { indicator, hasGate } = compiled;
  const checklist = { slots: slotsOf(indicator), cells, hasGate };
  const countable = compiled.countable.filter(Boolean).length;
  const mayCut = mayCutBase(indicator);
  const bands = isStepped(compiled, "count")
    ? stepTable(compiled, "count", {
        number: countDoneFormula(checklist),
        perUnit: 1,
        most: countable,
        outcome,
      })
    : firstThatHolds(compiled, checklist, outcome);
  const reached = withDetails(bands, outcome, compiled, cells);
  const scored = mayCut ? cutAmongClauses(cells, reached, outcome.baseCut) : reached;
  return ifElse(`${countForeign(checklist, mayCut)}>0`, notAvailable, scored);
}

/** Bands in the printed order, the first that holds; #N/A where none does. */
export function firstThatHolds(
  compiled: CompiledIndicator,
  checklist: ChecklistSlots,
  outcome: FormulaOutcome,
): Expression {
  const asked: { readonly condition: Expression; readonly gives: Expression }[] = [];
  let rest = notAvailable;
  for (const [index, band] of compiled.bands.entries()) {
    const condition = bandCondition(band, checklist);
    const gives = outcome.band(compiled, index);
    if (condition === true) {
      rest = gives;
      break;
    }
    if (condition !== false) asked.push({ condition, gives });
  }
  return asked.reduceRight((after, { condition, gives }) => ifElse(condition, gives, after), rest);
}

/** How many cells hold a word that is not theirs: neither ticked nor blank, less the few more that some may hold. */
export function countForeign({ slots, cells }: ChecklistSlots, mayCut: boolean): Expression {
  const plain = wordsFor(plainBits);
  const all = countOther(cells, mayCut ? [...plain, ...baseCutWords] : plain);
  const more = runsOfSlots(slots, cells, (slot) => moreBits(slot) || null);
  const nothing = runsOfSlots(slots, cells, (slot) => slot.nothingToDo || null);
  const lackDone = runsOfSlots(slots, cells, ({ written }) => (written & doneBit) === 0 || null);
  const lackNone = runsOfSlots(slots, cells, ({ written }) => (written & noneBit) === 0 || null);
  return [
    all,
    ...more.map((run) => `-${countOfWords(run.cells, wordsFor(run.kind))}`),
    ...nothing.map((run) => `-${countOfWords(run.cells, nothingToDo)}`),
    ...lackDone.map((run) => `+${countOfWords(run.cells, wordsFor(doneBit))}`),
    ...lackNone.map((run) => `+${sizeOf(run.cells)}-${countOther(run.cells, wordsFor(noneBit))}`),
  ].join("");
}

const plainBits = doneBit | noneBit;

function moreBits({ written }: Slot): number {
  return written & ~plainBits;
}
