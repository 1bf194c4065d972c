import { clauseStates } from "../pack/clauseState";
import { parseWhen } from "../pack/rubric/parse";
import { keywords } from "../pack/rubric/syntax";
import { withoutHidden } from "../text/plainText";

/**
 * A band's condition as the rubric language has it, from what an officer typed: Thai words, capitals, Thai digits, signs of
 * percent and copied characters that nobody sees. What the language reads as it stands stays as it was typed.
 *
 * `ข้อ 1-7 และ ข้อ 8 ล่าช้า` → `1-7, 8 late`; `นอกนั้น` → `otherwise`; `ร้อยละ 20% ขึ้นไป` → `value >= 20`.
 */
export function readCondition(typed: string): string {
  const plain = lowerCaseWords(withoutHidden(typed));
  if ("when" in parseWhen(plain)) return plain;
  const put = thaiWords.reduce((text, [word, meaning]) => text.replace(word, meaning), withAsciiSigns(plain));
  return tidied(put);
}

const number = String.raw`\d+(?:\.\d+)?`;
const clauses = String.raw`ข้อ(?:ที่)? *(\d+(?:\.\d+)*(?: *- *\d+(?:\.\d+)*)?)`;
const within = ` *ข้อ *(?:ใน|จาก|ของ) *${clauses}`;

/** The longer word comes before the one that it begins with, or holds. */
const thaiWords: readonly (readonly [RegExp, string])[] = [
  [/^(?:ผล|กรณี)?(?:นอกนั้น|นอกจากนี้|นอกเหนือจากนี้|นอกเหนือจากนั้น|อื่น ?ๆ?|อื่นใด)(?:ทั้งหมด)?$/, "otherwise"],
  [/(?:เงื่อนไข)?ไม่ผ่าน(?:เงื่อนไข)?(?:เบื้องต้น)?/g, " not gate "],
  [/ผ่านเงื่อนไข(?:เบื้องต้น)?|เงื่อนไข(?:เบื้องต้น)?/g, " gate "],
  [/(?<=[\d.]) *ถึง *(?=[\d.])/g, "-"],
  [/ตั้งแต่|ไม่น้อยกว่า|ไม่ต่ำกว่า|อย่างน้อย/g, " >= "],
  [/ไม่เกิน|ไม่มากกว่า/g, " <= "],
  [/น้อยกว่า|ต่ำกว่า|ไม่ถึง/g, " < "],
  [/มากกว่า|เกินกว่า|เกิน(?!กำหนด)/g, " > "],
  [/เท่ากับ/g, " = "],
  // "3 ข้อในข้อ 2-6" and "ข้อ 2-6 อย่างน้อย 3 ข้อ" are how many of which; "another three" is met by four as well.
  [new RegExp(`(${number}) *ข้อ *ขึ้นไป(?= *(?:ใน|จาก|ของ) *ข้อ)`, "g"), " >= $1 ข้อ"],
  [new RegExp(`อีก *(?=${number}${within})`, "g"), " >= "],
  [new RegExp(`(?:อีก *)?([<>]=?|=) *(${number})${within}`, "g"), " count $3 $1 $2 "],
  [new RegExp(`(${number}(?: *- *${number})?)${within}`, "g"), " count $2 = $1 "],
  [new RegExp(`${clauses} *([<>]=?|=) *(${number}) *ข้อ(?! *\\d|ที่)`, "g"), " count $1 $2 $3 "],
  // "5 ข้อ" is how many, "ข้อ 5" which one.
  [new RegExp(`((?:[<>]=?|=)? *${number}(?: *- *${number})?) *ข้อ(?! *\\d|ที่)`, "g"), " count $1 "],
  [/ข้อ(?:ที่)?/g, " ข้อ "],
  [/หรือ/g, " or "],
  [/แต่|และ|กับ/g, " , "],
  // "ไม่ทำ 2-3" says so of the clauses behind it, "8 ไม่ทำ" of the one before.
  [/ไม่(?:ได้)?(?:ทำ|ดำเนินการ)(?:ตาม)?(?= *(?:ข้อ *)?\d)/g, " , not "],
  [/ไม่(?:ได้)?(?:ทำ|ดำเนินการ)/g, " none "],
  [/ล่าช้า|เกินกำหนด/g, " late "],
  [/ไม่ครบ(?:ถ้วน)?/g, " incomplete "],
  // One number after a verb may be how many or which one, so it takes a "ข้อ" to be read.
  [new RegExp(`(?:ทำ|ดำเนินการ)(?:แล้ว|ครบ(?:ถ้วน)?|ตาม)?(?= *(?:ข้อ|count|${number} *-))`, "g"), " "],
  [/(?:ทำ|ดำเนินการ)(?:แล้ว)?(?:ครบ(?:ถ้วน)?)?(?! *\d)|ครบ(?:ถ้วน)?|แล้ว/g, " done "],
  [/ข้อ/g, " "],
  [/ต่อเนื่อง(?:กัน)?/g, " run "],
  [/ร้อยละ|ค่า/g, " value "],
  [/จำนวน|นับ(?:ได้)?/g, " count "],
  [/count +count/g, "count"],
  [new RegExp(`(${number}) *ขึ้นไป`, "g"), " >= $1"],
  [/([<>]=?) *(value|count)/g, "$2 $1"],
];

function withAsciiSigns(text: string): string {
  return text
    .replace(/≥|=>/g, ">=")
    .replace(/≤|=</g, "<=")
    .replace(/(\d) *%/g, "$1");
}

const words = new Set<string>([...keywords, ...clauseStates]);

function lowerCaseWords(text: string): string {
  const joined = text.replace(/ *\band\b */gi, ", ");
  return joined.replace(/[A-Za-z]+/g, (word) => {
    const lower = word.toLowerCase();
    return words.has(lower) ? lower : word;
  });
}

/** Commas that stand beside one another, at an end, or beside `or` join nothing. */
function tidied(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/(?: ?, ?)+/g, ", ")
    .replace(/, (?=or\b)|(?<=\bor), /g, " ")
    .replace(/^[, ]+|[, ]+$/g, "")
    .replace(/\s+/g, " ");
}
