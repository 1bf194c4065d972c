import { listWithItems } from "../../pack/outline";
import { plainText } from "../../text/plainText";
import type { Area, Indicator, Pack } from "../../pack/schema";

/** The indicators of an area that fit what is searched for. */
export interface FoundInArea {
  readonly area: Area;
  readonly indicators: readonly Indicator[];
}

/**
 * Indicators and their items by number or by words of the title, in printed order.
 *
 * @param query "3", "๓", "6.2", "ควบคุมภายใน", or several words that must all occur; blank finds all.
 */
export function findIndicators(pack: Pack, query: string): readonly FoundInArea[] {
  const words = plainText(query)
    .replace(/^ตัวชี้วัด(ที่)?/, "")
    .split(" ")
    .filter((word) => word !== "");
  const fits = ({ id, title }: Indicator): boolean => {
    const text = plainText(title);
    return words.every((word) => isNumber(word, id) || (!/^\d/.test(word) && text.includes(word)));
  };
  const found = listWithItems(pack).filter(({ indicator }) => fits(indicator));
  return pack.areas
    .map((area) => ({
      area,
      indicators: found.filter((one) => one.area === area).map(({ indicator }) => indicator),
    }))
    .filter(({ indicators }) => indicators.length > 0);
}

/** 6 finds 6 and its items 6.1, 6.2, but not 16 or 61. */
function isNumber(word: string, id: string): boolean {
  const number = id.toLowerCase();
  return number === word || number.startsWith(`${word}.`);
}
