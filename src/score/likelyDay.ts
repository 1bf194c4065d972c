import { calendarDay, serialDay } from "../text/serialDay";
import { writtenDays } from "../text/writtenDay";
import { isInWindow, type DayWindow } from "./dayWindow";

/** The last day that Excel knows, 31 December 9999 CE. */
export const lastDayOfExcel = 2_958_465;

/** Which of the days that can be meant an entry most likely stands for, as an Excel serial day; null where none suggests itself. */
export function likelyDay(entered: unknown, within: DayWindow): number | null {
  return readings(entered).find((day) => isInWindow(day, within)) ?? null;
}

/** What may have been meant, the likeliest first. */
function readings(entered: unknown): readonly number[] {
  if (typeof entered === "string") return writtenDays(entered);
  if (typeof entered !== "number" || !Number.isFinite(entered) || entered < 1) return [];
  return [...slipsOfYear(entered), ...digitsWithoutStrokes(entered)].flatMap((day) => day ?? []);
}

/** A Buddhist year of two digits or four, which Excel took for a Christian one; or the year before, as in every January. */
function slipsOfYear(entered: number): readonly (number | null)[] {
  if (entered > lastDayOfExcel) return [];
  const { year, month, day } = calendarDay(entered);
  const ofCentury = year % 100;
  return [2500 + ofCentury - 543, year - 543, year + 1].map((christian) => serialDay(christian, month, day));
}

/** 150167 and 15012567: day, month and Buddhist year typed as one number. */
function digitsWithoutStrokes(entered: number): readonly (number | null)[] {
  const [, day, month, year] = /^(\d{1,2})(\d{2})(\d{2}|\d{4})$/.exec(String(entered)) ?? [];
  if (day === undefined || month === undefined || year === undefined) return [];
  const buddhist = year.length === 2 ? 2500 + Number(year) : Number(year);
  return [serialDay(buddhist - 543, Number(month), Number(day))];
}
