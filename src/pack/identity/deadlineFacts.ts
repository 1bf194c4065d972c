import type { Deadline } from "../schema";

/** What of a deadline decides whether a day is in time: all but the words for the event. */
export function deadlineFacts(deadline: Deadline | undefined): unknown {
  return deadline && "event" in deadline ? { ...deadline, event: null } : (deadline ?? null);
}
