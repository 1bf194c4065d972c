import { calendarDay, dateOf } from "../text/serialDay";

/**
 * A day in a few letters: 29 ธ.ค. 2566.
 *
 * @param serialDay An Excel serial day.
 * @param format A locale with its calendar, such as th-TH-u-ca-buddhist.
 */
export function dayText(serialDay: number, format: string): string {
  return formatterFor(format).format(dateOf(Math.floor(serialDay)));
}

/** Making one takes far longer than using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(format: string): Intl.DateTimeFormat {
  const known = formatters.get(format);
  if (known) return known;
  const parts = { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" } as const;
  const made = new Intl.DateTimeFormat(format, parts);
  formatters.set(format, made);
  return made;
}

/** A day as official letters have it, in Thai with Thai digits: ๒๙ ธันวาคม ๒๕๖๖. @param serialDay An Excel serial day. */
export function officialDay(serialDay: number): string {
  const parts = officialFormat.formatToParts(dateOf(Math.floor(serialDay)));
  const part = (wanted: string): string => parts.find(({ type }) => type === wanted)?.value ?? "";
  return `${part("day")} ${part("month")} ${part("year")}`;
}

const officialFormat = new Intl.DateTimeFormat("th-TH-u-ca-buddhist-nu-thai", {
  ...{ day: "numeric", month: "long", year: "numeric", timeZone: "UTC" },
});

/** A day as it is typed into a cell of Excel, with its Christian year: 29/12/2023. */
export function typedDay(serialDay: number): string {
  const { year, month, day } = calendarDay(serialDay);
  return `${day}/${month}/${year}`;
}
