import { clauseStates } from "../clauseState";
import { parseWhen } from "../rubric/parse";
import { printWhen } from "../rubric/print";
import type { All, ClauseRange } from "../rubric/syntax";

/**
 * What a band's condition asks, in one form however it is written: ranges become the clauses they cover, the order of
 * terms and alternatives does not count. `"1-2, 3 late"` and `"3 late,1,2"` give the same text; `"1-3"` gives another
 * one after a clause 2ก was put between 2 and 3, although it reads the same.
 *
 * @param clauses the indicator's clause numbers in order
 * @param rename from a clause number to the one it is compared under
 */
export function conditionOf(
  when: string,
  clauses: readonly string[],
  rename: (clause: string) => string = (clause) => clause,
): string {
  const parsed = parseWhen(when);
  if ("problem" in parsed) return when.trim();
  if (parsed.when.kind === "otherwise") return "otherwise";
  return unique(parsed.when.of.map((all) => togetherOf(all, clauses, rename))).join(" or ");
}

function togetherOf(all: All, clauses: readonly string[], rename: (clause: string) => string): string {
  const named = all.flatMap((term) => {
    switch (term.kind) {
      case "clauses": {
        const states = clauseStates.filter((state) => term.states.includes(state)).join("/");
        return covered(term.range, clauses).map((clause) => `${rename(clause)} ${states}`);
      }
      case "run":
        // A run is walked in order, so its clauses stay in theirs.
        return [`run ${covered(term.range, clauses).map(rename).join(" ")}`];
      case "count":
        if (term.range) {
          const counted = covered(term.range, clauses).map(rename).join(" ");
          return [`${printWhen({ kind: "any", of: [[{ kind: "count", is: term.is }]] })} of ${counted}`];
        }
        return [printWhen({ kind: "any", of: [[term]] })];
      case "value":
      case "gate":
        return [printWhen({ kind: "any", of: [[term]] })];
    }
  });
  return unique(named).join(", ");
}

/** The clauses from one to another; of a range that is not in the list, its ends. */
function covered({ first, last }: ClauseRange, clauses: readonly string[]): readonly string[] {
  const from = clauses.indexOf(first);
  const to = clauses.indexOf(last);
  return from < 0 || to < from ? [`${first}-${last}`] : clauses.slice(from, to + 1);
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}
