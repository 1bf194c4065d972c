import type { Line } from "./lines";
import { loosely } from "./loosely";

/** What a paper says of taking an indicator out of both sums. */
export interface BaseCutPrinted {
  readonly allowed: boolean;
  /** Whether the sentence is one of those that say nothing else: no case, no condition. */
  readonly exact: boolean;
}

const forbidden = loosely(
  /^(?:ตัวชี้วัดนี้ ?)?ไม่(?:สามารถ|อาจ|ให้)? ?ตัดฐาน(?:คะแนน|การประเมิน)? ?(?:ได้)? ?(?:ใน)?(?:ทุกกรณี|ทุกประเภท|ทุกแห่ง)?$/,
);
const allowed = loosely(/^(?:ตัวชี้วัดนี้ ?)?(?:สามารถ|ให้)? ?ตัดฐาน(?:คะแนน|การประเมิน)? ?(?:ได้)?$/);
const about = loosely(/^(?:\(? ?หมายเหตุ ?:? ?)?(?:ตัวชี้วัดนี้ ?)?(ไม่)?(?:สามารถ|อาจ|ให้)? ?ตัดฐาน/);

/** Null where the line does not begin by speaking of it. */
export function baseCutIn({ bare }: Line): BaseCutPrinted | null {
  if (forbidden.test(bare)) return { allowed: false, exact: true };
  if (allowed.test(bare)) return { allowed: true, exact: true };
  const found = about.exec(bare);
  return found && { allowed: found[1] === undefined, exact: false };
}
