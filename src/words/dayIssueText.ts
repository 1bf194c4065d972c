import { daysOfAnyPaper, type DayWindow } from "../score/dayWindow";
import type { ScoreIssue } from "../score/issue";
import type { FunctionsTexts } from "../texts/functionsTexts";
import { fill } from "../texts/texts";
import { calendarDay, serialDay } from "../text/serialDay";
import { dayText, typedDay } from "./dayText";

type DayIssueToSay = ScoreIssue<"notADate" | "dayNotMeant" | "dayBeforeStart">;

/**
 * Why an entry is no day: as it was read, as it was likely meant, and what to type.
 *
 * @param cell The cell's name in the sentence; "" where the sentence is told behind it.
 */
export function dayIssueText(texts: FunctionsTexts, found: DayIssueToSay, cell: string): string {
  const { issue: t, days } = texts;
  const told = (day: number): string => dayText(day, days.format);
  switch (found.code) {
    case "notADate": {
      const { found: entered, meant, within } = found.values;
      return fill(t.notADate, {
        cell,
        found: entered,
        remedy: remedy(texts, meant) ?? toType(texts, within),
      });
    }
    case "dayNotMeant": {
      const { day, meant, within } = found.values;
      const range = fill(days.window, { first: told(within.first), last: told(within.last) });
      const how = remedy(texts, meant) ?? `${range} ${toType(texts, within)}`;
      return fill(t.dayNotMeant, { cell, day: asRead(texts, day), remedy: how });
    }
    case "dayBeforeStart": {
      const { day, start, meant } = found.values;
      const how = remedy(texts, meant) ?? days.check;
      return fill(t.dayBeforeStart, { cell, day: told(day), start: told(start), remedy: how });
    }
  }
}

/** With its Christian year too where a Buddhist one was typed as such: the officer knows it by that. */
function asRead({ days }: FunctionsTexts, day: number): string {
  const told = dayText(day, days.format);
  return day > daysOfAnyPaper.last ? fill(days.christian, { day: told, year: calendarDay(day).year }) : told;
}

function remedy({ days }: FunctionsTexts, meant: number | null): string | null {
  return meant === null
    ? null
    : fill(days.meant, { meant: dayText(meant, days.format), typed: typedDay(meant) });
}

/** How days are typed, by one that could be meant. */
function toType({ days }: FunctionsTexts, within: DayWindow): string {
  return fill(days.type, { typed: typedDay(exampleOf(within)) });
}

/** 29 December 2566, whose day can't be taken for a month. */
const anyExample = 45_289;

/** Such a day of a year in the middle of those that can be meant. */
export function exampleOf({ first, last }: DayWindow): number {
  if (first === daysOfAnyPaper.first) return anyExample;
  const middle = Math.floor((first + last) / 2);
  const example = serialDay(calendarDay(middle).year, 12, 29) ?? middle;
  return example <= last ? example : middle;
}
