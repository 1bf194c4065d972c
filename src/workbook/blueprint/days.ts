import { daysOfAnyPaper, type DayWindow } from "../../score/dayWindow";
import { functionsTh } from "../../texts/functions.th";
import { templateTh } from "../../texts/template.th";
import { fill } from "../../texts/texts";
import { exampleOf } from "../../words/dayIssueText";
import { dayText, typedDay } from "../../words/dayText";
import type { ValidationBlueprint } from "./blueprint";

const t = templateTh.area;

/** What a range of days lets in, and what it says beside the days themselves. */
interface DayRule {
  /** A formula, where the first day depends on other cells; left out, the window's. */
  readonly least?: string;
  /** A sentence more for whoever is about to type, and for whoever typed another day. */
  readonly prompt?: string;
  readonly alert?: string;
}

/** Lets only days into a range that an officer can mean: not slips of the hand, nor Buddhist years typed as they are. */
export function daysOnly(
  range: string,
  window: DayWindow = daysOfAnyPaper,
  { least, prompt, alert }: DayRule = {},
): ValidationBlueprint {
  const typed = typedDay(exampleOf(window));
  const [first, last] = [window.first, window.last].map((day) => dayText(day, functionsTh.days.format));
  const message = fill(t.dateMessage, { first: first ?? "", last: last ?? "", typed });
  return {
    kind: "date",
    range,
    least: least ?? String(window.first),
    ...(least !== undefined && { looksAtCells: true }),
    most: String(window.last),
    message: sentences(message, alert),
    prompt: sentences(fill(t.datePrompt, { typed }), prompt),
  };
}

function sentences(first: string, more: string | undefined): string {
  return more === undefined ? first : `${first} ${more}`;
}
