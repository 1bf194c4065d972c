import { clauseStates, plainStates, type ClauseState } from "./clauseState";
import type { PackIssue, PackIssueCode } from "./issue";
import { parseWhen } from "./rubric/parse";
import type { ClauseRange, Comparison, Term, When } from "./rubric/syntax";
import type { Indicator } from "./schema";

/** What one band's condition gets wrong about its own indicator: clauses, states or thresholds that are not there. */
export function checkWhen(when: string, indicator: Indicator, decimals: number, place: string): PackIssue[] {
  const parsed = parseWhen(when);
  if ("problem" in parsed) return [{ code: "whenSyntax", place, values: { when, ...parsed.problem } }];
  return termsOf(parsed.when).flatMap((term) => checkTerm(term, indicator, decimals, place));
}

function termsOf(when: When): readonly Term[] {
  return when.kind === "otherwise" ? [] : when.of.flat();
}

function checkTerm(term: Term, indicator: Indicator, decimals: number, place: string): PackIssue[] {
  const issue = (code: PackIssueCode, values: PackIssue["values"] = {}): PackIssue[] => [
    { code, place, values },
  ];
  switch (term.kind) {
    case "gate":
      return indicator.gate ? [] : issue("gateWithoutPrecondition");
    case "clauses":
      return checkRange(term.range, indicator, issue, (ids) =>
        ids.flatMap((id) => checkStates(id, term.states, indicator, issue)),
      );
    case "run":
      return checkRange(term.range, indicator, issue, (ids) =>
        ids[0] === indicator.clauses[0]?.id ? [] : issue("runNotFromFirst", { clause: ids[0] ?? "" }),
      );
    case "count": {
      const most = Math.max(...numbersOf(term.is));
      if (most > indicator.clauses.length)
        return issue("countBeyondClauses", { count: most, clauses: indicator.clauses.length });
      return isEmpty(term.is) ? issue("emptyInterval") : [];
    }
    case "value": {
      if (!indicator.measure) return issue("valueWithoutMeasure");
      const fine = numbersOf(term.is).find(
        (number) => (String(number).split(".")[1] ?? "").length > decimals,
      );
      if (fine !== undefined) return issue("thresholdTooFine", { number: fine, decimals });
      return isEmpty(term.is) ? issue("emptyInterval") : [];
    }
  }
}

type NewIssue = (code: PackIssueCode, values?: PackIssue["values"]) => PackIssue[];

function checkRange(
  range: ClauseRange,
  indicator: Indicator,
  issue: NewIssue,
  checkIds: (ids: readonly string[]) => PackIssue[],
): PackIssue[] {
  const ids = indicator.clauses.map((clause) => clause.id);
  const unknown = [range.first, range.last].find((id) => !ids.includes(id));
  if (unknown !== undefined)
    return issue("unknownClause", { clause: unknown, clauses: ids.join(", "), count: ids.length });
  const [from, to] = [ids.indexOf(range.first), ids.indexOf(range.last)];
  if (from > to) return issue("rangeBackwards", { first: range.first, last: range.last });
  return checkIds(ids.slice(from, to + 1));
}

function checkStates(
  id: string,
  states: readonly ClauseState[],
  indicator: Indicator,
  issue: NewIssue,
): PackIssue[] {
  const own = indicator.clauses.find((clause) => clause.id === id)?.states ?? plainStates;
  const foreign = clauseStates.find((state) => states.includes(state) && !own.includes(state));
  return foreign === undefined
    ? []
    : issue("stateNotOfClause", { clause: id, state: foreign, states: own.join(", ") });
}

function numbersOf(is: Comparison): readonly number[] {
  return is.operator === "between" ? [is.from, is.to] : [is.number];
}

function isEmpty(is: Comparison): boolean {
  return is.operator === "between" && is.from > is.to;
}
