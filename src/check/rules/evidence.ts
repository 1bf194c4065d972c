import type { Entered } from "../../answers/answers";
import { type ClauseField } from "../../answers/fields";
import { fiscalYearEnd } from "../../score/dayWindow";
import { daysWithin } from "../../text/daysWithin";
import { evidenceMissing } from "../../year/evidenceMissing";
import { markItself } from "../../year/mark";
import { atClause, atEntry, rule, type Found } from "../rule";
import type { CheckedIndicator, CheckedYear } from "../yearToCheck";

/** Something was done, and nothing shows it. */
export const doneWithoutEvidence = rule("doneWithoutEvidence", "warning", ({ indicators }) =>
  indicators.flatMap(({ indicator, own, answers, subject }) => {
    const { clauses, whole } = evidenceMissing(own, answers);
    return [
      ...clauses.map((clause) => ({
        subject: { ...subject, clause },
        place: atClause(indicator, clause, "evidence"),
        values: {},
      })),
      ...(whole ? [{ subject, place: atEntry(indicator, "evidence"), values: {} }] : []),
    ];
  }),
);

function isCounted({ own }: CheckedIndicator): boolean {
  const { kind } = markItself(own.mark);
  return kind !== "notApplicable" && kind !== "baseCut";
}

/**
 * Evidence and notes that tell days, all of them outside the fiscal year examined. Clauses with a deadline are left out:
 * what is done for them may rightly lie beyond the year.
 */
export const evidenceOfOtherYear = rule("evidenceOfOtherYear", "warning", (year) =>
  year.indicators.filter(isCounted).flatMap((one) => [...ofClauses(one, year), ...ofIndicator(one, year)]),
);

type Texts = Extract<ClauseField, "evidence" | "note">;

const texts: readonly Texts[] = ["evidence", "note"];

function ofClauses(
  { indicator, answers, subject }: CheckedIndicator,
  year: CheckedYear,
): readonly Found<"evidenceOfOtherYear">[] {
  return indicator.clauses
    .filter(({ deadline }) => !deadline)
    .flatMap(({ id }) =>
      texts.flatMap((field) => {
        const values = otherYearIn(answers.clauses?.[id]?.[field], year);
        if (!values) return [];
        return [{ subject: { ...subject, clause: id }, place: atClause(indicator, id, field), values }];
      }),
    );
}

function ofIndicator(
  { indicator, answers, subject }: CheckedIndicator,
  year: CheckedYear,
): readonly Found<"evidenceOfOtherYear">[] {
  return texts.flatMap((field) => {
    const values = otherYearIn(answers[field], year);
    return values ? [{ subject, place: atEntry(indicator, field), values }] : [];
  });
}

function otherYearIn(
  entered: Entered | undefined,
  { pack: { fiscalYear } }: CheckedYear,
): Found<"evidenceOfOtherYear">["values"] | null {
  if (typeof entered !== "string") return null;
  const days = daysWithin(entered);
  const [first, last] = [fiscalYearEnd(fiscalYear - 1) + 1, fiscalYearEnd(fiscalYear)];
  const [day] = days;
  return day === undefined || days.some((one) => one >= first && one <= last) ? null : { day, fiscalYear };
}
