const msPerDay = 86_400_000;
/** 1 January 1970 as an Excel serial day. */
const unixEpoch = 25_569;

/** A date of UTC as an Excel serial day, with the time of day as its fraction. */
export function serialOf(date: Date): number {
  return date.getTime() / msPerDay + unixEpoch;
}

/** To the nearest millisecond: a day's fraction is rarely exact, and a date cuts off, so that 9:31 would be 9:30. */
export function dateOf(serialDay: number): Date {
  return new Date(Math.round((serialDay - unixEpoch) * msPerDay));
}
