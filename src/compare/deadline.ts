import type { Deadline } from "../pack/schema";
import { canonicalJson } from "../pack/identity/canonicalJson";
import { deadlineFacts } from "../pack/identity/deadlineFacts";

/**
 * The deadline as it reads so many years later. A fixed day that only went along with the year is the same deadline;
 * 29 February of a year that has none is left to be seen as a change.
 */
export function yearsLater(deadline: Deadline | undefined, years: number): Deadline | undefined {
  if (!deadline || !("on" in deadline)) return deadline;
  return { on: `${String(Number(deadline.on.slice(0, 4)) + years)}${deadline.on.slice(4)}` };
}

/** Whether two different deadlines differ only in the words for the event they count from. */
export function onlyEventReworded(from: Deadline | null, to: Deadline | null): boolean {
  if (!from || !to || !("event" in from)) return false;
  return canonicalJson(deadlineFacts(from)) === canonicalJson(deadlineFacts(to));
}
