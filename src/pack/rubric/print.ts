import type { ClauseRange, NumberTest, Term, When } from "./syntax";

/** The condition as text that `parseWhen` reads back to the same condition. */
export function printWhen(when: When): string {
  if (when.kind === "otherwise") return "otherwise";
  return when.of.map((all) => all.map(printTerm).join(", ")).join(" or ");
}

function printTerm(term: Term): string {
  switch (term.kind) {
    case "gate":
      return term.met ? "gate" : "not gate";
    case "run":
      return `run ${printRange(term.range)}`;
    case "count":
      return term.range
        ? `count ${printRange(term.range)} ${printSigned(term.is)}`
        : `count ${printComparison(term.is)}`;
    case "value":
      return `value ${printComparison(term.is)}`;
    case "clauses": {
      const range = printRange(term.range);
      const states = term.states.join("/");
      if (states === "done") return range;
      return states === "none" ? `not ${range}` : `${range} ${states}`;
    }
  }
}

function printRange({ first, last }: ClauseRange): string {
  return first === last ? first : `${first}-${last}`;
}

function printComparison(is: NumberTest): string {
  if (is.operator === "between") return `${String(is.from)}-${String(is.to)}`;
  return is.operator === "=" ? String(is.number) : `${is.operator} ${String(is.number)}`;
}

/** Behind clauses, which end where the sign stands. */
function printSigned(is: NumberTest): string {
  const printed = printComparison(is);
  return is.operator === "=" || is.operator === "between" ? `= ${printed}` : printed;
}
