import { sumMarks } from "../score/rounding";
import { plainName } from "../score/numberedName";

const sumWord =
  /^(?:(?:คะแนน|ผล|ยอด|ร้อยละ|ค่า|ภาพ)?(?:รวม|เฉลี่ย|ทั้งหมด|ทั้งสิ้น)|ทุกด้าน|สรุป|(?:grand |sub ?|over)?(?:total|all)\b|sum\b|average\b|mean\b)/;
const sumAtEnd = /(?: |\()(?:รวม|รวมทั้งสิ้น|ทั้งสิ้น|total)\)?$/;

/** Whether a line's name says that it adds up, or averages, others: "รวม", "รวมด้านที่ 1", "Total". */
export function isNameOfSums(name: unknown): boolean {
  const plain = plainName(name);
  return sumWord.test(plain) || sumAtEnd.test(plain);
}

/** One line of a results table. */
export interface AddedLine {
  readonly name: string;
  readonly full: number;
  readonly score: number;
}

const areaName = /^(?:ด้าน|area)/;

/**
 * Whether a line is the sum of all above it, of which there are several: the last one, or one that is not named like them.
 * A line named as an area is one, since the marks of areas may add up to another's by chance (25 + 40 = 65).
 */
export function isSumOfAbove(
  { name, full, score }: AddedLine,
  above: readonly AddedLine[],
  isLast: boolean,
): boolean {
  if (above.length < 2 || areaName.test(plainName(name))) return false;
  const adds =
    full === sumMarks(above.map((line) => line.full)) && score === sumMarks(above.map((line) => line.score));
  return adds && (isLast || above.every((line) => areaName.test(plainName(line.name))));
}
