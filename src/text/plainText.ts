const invisible = /\u200B|\u200C|\u200D|\u2060|\uFE0E|\uFE0F|\uFEFF/g;
/** Some keyboards type sara am (ำ) as two characters that look the same. */
const splitSaraAm = /\u0E4D\u0E32/g;
const thaiDigit = /[๐-๙]/g;

/**
 * What a person typed, with the differences that nobody sees taken out: one Unicode form, one kind of digit,
 * no invisible characters, single spaces, lower case. `"  ตัวชี้วัดที่ ๓ "` → `"ตัวชี้วัดที่ 3"`.
 */
export function plainText(typed: string): string {
  return typed
    .normalize("NFC")
    .replace(invisible, "")
    .replace(splitSaraAm, "\u0E33")
    .replace(thaiDigit, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}
