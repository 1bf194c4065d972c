import { fail, succeed, type Outcome } from "../outcome";
import { serialOf } from "../text/serialDay";
import { writtenDays } from "../text/writtenDay";
import { cliTexts } from "../texts/cliTexts";
import { fill } from "../texts/texts";
import type { Request } from "./request";

/** The day that the call names, with a year that can be read in one way only; else the machine's. An Excel serial day. */
export function todayAsked({
  flags,
  language,
}: Pick<Request, "flags" | "language">): Outcome<number, string> {
  const typed = flags.values.today;
  if (typed === undefined) {
    const now = new Date();
    return succeed(serialOf(new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()))));
  }
  const [day, other] = writtenDays(typed);
  return day === undefined || other !== undefined
    ? fail(fill(cliTexts[language].todayUnread, { typed }))
    : succeed(day);
}
