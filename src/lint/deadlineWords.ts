import type { Deadline } from "../pack/schema";
import { plainText } from "../text/plainText";

const workingDays = plainText("วันทำการ");

/** Whether a clause's words count working days and its deadline does not, or the other way round. */
export function countsOtherwise(text: string, deadline: Deadline): boolean {
  return plainText(text).includes(workingDays) ? "days" in deadline : "workingDays" in deadline;
}
