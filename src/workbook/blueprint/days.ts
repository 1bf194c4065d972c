import { firstDayOfAnyPaper, firstDayTooLate } from "../../score/day";
import { templateTh } from "../../texts/template.th";
import type { ValidationBlueprint } from "./blueprint";

/** Lets only days into a range that an officer can mean: not slips of the hand, nor Buddhist years typed as they are. */
export function daysOnly(range: string): ValidationBlueprint {
  return {
    kind: "date",
    range,
    least: String(firstDayOfAnyPaper),
    most: String(firstDayTooLate - 1),
    message: templateTh.area.dateMessage,
  };
}
