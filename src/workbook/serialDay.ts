const msPerDay = 86_400_000;
/** 1 January 1970 as an Excel serial day. */
const unixEpoch = 25_569;

/** A date of UTC as an Excel serial day, with the time of day as its fraction. */
export function serialOf(date: Date): number {
  return date.getTime() / msPerDay + unixEpoch;
}

export function dateOf(serialDay: number): Date {
  return new Date((serialDay - unixEpoch) * msPerDay);
}
