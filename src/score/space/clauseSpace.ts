import { stateOf, type StateRank } from "../cell";
import type { CompiledIndicator } from "../compile";
import { arrange, countArrangements, groupClauses, type Arrangement, type ClauseGroup } from "./clauseGroups";
import type { SeenClauses } from "./seenState";
import type { ClauseStep, StateSpace, Move } from "./stateSpace";

interface Digit {
  readonly group: ClauseGroup;
  readonly arrangements: readonly Arrangement[];
  /** By how much the index grows with the arrangement's. */
  readonly stride: number;
}

/** How many classes the states of a checklist fall into, the precondition included. */
export function countClasses(compiled: CompiledIndicator): number {
  const groups = groupClauses(compiled);
  return groups.reduce((product, group) => product * countArrangements(group), gates(compiled));
}

function gates({ hasGate }: CompiledIndicator): number {
  return hasGate ? 2 : 1;
}

/** Every state of a checklist; only for as many classes as can be tried. */
export function clauseSpace(compiled: CompiledIndicator): StateSpace {
  return new ClauseSpace(compiled, countClasses(compiled));
}

/** A class is an arrangement of each group, and the precondition: the digits of its index. */
class ClauseSpace implements StateSpace {
  private readonly digits: readonly Digit[];
  /** The index from which on the precondition is met. */
  private readonly gateMetFrom: number;

  constructor(
    private readonly compiled: CompiledIndicator,
    readonly size: number,
  ) {
    let stride = 1;
    this.digits = groupClauses(compiled).map((group) => {
      const digit = { group, arrangements: arrange(group), stride };
      stride *= digit.arrangements.length;
      return digit;
    });
    this.gateMetFrom = compiled.hasGate ? stride : 0;
  }

  answersAt(index: number): ReturnType<StateSpace["answersAt"]> {
    const states = [...this.compiled.nothingDone];
    for (const digit of this.digits) {
      const { states: own } = this.arrangementAt(index, digit);
      for (let nth = 0; nth < own.length; nth += 1) states[digit.group.clauses[nth] ?? 0] = own[nth] ?? 0;
    }
    return { kind: "answers", gate: index >= this.gateMetFrom, states, measured: null };
  }

  countAt(index: number): number {
    return this.digits.reduce((count, digit) => count * this.arrangementAt(index, digit).ways, 1);
  }

  seenAt(index: number): SeenClauses {
    const { gate, states } = this.answersAt(index);
    return this.seen(gate, states);
  }

  eachStep(index: number, visit: (to: number, step: Move) => void): void {
    for (const digit of this.digits) {
      const { stride } = digit;
      const at = this.placeIn(index, digit);
      for (const { to, step } of digit.arrangements[at]?.steps ?? []) visit(index + (to - at) * stride, step);
    }
    if (index < this.gateMetFrom) visit(index + this.gateMetFrom, { kind: "gate" });
  }

  seenAfter(index: number, to: number, step: Move): SeenClauses {
    if (step.kind !== "clause") return this.seenAt(to);
    const { gate, states } = this.answersAt(index);
    const changed = clauseOf(step, states);
    return this.seen(
      gate,
      states.map((state, clause) => (clause === changed ? step.to : state)),
    );
  }

  private placeIn(index: number, { arrangements, stride }: Digit): number {
    return Math.floor(index / stride) % arrangements.length;
  }

  private arrangementAt(index: number, digit: Digit): Pick<Arrangement, "states" | "ways"> {
    return digit.arrangements[this.placeIn(index, digit)] ?? { states: [], ways: 0 };
  }

  private seen(gate: boolean, states: readonly StateRank[]): SeenClauses {
    const { hasGate, indicator } = this.compiled;
    return {
      kind: "clauses",
      gate: hasGate ? gate : null,
      clauses: indicator.clauses.map(({ id }, clause) => ({
        clause: id,
        state: stateOf(states[clause] ?? 0),
      })),
    };
  }
}

/** The clause of a state that can take the step: the first in the state that the step starts from. */
function clauseOf({ clauses, from }: ClauseStep, states: readonly StateRank[]): number {
  return clauses.find((clause) => states[clause] === from) ?? -1;
}
