import type { UnenteredState } from "../year/clauseStanding";
import { baseCutWord, notApplicableWord } from "../score/cell";
import { dayPrompts } from "../score/dayPrompts";
import { wordOf } from "../score/words";
import { templateTh } from "../texts/template.th";
import type { Unfilled } from "../year/typedMarks";
import type { Mark } from "../year/mark";

/** What a cell of marks shows: "" where nothing was entered. */
export type ShownMark = number | string;

/** The score as a template's cell shows it; a word of its own where it is not known. */
export function shownScore(mark: Mark): ShownMark {
  return mark.kind === "marks" ? mark.score : shownWord(mark);
}

/** The score of an indicator's own cell, whatever its full marks are; where it is not known, a function shows an error. */
export function shownUnfilled(mark: Unfilled): ShownMark {
  if (mark.kind === "scored") return mark.score;
  return mark.kind === "notEntered" ? "" : shownWord(mark);
}

/** The full marks beside it, which leave the sums with the score. */
export function shownFull(mark: Mark): ShownMark {
  return mark.kind === "marks" ? mark.full : mark.kind === "notEntered" ? (mark.full ?? "") : shownWord(mark);
}

function shownWord(mark: Exclude<Mark, { readonly kind: "marks" }>): string {
  switch (mark.kind) {
    case "notEntered":
      return "";
    case "baseCut":
      return baseCutWord;
    case "notApplicable":
      return notApplicableWord;
    case "pilot":
      return templateTh.area.pilot;
    case "unknown":
      return templateTh.area.trouble;
  }
}

/** What the template's own formula shows in a clause whose state follows from days. */
export function shownState(state: UnenteredState): string {
  switch (state.kind) {
    case "fromDays":
      return wordOf(state.state);
    case "notEntered":
      return "";
    case "dueMissing":
      return dayPrompts.askStart;
    case "holidays":
      return dayPrompts.checkHolidays;
    case "dayRefused":
      return dayPrompts.checkDay;
  }
}
