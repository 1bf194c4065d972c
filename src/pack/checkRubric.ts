import { clauseStates, plainStates, type ClauseState } from "./clauseState";
import { packIssue, type PackIssue } from "./issue";
import { parseWhen } from "./rubric/parse";
import type { ClauseRange, NumberTest, Term, When } from "./rubric/syntax";
import type { Indicator } from "./schema";

/** What one band's condition gets wrong about its own indicator: clauses, states or thresholds that are not there. */
export function checkWhen(when: string, indicator: Indicator, decimals: number, place: string): PackIssue[] {
  const parsed = parseWhen(when);
  if ("problem" in parsed) return [packIssue("whenSyntax", { when, ...parsed.problem }, place)];
  return termsOf(parsed.when).flatMap((term) => checkTerm(term, indicator, decimals, place));
}

function termsOf(when: When): readonly Term[] {
  return when.kind === "otherwise" ? [] : when.of.flat();
}

function checkTerm(term: Term, indicator: Indicator, decimals: number, place: string): PackIssue[] {
  switch (term.kind) {
    case "gate":
      return indicator.gate ? [] : [packIssue("gateWithoutPrecondition", {}, place)];
    case "clauses":
      return checkRange(term.range, indicator, place, (ids) =>
        ids.flatMap((id) => checkStates(id, term.states, indicator, place)),
      );
    case "run":
      return checkRange(term.range, indicator, place, ([first = ""]) =>
        first === indicator.clauses[0]?.id ? [] : [packIssue("runNotFromFirst", { clause: first }, place)],
      );
    case "count": {
      const { range, is } = term;
      const checkCount = ({ length: clauses }: readonly unknown[]): PackIssue[] => {
        const count = Math.max(...numbersOf(is));
        if (count > clauses) return [packIssue("countBeyondClauses", { count, clauses }, place)];
        return isEmpty(is) ? [packIssue("emptyInterval", {}, place)] : [];
      };
      return range ? checkRange(range, indicator, place, checkCount) : checkCount(indicator.clauses);
    }
    case "value": {
      if (!indicator.measure) return [packIssue("valueWithoutMeasure", {}, place)];
      const number = numbersOf(term.is).find((one) => isFiner(one, decimals));
      if (number !== undefined) return [packIssue("thresholdTooFine", { number, decimals }, place)];
      return isEmpty(term.is) ? [packIssue("emptyInterval", {}, place)] : [];
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
    return [packIssue("unknownClause", { clause: unknown, clauses: ids, count: ids.length }, place)];
  const [from, to] = [ids.indexOf(first), ids.indexOf(last)];
  return from > to
    ? [packIssue("rangeBackwards", { first, last }, place)]
    : checkIds(ids.slice(from, to + 1));
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
    : [packIssue("stateNotOfClause", { clause: id, state: foreign, states: own }, place)];
}

export function isFiner(number: number, decimals: number): boolean {
  return (String(number).split(".")[1] ?? "").length > decimals;
}

function numbersOf(is: NumberTest): readonly number[] {
  return is.operator === "between" ? [is.from, is.to] : [is.number];
}

function isEmpty(is: NumberTest): boolean {
  return is.operator === "between" && is.from > is.to;
}
