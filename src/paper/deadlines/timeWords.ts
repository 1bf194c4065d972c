/** The words by which papers set a time, as `plainPrinted` leaves them, numbers in digits. */

const by = /(?:ภายใน|ไม่เกิน(?:กว่า)?|ไม่ช้ากว่า|ไม่เกินกว่า|ให้แล้วเสร็จภายใน)/;
const span = / *(?<number>\d+) *(?<unit>วันทำการ|วัน|เดือน|สัปดาห์|ปี)/;
const from = /,? *(?:โดย)?(?:นับ)?(?:ถัด)?(?:ตั้งแต่|แต่|จาก|หลังจาก|หลัง|ถัดจาก|ภายหลัง)/;
const year = /(?: *(?:ปี)? *(?:พ\.?ศ\.?)? *(?<year>2[4-6]\d{2}))?/;
const month = /(?<month>[ก-๙]{3,10}(?:คม|ยน|พันธ์)|[ก-๙]{1,3}\.[ก-๙]{1,2}\.)/;

function pattern(...parts: readonly RegExp[]): RegExp {
  return new RegExp(parts.map(({ source }) => source).join(""), "g");
}

/** A way of setting a time. */
export type TimePhrase =
  | "afterYearEnd"
  | "afterEvent"
  | "beforeEvent"
  | "ahead"
  | "dayOfLaterMonth"
  | "day"
  | "month"
  | "quarter"
  | "yearEnd";

/** Of two that fit the same words the first is meant. */
export const timePhrases: readonly (readonly [TimePhrase, RegExp])[] = [
  ["afterYearEnd", pattern(by, span, from, /(?:วัน)?(?:ที่)?สิ้น(?:สุด)?ปี(?:งบประมาณ)/, year)],
  ["afterEvent", pattern(by, span, from, /(?<event>(?:วัน|ได้รับ|มี|การ|เสร็จ)[^()]*)/)],
  [
    "beforeEvent",
    pattern(
      /(?:ล่วงหน้า(?:เป็นเวลา)?(?:ไม่น้อยกว่า|อย่างน้อย)?|ไม่น้อยกว่า|อย่างน้อย)/,
      span,
      / *ก่อน(?:ถึง)?(?<event>(?:วัน|การ)[^()]*)/,
    ),
  ],
  [
    "beforeEvent",
    pattern(/ก่อน(?:ถึง)?(?<event>(?:วัน|การ)[^()\d]*?)(?:ล่วงหน้า)?(?:เป็นเวลา)?(?:ไม่น้อยกว่า|อย่างน้อย)/, span),
  ],
  ["ahead", pattern(/ล่วงหน้า(?:เป็นเวลา)?(?:ไม่น้อยกว่า|อย่างน้อย)?/, span)],
  [
    "dayOfLaterMonth",
    pattern(
      by,
      /(?:วันที่)? *(?<day>\d{1,2}) *ของเดือน(?:ถัดไป|(?=ถัดจาก))/,
      /(?: *(?:นับ)?(?:ถัด|หลัง)?จาก *(?<event>(?:วัน|เดือน)[^()]*))?/,
    ),
  ],
  ["day", pattern(by, /(?:วันที่)? *(?<day>\d{1,2}) */, month, year)],
  ["month", pattern(by, /(?:สิ้น|วันสิ้น|วันสุดท้ายของ)?เดือน/, month, year)],
  ["quarter", pattern(by, /(?:สิ้น)?ไตรมาส(?:ที่)? *(?<quarter>[1-4]) *(?<fiscal>(?:ของ)?ปีงบประมาณ)?/, year)],
  ["yearEnd", pattern(by, /(?:วันสิ้น|สิ้น|วันสิ้นสุด)?ปีงบประมาณ/, year)],
];

/** A time is set here, in whatever words. */
export const setsATime =
  /(?:ภายใน|ไม่เกิน(?:กว่า)?|ไม่ช้ากว่า|ล่วงหน้า|ก่อน) *(?:(?:ไม่น้อยกว่า|อย่างน้อย)? *\d+ *(?:วัน|เดือน|สัปดาห์|ปี)|(?:สิ้น)?เดือน|วันที่|(?:สิ้น)?ไตรมาส|(?:วัน)?(?:สิ้น)?ปีงบ|ระยะเวลา|เวลา|กำหนด)/g;
