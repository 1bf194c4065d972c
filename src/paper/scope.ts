import { findLaoType, laoTypes, type LaoType } from "../pack/laoType";
import type { Line } from "./lines";
import { loosely } from "./loosely";

const all = loosely(
  /^(?:ใช้)?ประเมิน ?(?:ทุก ?(?:อปท\.?|องค์กรปกครองส่วนท้องถิ่น)|(?:อปท\.?|องค์กรปกครองส่วนท้องถิ่น) ?ทุก(?:แห่ง|ประเภท)) ?(?:ทุกแห่ง)? ?:?$/,
);
const only = loosely(/^(?:ใช้)?ประเมิน(เฉพาะ)? ?(?:อปท\. ?)?(?=\S|$)/);
const except = loosely(
  /^(?:ใช้)?ประเมิน ?(?:ทุก ?)?(?:อปท\.?|องค์กรปกครองส่วนท้องถิ่น)(?: ?ทุก(?:แห่ง|ประเภท))? ?\(?(?:ยกเว้น|เว้นแต่) ?/,
);

/** Of whom an indicator is asked, where a line says so: all, or those whose types stand behind or below. */
export function scopeIn({
  bare,
  plain,
}: Line): { readonly all: boolean; readonly types: readonly LaoType[] } | null {
  if (all.test(bare)) return { all: true, types: laoTypes };
  const [without] = except.exec(bare) ?? [];
  if (without !== undefined) {
    const left = typesAlone(plain.replace(/^.*(?:ยกเว้น|เว้นแต่)/, "").replace(/\)$/, ""));
    return left && { all: false, types: laoTypes.filter((type) => !left.includes(type)) };
  }
  const [head, word] = only.exec(bare) ?? [];
  if (head === undefined) return null;
  const listed = typesAlone(plain.replace(/^(?:ใช้)?ประเมิน(?:เฉพาะ)? ?(?:อปท\. ?)?/, ""));
  if (listed) return { all: false, types: listed };
  return word !== undefined && bare.length === head.trimEnd().length ? { all: false, types: [] } : null;
}

/** The types that a line lists, where it holds nothing else. */
export function typesAlone(plain: string): readonly LaoType[] | null {
  const words = plain
    .replace(/(?<=[\s.,])และ/g, " ")
    .split(/[\s,/]+|(?<=\.)(?=[ก-ฮเ])/)
    .filter((word) => word !== "");
  const types = words.map(findLaoType);
  return types.length > 0 && types.every((type) => type !== null) ? types : null;
}
