import { serialOf } from "../text/serialDay";

const minutesOfDay = 24 * 60;

/** A moment by the officer's own clock: an Excel serial day, and the minute of that day. */
export function momentOf(now: Date): { readonly day: number; readonly minute: number } {
  const day = serialOf(new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())));
  return { day, minute: now.getHours() * 60 + now.getMinutes() };
}

/** Today, as an Excel serial day. */
export function today(): number {
  return momentOf(new Date()).day;
}

/** Now, as an Excel serial day with the time of day as its fraction. */
export function nowByClock(): number {
  const { day, minute } = momentOf(new Date());
  return day + minute / minutesOfDay;
}
