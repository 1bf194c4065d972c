import { pieceOf, refusedIn, termsOf, withTerms, type PlanPiece } from "../../../src/taskpane/plan/pieces";
import type { TaskChange, Task } from "../../../src/target/task";
import { plainTerms } from "../../../src/target/terms";

const areas = new Map([["area:2", "2"]]);

function task(key: string, change: TaskChange): Task {
  return { key, change, due: null, place: 0, detail: 0, weight: [] };
}

const measured = { units: 5, counts: null, lines: null };

test.each<[Task, PlanPiece | null]>([
  [
    task("a", { kind: "clause", clause: "3", from: "none", to: "done" }),
    { of: "clause", key: "a", clause: "3" },
  ],
  [task("a", { kind: "gate" }), { of: "gate", key: "a" }],
  [task("a", { kind: "count", from: 2, to: 5, lines: null, reached: measured }), { of: "measure", key: "a" }],
  [task("a", { kind: "marks", from: 1, to: 5 }), { of: "typed", key: "a" }],
  [task("area:2", { kind: "marks", from: 1, to: 5 }), { of: "area", area: "2" }],
  [task("a", { kind: "entry" }), null],
])("of %j something can be said: %j", (one, piece) => {
  expect(pieceOf(one, areas)).toEqual(piece);
});

test.each<PlanPiece>([
  { of: "clause", key: "a", clause: "3" },
  { of: "gate", key: "a" },
  { of: "measure", key: "b" },
  { of: "typed", key: "c" },
  { of: "area", area: "2" },
])("what is said of %j is kept beside what was said of others", (piece) => {
  const before = withTerms(plainTerms, { of: "clause", key: "a", clause: "9" }, { effort: 2.5 });
  const said = withTerms(before, piece, { effort: 7, isImpossible: true });
  expect(termsOf(said, piece)).toEqual({ effort: 7, isImpossible: true });
  expect(termsOf(said, { of: "clause", key: "a", clause: "9" })).toEqual({ effort: 2.5 });
  expect(refusedIn(said)).toEqual([piece]);
  expect(refusedIn(withTerms(said, piece, { effort: 7 }))).toEqual([]);
});
