import { markItself } from "../../year/mark";
import { isPlanDay, isPlanOverdue, isUnassigned } from "../../year/planStanding";
import { isBelowFull } from "../../year/weakest";
import { isOpenClause } from "../../year/openClauses";
import { atClause, atPlan, rule } from "../rule";

/** The clause's own due day is over, nothing says that it was done, and marks are missing. */
export const clauseOverdue = rule("clauseOverdue", "warning", ({ indicators, today }) =>
  indicators
    .filter(({ own }) => isBelowFull(markItself(own.mark)))
    .flatMap(({ indicator, own, subject }) =>
      own.clauses.flatMap((standing) => {
        const { clause, due } = standing;
        return due.kind === "day" && due.day < today && isOpenClause(standing)
          ? [
              {
                subject: { ...subject, clause: clause.id },
                place: atClause(indicator, clause.id, "date"),
                values: { due: due.day },
              },
            ]
          : [];
      }),
    ),
);

/** The work plan's due day is over, and the work is not finished. */
export const planOverdue = rule("planOverdue", "warning", ({ indicators, answers, today }) =>
  indicators.flatMap(({ indicator: { key }, parent, own, subject }) => {
    const plan = parent === null ? (answers.workPlan?.[key] ?? {}) : {};
    const { due } = plan;
    return typeof due === "number" && isPlanOverdue(plan, own.mark, today)
      ? [{ subject, place: atPlan(key, "due"), values: { due } }]
      : [];
  }),
);

/** A due day of the work plan that is none can warn nobody. */
export const planDueUnread = rule("planDueUnread", "warning", ({ indicators, answers }) =>
  indicators.flatMap(({ indicator: { key }, parent, subject }) => {
    const due = parent === null ? answers.workPlan?.[key]?.due : undefined;
    return due === undefined || isPlanDay(due)
      ? []
      : [
          {
            subject,
            place: atPlan(key, "due"),
            values: { entered: String(due).slice(0, 40) },
          },
        ];
  }),
);

/** Marks are missing, and the work plan names nobody. */
export const noOwner = rule("noOwner", "warning", ({ indicators, answers }) =>
  indicators.flatMap(({ indicator: { key }, parent, own, subject }) =>
    parent === null && isUnassigned(answers.workPlan?.[key] ?? {}, own.mark)
      ? [{ subject, place: atPlan(key, "owner"), values: {} }]
      : [],
  ),
);
