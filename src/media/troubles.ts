import type { DayIssue } from "../score/day";
import type { YearIssue } from "../year/yearIssue";
import type { AssessedForm, MediaAssessment, UnreadTick } from "./assessMedia";
import type { LinkIssue } from "./evidenceLink";
import type { FormNumber } from "./letter";
import type { SatisfactionIssue } from "./satisfaction";

/** An entry of a report that can't be counted or printed; what is blank is none. */
export type MediaTrouble =
  | { readonly kind: "link"; readonly form: FormNumber; readonly issue: LinkIssue }
  | {
      readonly kind: "day";
      readonly form: FormNumber;
      readonly of: "due" | "sent";
      readonly issue: DayIssue;
    }
  | { readonly kind: "holiday"; readonly line: number; readonly issue: DayIssue }
  /** Years are Buddhist. */
  | { readonly kind: "holidaysMissing"; readonly form: FormNumber; readonly years: readonly number[] }
  | { readonly kind: "marks"; readonly form: FormNumber; readonly issue: YearIssue }
  | { readonly kind: "satisfaction"; readonly issue: SatisfactionIssue }
  | ({ readonly kind: "unread" } & UnreadTick);

/** The form that shows what a tick says. */
const formOfTick: Readonly<Record<UnreadTick["field"], FormNumber>> = {
  ...{ made: 1, considered: 1 },
  ...{ taught: 2, useWeights: 2 },
};

/** All of both forms, or those of what one form prints; marks are on neither. */
export function mediaTroubles(
  { forms, tallies, unread }: MediaAssessment,
  only: FormNumber | null = null,
): readonly MediaTrouble[] {
  const isAsked = (form: FormNumber): boolean => only === null || form === only;
  const ofForms = forms.filter(({ asked }) => isAsked(asked.form)).flatMap(ofForm);
  const satisfaction = tallies.flatMap((tally) => (tally && !tally.ok ? tally.trouble : []));
  return [
    ...unread
      .filter(({ field }) => isAsked(formOfTick[field]))
      .map((one) => ({ kind: "unread", ...one }) as const),
    ...ofForms.filter(({ kind }) => only === null || kind !== "marks"),
    ...(!isAsked(2) ? [] : satisfaction.map((issue) => ({ kind: "satisfaction", issue }) as const)),
  ];
}

function ofForm({ asked: { form }, link, lateness, marks }: AssessedForm): readonly MediaTrouble[] {
  return [
    ...(link && !link.ok ? [{ kind: "link", form, issue: link.trouble } as const] : []),
    ...ofDays(form, lateness),
    ...(marks.issue ? [{ kind: "marks", form, issue: marks.issue } as const] : []),
  ];
}

function ofDays(form: FormNumber, lateness: AssessedForm["lateness"]): readonly MediaTrouble[] {
  switch (lateness.kind) {
    case "refused":
      return [{ kind: "day", form, of: lateness.of, issue: lateness.issue }];
    case "holidayRefused":
      return [{ kind: "holiday", line: lateness.line, issue: lateness.issue }];
    case "holidaysMissing":
      return [{ kind: "holidaysMissing", form, years: lateness.years }];
    default:
      return [];
  }
}
