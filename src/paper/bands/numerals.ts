const digits = [/หนึ่ง/, /สอง/, /สาม/, /สี่/, /ห้า/, /หก/, /เจ็ด/, /แปด/, /เก้า/];
const digit = digits.map(({ source }) => source).join("|");
/** What is counted by words, so that a numeral inside another word is none. */
const unit = /(?= *(?:ข้อ(?:$|[^ก-๙]|ขึ้นไป|หรือ|แต่)|โครงการ|กิจกรรม|ครั้ง|แห่ง|ราย|เรื่อง|คน|เดือน|วัน|ปี|สัปดาห์))/;
const before = /(?<!ข้อ|อย่าง|พัน|หมื่น|แสน|ล้าน)/;
const numeral = new RegExp(
  `${before.source}(?:(?<hundreds>${digit})?(?<hundred>ร้อย))?(?:(?<tens>ยี่|${digit})?(?<ten>สิบ))?(?<ones>(?<=สิบ|ร้อย)เอ็ด|${digit})?${unit.source}`,
  "g",
);

/** Numbers below a thousand that stand in words before what they count, as digits: "สามสิบวัน" → " 30 วัน". */
export function withDigits(text: string): string {
  return text.replace(numeral, (found, ...rest: readonly unknown[]) => {
    const groups = rest.at(-1);
    return found === "" || !isGroups(groups) ? found : ` ${String(valueOf(groups))} `;
  });
}

type Groups = Readonly<Record<string, string | undefined>>;

function isGroups(value: unknown): value is Groups {
  return typeof value === "object" && value !== null;
}

function valueOf({ hundreds, hundred, tens, ten, ones }: Groups): number {
  const many = (count: string | undefined, of: string | undefined): number =>
    of === undefined ? 0 : count === undefined ? 1 : digitOf(count);
  return 100 * many(hundreds, hundred) + 10 * many(tens, ten) + (ones === undefined ? 0 : digitOf(ones));
}

function digitOf(word: string): number {
  if (/^เอ็ด$/.test(word)) return 1;
  if (/^ยี่$/.test(word)) return 2;
  return digits.findIndex((one) => one.test(word)) + 1;
}
