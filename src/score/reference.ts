import { dateOf } from "../text/serialDay";
import { isDay } from "./day";
import { plainName } from "./numberedName";

/** The pack in front of an indicator's or area's name, where there is one: "2567/3", "lpa-2567/ด้านที่ 1". */
export function splitReference(plain: string): { readonly packName: string | null; readonly name: string } {
  // A pack's name is of Latin letters and digits: a slash in a Thai title parts no pack from it.
  const [, packName = null, name = plain] =
    /^((?:ปี ?)?(?:lpa )?[a-z0-9._-]+) ?\/ ?([^/].*)$/.exec(plain) ?? [];
  return { packName, name };
}

/** "lpa-2567" and "2567" as they are; "LPA 2567" and "ปี พ.ศ. 2567" by their numbers. */
export function plainPackName(pack: unknown): string {
  return plainName(pack)
    .replace(/^(?:ชุดเกณฑ์ ?)?(?:ปี ?)?(?:พ\.ศ\. ?)?/, "")
    .replace(/^lpa[ -]?(?=\d)/, "lpa-");
}

/** 31 December 9999. */
const lastDay = 2_958_465;

/** "2567/3", where Excel took it for a month and the cell holds its first day; the year is of either era. */
export function referenceBecome(cell: unknown): string | null {
  if (typeof cell !== "number" || !isDay(cell) || !Number.isInteger(cell) || cell > lastDay) return null;
  const date = dateOf(cell);
  if (date.getUTCDate() !== 1) return null;
  const year = date.getUTCFullYear();
  return `${String(year < 2400 ? year + 543 : year)}/${String(date.getUTCMonth() + 1)}`;
}
