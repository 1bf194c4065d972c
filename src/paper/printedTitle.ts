import { asFollows } from "./blocks";
import type { Line } from "./lines";
import { loosely } from "./loosely";
import { paragraph, type LineBreaks } from "./paragraphs";
import type { Reading } from "./reading";

const leadIn =
  /[\s,]*(?:โดย|ซึ่ง|และ)?(?:ให้|ต้อง)?(?:มี|ได้)?(?:การ)?(?:ดำเนินการ|ดำเนินงาน)?(?:ตามข้อ)?[\s,]*(?:ดังนี้|ดังต่อไปนี้|ต่อไปนี้)\s*:?\s*$/;
const onlyLeadIn = loosely(
  /^(?:โดย|ซึ่ง|และ)?(?:ให้|ต้อง)?(?:มี|ได้)?(?:การ)?(?:ดำเนินการ|ดำเนินงาน) (?:ดังนี้|ดังต่อไปนี้|ต่อไปนี้) :?$/,
);

/**
 * An indicator's title, out of the lines that stand over its clauses: "… มีการดำเนินการ ดังนี้" leads in the list and is no
 * part of it.
 */
export function titleOver(lines: readonly Line[], breaks: LineBreaks): Reading<string> | null {
  const titled = lines.filter(({ bare }) => !onlyLeadIn.test(bare));
  const parts = titled.map((line, index) => ({
    line,
    text:
      index === titled.length - 1 && asFollows.test(line.bare) ? line.text.replace(leadIn, "") : line.text,
  }));
  const filled = parts.filter(({ text }) => text !== "");
  return filled.length === 0 ? null : paragraph(filled, breaks);
}
