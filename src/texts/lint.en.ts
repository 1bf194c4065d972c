import type { lintTh } from "./lint.th";
import type { SameKeys } from "./texts";
import { functionsEn } from "./functions.en";

export const lintEn = {
  severity: { error: "error", warning: "warning", note: "note", settled: "settled" },
  heading: { indicator: "indicator {indicator}", pack: "pack", joined: " · " },
  /** A value that was moved on to the next year. */
  shift: "{place}: from {from} to {to}",
  part: {
    variants: "variant {n}",
    rubric: "band {n}",
    clauses: "clause {n} in order",
    items: "item {n} in order",
    evidence: "evidence {n}",
    laws: "law {n}",
    passMarks: "pass mark {n}",
    levels: "level {n}",
    statedMarks: "stated marks {n}",
    acknowledged: "acknowledgement {n}",
    changes: "change {n}",
    cases: "test case {n}",
    notes: "note {n}",
    areas: "area {n} in order",
  },
  acknowledged: "Acknowledged; the paper prints “{quote}”: {reason}",
  witness: {
    unscored: "{state}: no band gives a score",
    between: "{state}: no band is printed for these",
    one: "{state}: {score} marks",
    two: "{state}: {score} marks, but the other band gives {other}",
    step: "{state}: {score} marks, but {other} if you {change}",
  },
  state: {
    done: "clauses {clauses} done",
    inState: "clause {clause} {state}",
    nothing: "nothing done",
    gateUnmet: "precondition not met",
    doAsWell: "do clause {clause} as well",
    makeState: "make clause {clause} “{state}”",
    meetGate: "meet the precondition as well",
    reach: "reach {interval}",
    percent: "{value} %",
    mean: "a mean of {value} %",
    number: "a count of {value}",
    value: "a value of {value}",
    range: "{from}–{to}",
    between: "percents between {from} and {to}",
    andMore: "{from} or more",
  },
  states: functionsEn.states,
  and: functionsEn.and,
  problem: {
    unknownIndicator: "the pack has no such indicator",
    laoTypeNeeded: "the rubric depends on the LAO type, and the case names no laoType",
    entered: "its score is typed by hand, so there is no rubric to test",
    baseCut: "it is cut from the base",
    notApplicable: "it is not asked of this LAO type",
    other: "its cells can't be read ({code})",
  },
  finding: {
    gap: {
      what: "Some results fall into no band and get no score",
      remedy: "Add a band that takes them, or end with otherwise",
    },
    overlap: {
      what: "Band {band} overlaps band {winner}, which stands before it with another score and so decides",
      remedy: "Write the two conditions so that they exclude each other",
    },
    maskedBand: {
      what: "No result gets its score from band {band}: earlier bands take them all, such as band {winner}",
      remedy: "Put the narrower condition first, or mend the condition",
    },
    bandNeverHolds: {
      what: "The condition of band {band} contradicts itself: no result meets it",
      remedy: "Mend the condition after the paper",
    },
    otherwiseNeverReached: {
      what: "The other bands take every result, so none is left for band {band} (otherwise)",
      remedy: "Delete it, unless the paper prints it",
    },
    unreachableScore: {
      what: "No result gets {score} marks, although band {band} gives them",
      remedy: "Check the condition of band {band} and of those before it",
    },
    fullMarksUnreachable: {
      what: "No result gets the full {full} marks",
      remedy: "Check the condition of the band that gives full marks",
    },
    fullMarksNotHighestBand: {
      what: "Full marks are {full}, but the highest band gives {highest}",
      remedy: "Mend the full marks or the band's score after the paper",
    },
    doingMoreScoresLess: {
      what: "Doing one thing more lowers the score",
      remedy:
        "Hold the condition against the paper; if it is printed so, acknowledge it in the sheet Acknowledged, with the paper’s words",
    },
    oneClauseWorthMuch: {
      what: "One clause more can be worth {gain} of {full} marks (any one of clauses {clauses})",
      remedy: "Check that the paper prints it so, and warn whoever is in charge of the clause",
    },
    statesNamedByNoBand: {
      what: "{states} results are named by no band and fall to band {band} (otherwise)",
      remedy: "Check that the paper means them to get the last band's score",
    },
    printedGapClosedByRounding: {
      what: "The printed percents leave a gap; rounding to {decimals} decimals gives {low} or {high} marks",
      remedy:
        "Nothing to mend: the pack sets the decimals (percentDecimals). If the team rounds otherwise, mend that",
    },
    notAnalysed: {
      what: "The rubric tells {states} results apart, more than the {most} that are tried: gaps, overlaps and falling scores were not looked for",
      remedy: "Split it into items (parent), or check it by hand",
    },
    bandsNotDescending: {
      what: "Band {band} gives {score} marks, more than the {before} of the band before it",
      remedy: "Order the bands from most marks to fewest, or the next step may not be the smallest",
    },
    clauseUsedByNoBand: {
      what: "Clause {clause} has no effect on the score: no band uses it",
      remedy: "Add it to the conditions, or check that the paper does not score it",
    },
    gateUsedByNoBand: {
      what: "There is a precondition, but no band says gate, so it has no effect on the score",
      remedy: "Write gate in every band that needs it",
    },
    statesNotToldApart: {
      what: "Clause {clause}: no band tells {states} apart",
      remedy: "Take out the states not used, or mend the conditions after the paper",
    },
    deadlineWithoutLate: {
      what: "Clause {clause} has a deadline but can't be late",
      remedy: "Add late to its states, or check that the paper counts late as not done",
    },
    workingDaysDiffer: {
      what: "Clause {clause}: its words and its deadline count days otherwise (working days or calendar days)",
      remedy: "Working days are deadline.workingDays, calendar days deadline.days: mend it after the paper",
    },
    duplicateClauseText: {
      what: "Clause {clause} has the same text as clause {same}",
      remedy: "Check whether it was copied twice",
    },
    manualDespiteClauses: {
      what: "There are {clauses} clauses, but the score is typed by hand (manual)",
      remedy: "If the paper gives a rubric, choose Bands (rubric) and write each band",
    },
    fullMarksUnknown: {
      what: "Full marks are not known, so totals can't be made",
      remedy: "Enter the full marks (fullMarks) after the paper",
    },
    baseRuleMissing: {
      what: "The rule on base cuts, or the paper's words for it, is missing",
      remedy: "Say whether it may be cut (baseCut.allowed), and quote the paper (baseCut.quote)",
    },
    noEvidence: { what: "No evidence is listed", remedy: "Add rows of evidence (Evidence) after the paper" },
    noLaw: { what: "No law or letter is listed", remedy: "Add rows of laws (Laws) if the paper names any" },
    noSourcePlace: {
      what: "It is not said where in the paper this stands",
      remedy: "Enter the place in the paper (source.place), such as page 12, so that others can check it",
    },
    itemsBestDiffers: {
      what: "The best of the items gives {best} at most, but the indicator's full marks are {full}",
      remedy: "Mend the full marks after the paper",
    },
    itemsSumDiffers: {
      what: "The items' full marks add up to {sum}, but the indicator's full marks are {full}",
      remedy: "Mend the full marks after the paper",
    },
    statedMarksDiffer: {
      what: "The paper states {stated} full marks for the area, but the indicators add up to {sum} for {types}",
      remedy:
        "Check that no indicator is missing and the LAO types are right; if the paper contradicts itself, acknowledge it in the sheet Acknowledged",
    },
    sameTitle: {
      what: "It has the title of indicator {same}",
      remedy: "Check whether the row was copied and its title not changed",
    },
    variantsForAllTypes: {
      what: "The variants take every LAO type it is asked of, so the indicator's own rubric is never used",
      remedy: "Delete the variant that repeats the indicator's rubric, or check the variants' LAO types",
    },
    bandTextsSwapped: {
      what: "The words of band {band} and band {other} fit each other's condition better than their own; they seem to be swapped",
      remedy: "Hold them against the paper, and put each text beside its own condition (when)",
    },
    bandTextTwice: {
      what: "Band {band} has the words of band {same}, but another score",
      remedy: "Check whether the row was copied and its text not changed",
    },
    fiscalYearUnusual: {
      what: "The fiscal year examined is {fiscalYear}, but the LPA of {year} usually examines {usual}",
      remedy: "Mend fiscalYear to {usual}, or check that the paper says so",
    },
    titleOfOtherYear: {
      what: "The pack's title or id names {found}, but the pack is of {year}",
      remedy: "Mend the title or id, or the year",
    },
    sourcesOfOtherYear: {
      what: "Of {count} sources that name a year none names {year} (the latest names {found})",
      remedy: "Mend source.document to the papers of {year}",
    },
    textOfOtherYear: {
      what: "The text names the year {found}, but the fiscal year examined is {fiscalYear}",
      remedy: "Hold it against this year's paper, and mend the year",
    },
    dueDayOfOtherYear: {
      what: "Clause {clause} is due on {day}, outside {from} to {last}, which this year examines",
      remedy: "Mend the due day (deadline.on) after this year's paper",
    },
    dueDayBeforeYearEnd: {
      what: "Clause {clause} counts from the end of the year, but is due on {day}, before the fiscal year examined ends ({end})",
      remedy:
        "Mend the due day (deadline.on), or use the end of the fiscal year and a number of days (deadline.after, deadline.days)",
    },
    passMarkOfUnknownArea: {
      what: "The pass mark “{passMark}” is of area {area}, which the pack does not have (it has {areas})",
      remedy: "Mend the area number of the pass mark (areas), or add the area",
    },
    numbersMissing: {
      what: "Indicator numbers missing: {missing}",
      remedy: "Check that the paper does not have them",
    },
    numbersOutOfOrder: {
      what: "Number {number} stands after number {before}",
      remedy: "Check that the paper has them in this order",
    },
    foreignLetters: {
      what: "Letters that are neither Thai nor English: {letters} ({codes})",
      remedy: "Type the word again after the paper",
    },
    changeOfUnknownKey: {
      what: "changes names the key “{key}”, which this pack does not have",
      remedy: "Mend it to the key of an indicator",
    },
    acknowledgementWithoutFinding: {
      what: "“{finding}” is acknowledged, but there is no such finding",
      remedy: "Delete the entry, or mend its code and indicator number",
    },
    wrongCase: {
      what: "Test case “{title}” says {score} marks by band {band}, but the rubric gives {scored} by band {scoredBand}",
      remedy: "Hold both against the paper, and mend the rubric or the case",
    },
    caseNotScored: {
      what: "Test case “{title}” gets no score: {problem}",
      remedy: "Mend the case so that an officer could enter its cells",
    },
    bandWithoutCase: {
      what: "Band {band} ({score} marks) has no test case",
      remedy: "Add a case for it from the paper",
    },
  },
} as const satisfies SameKeys<typeof lintTh>;
