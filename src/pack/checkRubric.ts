import { clauseStates, plainStates, type ClauseState } from "./clauseState";
import { issue, type PackIssue } from "./issue";
import { parseWhen } from "./rubric/parse";
import type { ClauseRange, Comparison, Term, When } from "./rubric/syntax";
import type { Indicator } from "./schema";

/** What one band's condition gets wrong about its own indicator: clauses, states or thresholds that are not there. */
export function checkWhen(when: string, indicator: Indicator, decimals: number, place: string): PackIssue[] {
  const parsed = parseWhen(when);
  if ("problem" in parsed) return [issue("whenSyntax", { when, ...parsed.problem }, place)];
  return termsOf(parsed.when).flatMap((term) => checkTerm(term, indicator, decimals, place));
}

function termsOf(when: When): readonly Term[] {
  return when.kind === "otherwise" ? [] : when.of.flat();
}

function checkTerm(term: Term, indicator: Indicator, decimals: number, place: string): PackIssue[] {
  switch (term.kind) {
    case "gate":
      return indicator.gate ? [] : [issue("gateWithoutPrecondition", {}, place)];
    case "clauses":
      return checkRange(term.range, indicator, place, (ids) =>
        ids.flatMap((id) => checkStates(id, term.states, indicator, place)),
      );
    case "run":
      return checkRange(term.range, indicator, place, ([first = ""]) =>
        first === indicator.clauses[0]?.id ? [] : [issue("runNotFromFirst", { clause: first }, place)],
      );
    case "count": {
      const count = Math.max(...numbersOf(term.is));
      const clauses = indicator.clauses.length;
      if (count > clauses) return [issue("countBeyondClauses", { count, clauses }, place)];
      return isEmpty(term.is) ? [issue("emptyInterval", {}, place)] : [];
    }
    case "value": {
      if (!indicator.measure) return [issue("valueWithoutMeasure", {}, place)];
      const number = numbersOf(term.is).find((one) => (String(one).split(".")[1] ?? "").length > decimals);
      if (number !== undefined) return [issue("thresholdTooFine", { number, decimals }, place)];
      return isEmpty(term.is) ? [issue("emptyInterval", {}, place)] : [];
    }
  }
}

function checkRange(
  range: ClauseRange,
  indicator: Indicator,
  place: string,
  checkIds: (ids: readonly string[]) => PackIssue[],
): PackIssue[] {
  const ids = indicator.clauses.map((clause) => clause.id);
  const { first, last } = range;
  const unknown = [first, last].find((id) => !ids.includes(id));
  if (unknown !== undefined)
    return [issue("unknownClause", { clause: unknown, clauses: ids, count: ids.length }, place)];
  const [from, to] = [ids.indexOf(first), ids.indexOf(last)];
  return from > to ? [issue("rangeBackwards", { first, last }, place)] : checkIds(ids.slice(from, to + 1));
}

function checkStates(
  id: string,
  states: readonly ClauseState[],
  indicator: Indicator,
  place: string,
): PackIssue[] {
  const own = indicator.clauses.find((clause) => clause.id === id)?.states ?? plainStates;
  const foreign = clauseStates.find((state) => states.includes(state) && !own.includes(state));
  return foreign === undefined
    ? []
    : [issue("stateNotOfClause", { clause: id, state: foreign, states: own }, place)];
}

function numbersOf(is: Comparison): readonly number[] {
  return is.operator === "between" ? [is.from, is.to] : [is.number];
}

function isEmpty(is: Comparison): boolean {
  return is.operator === "between" && is.from > is.to;
}
