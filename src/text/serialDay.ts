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

/** 2024-01-31, in the Christian era: as data, never for a person to read. */
export function isoDay(serialDay: number): string {
  return dateOf(Math.floor(serialDay)).toISOString().slice(0, 10);
}

/**
 * A day of the calendar as an Excel serial day.
 *
 * @param year Christian; months count from 1.
 * @returns null where there is no such day, as 29 February 2025.
 */
export function serialDay(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? serialOf(date) : null;
}

/** The year (Christian), month and day of an Excel serial day; months count from 1. */
export function calendarDay(day: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const date = dateOf(Math.floor(day));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
