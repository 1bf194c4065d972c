import type { ClauseRange, NumberTest, Term, When } from "../pack/rubric/syntax";
import type { ConditionTexts } from "../texts/conditionTexts";
import type { FunctionsTexts } from "../texts/functionsTexts";
import { fill } from "../texts/texts";

/** The sets of texts that a condition is told with. */
export interface ConditionWords {
  readonly condition: ConditionTexts;
  /** The words of a cell, by state. */
  readonly states: FunctionsTexts["states"];
  readonly listSeparator: string;
}

/**
 * A condition in an officer's words: `1-7, 8 late` → "ข้อ 1–7 ครบ และข้อ 8 ล่าช้า".
 *
 * @param measure What `value` compares.
 */
export function conditionText(
  words: ConditionWords,
  when: When,
  measure: "percent" | "number" = "percent",
): string {
  const { condition: t } = words;
  if (when.kind === "otherwise") return t.otherwise;
  const alternatives = when.of.map((all) =>
    groupsOf(all)
      .map((group) => groupText(words, group, measure))
      .join(t.and),
  );
  return alternatives.join(t.or);
}

type Clauses = Extract<Term, { kind: "clauses" }>;
type Group = { readonly kind: "inStates"; readonly terms: readonly Clauses[] } | Exclude<Term, Clauses>;

/** Clauses that are to be in the same states are told at once, where the first of them stands. */
function groupsOf(all: readonly Term[]): readonly Group[] {
  const states = (term: Term): string => (term.kind === "clauses" ? term.states.join() : "");
  return all.flatMap((term, index): readonly Group[] => {
    if (term.kind !== "clauses") return [term];
    const alike = all.filter((one): one is Clauses => one.kind === "clauses" && states(one) === states(term));
    return all.findIndex((one) => states(one) === states(term)) === index
      ? [{ kind: "inStates", terms: alike }]
      : [];
  });
}

function groupText(words: ConditionWords, group: Group, measure: "percent" | "number"): string {
  const { condition: t } = words;
  switch (group.kind) {
    case "gate":
      return group.met ? t.gateMet : t.gateUnmet;
    case "run":
      return fill(t.run, { clauses: rangeText(t, group.range) });
    case "count":
      return group.range
        ? fill(t.countWithin, { test: testText(t, group.is), clauses: rangeText(t, group.range) })
        : fill(t.count, { test: testText(t, group.is) });
    case "value":
      return fill(t.value[measure], { test: testText(t, group.is) });
    case "inStates":
      return clausesText(words, group.terms);
  }
}

function clausesText(
  { condition: t, states: told, listSeparator }: ConditionWords,
  terms: readonly Clauses[],
): string {
  const clauses = terms.map(({ range }) => rangeText(t, range)).join(listSeparator);
  const states = terms[0]?.states ?? [];
  const isOne = terms.length === 1 && terms.every(({ range }) => range.first === range.last);
  if (states.join() === "done") return fill(isOne ? t.oneDone : t.done, { clauses });
  return fill(isOne ? t.oneInState : t.inState, {
    clauses,
    states: states.map((state) => told[state]).join(t.orState),
  });
}

function rangeText(t: ConditionTexts, { first, last }: ClauseRange): string {
  return first === last ? first : fill(t.range, { first, last });
}

function testText(t: ConditionTexts, is: NumberTest): string {
  return is.operator === "between"
    ? fill(t.test.between, { from: is.from, to: is.to })
    : fill(t.test[is.operator], { number: is.number });
}
