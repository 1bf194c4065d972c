import type { CompiledIndicator } from "../compile";
import { clauseSpace } from "./clauseSpace";
import type { SeenState } from "./seenState";
import type { StateSpace } from "./stateSpace";
import { seeInterval, segmentsOf, valueSpace } from "./valueSpace";

/** Every state of a checklist beside every value that can be measured; only for as many classes as can be tried. */
export function bothSpace(compiled: CompiledIndicator): StateSpace {
  const [clauses, values, segments] = [clauseSpace(compiled), valueSpace(compiled), segmentsOf(compiled)];
  const split = (index: number): readonly [clauses: number, value: number] => [
    index % clauses.size,
    Math.floor(index / clauses.size),
  ];
  const withValue = (seen: SeenState, value: number): SeenState => {
    const segment = segments[value];
    return seen.kind === "clauses" && segment ? { ...seen, value: seeInterval(compiled, segment) } : seen;
  };
  const seenAt = (index: number): SeenState => {
    const [ticked, value] = split(index);
    return withValue(clauses.seenAt(ticked), value);
  };
  return {
    size: clauses.size * values.size,
    answersAt(index) {
      const [ticked, value] = split(index);
      return { ...clauses.answersAt(ticked), measured: values.answersAt(value).measured };
    },
    countAt: (index) => clauses.countAt(split(index)[0]),
    seenAt,
    eachStep(index, visit) {
      const [ticked, value] = split(index);
      clauses.eachStep(ticked, (to, step) => {
        visit(index + to - ticked, step);
      });
      values.eachStep(value, (to, step) => {
        visit(index + (to - value) * clauses.size, step);
      });
    },
    seenAfter(index, to, step) {
      const [ticked, value] = split(index);
      return step.kind === "clause"
        ? withValue(clauses.seenAfter(ticked, split(to)[0], step), value)
        : seenAt(to);
    },
  };
}
