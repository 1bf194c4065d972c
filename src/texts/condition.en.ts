import type { conditionTh } from "./condition.th";
import type { SameKeys } from "./texts";

export const conditionEn = {
  done: "all of clauses {clauses} done",
  oneDone: "clause {clauses} done",
  oneInState: "clause {clauses} {states}",
  inState: "clauses {clauses} {states}",
  run: "clauses {clauses} done without a break",
  count: "{test} clauses done",
  countWithin: "{test} of clauses {clauses} done",
  value: { percent: "{test} percent", number: "a number of {test}" },
  gateMet: "precondition met",
  gateUnmet: "precondition not met",
  otherwise: "all other cases",
  range: "{first}–{last}",
  test: {
    ">=": "at least {number}",
    ">": "more than {number}",
    "<=": "at most {number}",
    "<": "less than {number}",
    "=": "{number}",
    between: "{from} to {to}",
  },
  and: " and ",
  orState: " or ",
  or: ", or ",
} as const satisfies SameKeys<typeof conditionTh>;
