import type { packIssueTh } from "./packIssue.th";
import type { SameKeys } from "./texts";

/** English texts for faults of a pack. */
export const packIssueEn = {
  place: "[{place}] ",
  didYouMean: " Did you mean “{suggestion}”?",
  expected: {
    term: "a clause number, or one of run, count, value, gate, not, otherwise",
    state: "a state: done, late, incomplete or none",
    clause: "a clause number",
    number: "a number",
    comparison: "one of >=, >, <=, <, =, or a number",
    separator: "a comma or the word “or”",
    nothingMore: "nothing, for otherwise stands alone",
  },
  end: "the end of the text",
  baseVersion: " version {version}",
  baseChanged: {
    reached: "Among them are indicators that the province replaces or drops: {reached}.",
    others: "Other indicators that changed: {others}.",
    wholePack: "What changed is the pack's own, such as decimals, pass marks or levels, and no indicator's.",
  },
  wanted: {
    type: {
      text: "a text",
      number: "a number",
      whole: "a whole number",
      yesNo: "yes or no (true or false)",
      list: "a list in square brackets [ ]",
      object: "a group of values in braces { }",
    },
    choice: "one of these words: {choices}",
    atMost: {
      number: "a number of {number} at most",
      text: "a text of {number} characters at most",
      list: "a list of {number} items at most",
    },
    atLeast: {
      number: "a number of {number} at least",
      text: "a text that is not blank",
      list: "a list of {number} items at least",
    },
    format: {
      code: "a number as printed, such as 3 or 6.2.7",
      key: "a key of small English letters, digits and hyphens, such as internal-control-report",
      version: "a version in three parts, such as 1.0.0",
      day: "a day that exists, as Buddhist year-month-day, such as 2566-12-29",
      hash: "what the program fills in, never changed by hand",
    },
    oneOfSeveral: "a value as the shape of a pack has it (packs/schema.json)",
  },
  issue: {
    notJson: "This file is no readable JSON ({reason}). Check its punctuation, or ask for the file anew.",
    wrongEncoding: "This file is not saved as UTF-8, so its Thai letters are spoiled. Save it as UTF-8.",
    tooManyValues: "The file holds more than {most} values and is not read on. Delete what is no criteria.",
    tooDeep:
      "Lists stand more than {most} deep in one another and are not read on. Nest units or items less.",
    tooManyFaults: "There are more faults than can be told one by one. Check that this file is a pack.",
    textTooLong: "The text has {characters} characters; {most} at most are taken. Split it or shorten it.",
    unfitCharacter:
      "Character {at} is {code}, which no cell of Excel can hold. Delete it and type the word anew.",
    moreIssues: "And {count} more. Mend those above and read the file again.",
    tooLarge: "The file has {characters} characters, above the limit of {most}. Delete what is no criteria.",
    unknownKey: "Unknown “{key}”.{hint} Mend its name or delete it.",
    wrongShape: "“{found}” can't stand here. It must be {wanted}.",
    missingValue: "This value is missing. Fill in {wanted}.",
    whenSyntax:
      "The condition “{when}” can't be read: at character {at} stands “{found}”, where {expected} should stand.",
    unknownClause:
      "There is no clause “{clause}”; this indicator has {count} ({clauses}). Mend the number in the condition, or add the clause.",
    rangeBackwards: "The range {first}-{last} runs backwards. Write the earlier clause first.",
    runNotFromFirst:
      "A run counts from the first clause, but this one begins at {clause}. Begin at the first, or leave out run.",
    stateNotOfClause:
      "Clause {clause} can't be {state}, only {states}. Mend the condition, or give the clause that state.",
    gateWithoutPrecondition:
      "The condition says gate, but the indicator has no precondition. Give the gate its text, or delete the word.",
    valueWithoutMeasure:
      "The condition says value, but the indicator does not say what is measured. Give it a measure (percent, mean or number), or use clause numbers.",
    meanWithClauses:
      "The indicator has both a mean of percents and clauses or a gate. Keep one of them; a percent or a number can stand beside clauses.",
    itemsOfBestItem:
      "Of items of which the best counts (bestOfItems) none has items of its own. Score each by a rubric of its own.",
    weightMissing: "“{name}” has no weight, though others beside it have. Give each of them one, or none.",
    weightUnused:
      "A weight belongs to an area, or to an item of an indicator that adds its items (sumOfItems). Take it out.",
    itemsWithoutSum:
      "An indicator with items is scored by sumOfItems or bestOfItems, and these need items. Make them agree.",
    variantNotAsked:
      "The indicator is not asked of {type}, so {type} can't have a rubric. Add it to appliesTo, or delete it.",
    unknownBase: "It needs the national pack “{base}”{version}, which is not at hand. Load that one first.",
    baseScoringChanged:
      "The national pack {base} changed from {from} to {to} in what scores. {changed} Check by the papers whether the province's criteria still go with it.",
    overlayEmpty:
      "There is no indicator of the province yet, and none of the national pack is dropped. Add one at least.",
    idOfBase:
      "The key “{id}” is the national pack's. Give the province's one of its own, such as one with its name.",
    madeFromOther:
      "This pack was put together from {base} version {from}, not {to}. Take that version, so that only the province's own is taken out.",
    beyondOverlay:
      "{part} differs from the national pack {base} and is no indicator, so it can't be a province's own. Make it agree, or use the whole pack.",
    unknownPlace: "The national pack has no unit {units} in area {area}. Mend the numbers.",
    numberInBase:
      "The number {id} is the national pack's (“{title}”, area {area}, unit {units}). If yours takes its place, say so; if it is new, give it another number.",
    replacedElsewhere:
      "Indicator {id} (“{title}”) of the national pack stands in area {area}, unit {units}. Put yours there to replace it, or give it another number.",
    keyInBase:
      "The key “{key}” is indicator {id}'s (“{title}”) in the national pack. Give yours a key of its own.",
    replacesNothing:
      "The national pack has no indicator {id} to replace. Mend the number, or say that yours is added.",
    dropsNothing: "The national pack has no indicator {id} to drop. Mend the number or delete this.",
    droppedAndReplaced: "Indicator {id} is both dropped and replaced. Keep one of them.",
    handoutEdited:
      "This file was changed after it was made: {id} version {version} was sent with the check number {sent}, and what the file holds has {found}. It is not taken. Ask the sender for the file anew.",
    handoutUnchanged:
      "{id} version {version} says the same, down to the last word, as what it is to be used instead of, so there is nothing to hand out. Choose the criteria that were changed.",
    versionNotRaised:
      "{id} would be handed out as version {version}, which is not above {since} that it is to be used instead of, though they differ. Raise the version first, so that no two offices use different criteria under one number.",
    baseReworded:
      "The national pack {base} changed from {from} to {to} in words alone; nothing scores otherwise, so it goes on.",
    baseUnstated:
      "The file does not say for which version of the national pack {base} it was written, so nobody can tell whether that has changed.",
    ownStandLast:
      "Indicators {ids} will stand last in their unit, after the national pack's. No score changes.",
    countBeyondClauses:
      "count {count} is more than the {clauses} clauses that are counted. Mend the count, or add clauses.",
    thresholdTooFine:
      "{number} is finer than the {decimals} decimals that percents are rounded to. Give it fewer decimals.",
    emptyInterval: "No value lies in this interval. Write the smaller one first.",
    scoreAboveFullMarks: "The score {score} is above the full marks {full}. Mend one of them.",
    otherwiseNotLast:
      "otherwise must be the last band: those after it are never reached. Move it to the end.",
    reservedClauseId: "“{id}” is a word of the conditions' language and no clause number. Use another.",
    duplicateId: "“{name}” is there already. Change or delete one.",
    duplicateKey: "The key “{name}” is another indicator's already. Give each its own.",
    keyIsNumber:
      "The key “{key}” is the number of another indicator (“{title}”), so a formula could not tell them apart. Make the key a word.",
  },
} as const satisfies SameKeys<typeof packIssueTh>;
