import { plainText } from "../text/plainText";

/** What the template's own formulas write in a clause's cell while its days don't give a state; they are no entries. */
export const dayPrompts = {
  /** The day from which the deadline counts is missing. */
  askStart: "กรอกแถว เริ่มนับ",
  /** The same in older templates. */
  askDue: "ใส่วันครบกำหนด",
  /** Working days are counted, and the holidays are not all there, or one of them is no day. */
  checkHolidays: "ตรวจแผ่นวันหยุด",
  /** A day is there that can't be meant. */
  checkDay: "ตรวจวันที่ (ค.ศ.)",
} as const;

const known: ReadonlySet<string> = new Set(Object.values(dayPrompts).map(plainText));

export function isDayPrompt(cell: unknown): cell is string {
  return typeof cell === "string" && cell.length <= 60 && known.has(plainText(cell));
}
