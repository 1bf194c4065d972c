import type { ClauseState } from "../pack/clauseState";

/** What the papers ask for, as officers name it in a cell. ประเมิน is not among them: ไม่ประเมิน is a word of its own. */
const verbs: readonly string[] = [
  ...["ทำ", "จัดทำ", "ดำเนินการ", "ปฏิบัติ", "ส่ง", "จัดส่ง", "รายงาน", "เสนอ"],
  ...["แต่งตั้ง", "มอบหมาย", "ประกาศ", "ตรวจสอบ"],
];

const doneEndings: readonly string[] = [
  ...["แล้ว", "ครบ", "ครบแล้ว", "ครบถ้วน", "ครบถ้วนแล้ว", "เสร็จ", "เสร็จแล้ว", "เสร็จสิ้น", "เสร็จสิ้นแล้ว", "แล้วเสร็จ"],
  ...["เรียบร้อย", "เรียบร้อยแล้ว", "เสร็จเรียบร้อย", "เสร็จเรียบร้อยแล้ว", "สำเร็จ"],
  ...["ทัน", "ทันเวลา", "ทันกำหนด", "ตามกำหนด", "ภายในกำหนด", "ตรงเวลา"],
];
const lateEndings: readonly string[] = [
  ...["ล่าช้า", "ช้า", "ล่าช้ากว่ากำหนด", "ช้ากว่ากำหนด", "แต่ล่าช้า", "แล้วแต่ล่าช้า", "เกินกำหนด", "เกินเวลา"],
  ...["ไม่ทัน", "ไม่ทันเวลา", "ไม่ทันกำหนด"],
];
const incompleteEndings: readonly string[] = [
  ...["ไม่ครบ", "ไม่ครบถ้วน", "ยังไม่ครบ", "ยังไม่ครบถ้วน", "บางส่วน", "แล้วบางส่วน", "ไม่สมบูรณ์"],
];
const unfinishedEndings: readonly string[] = ["ไม่เสร็จ", "ยังไม่เสร็จ", "ไม่แล้วเสร็จ", "ยังไม่แล้วเสร็จ"];

function ending(verb: string, endings: readonly string[]): readonly string[] {
  return endings.map((end) => `${verb}${end}`);
}

function saidOfAll(say: (verb: string) => readonly string[]): readonly string[] {
  return verbs.flatMap(say);
}

/** What officers write for each state with the verb in it: "ได้จัดส่งเรียบร้อยแล้ว", "ยังไม่ได้รายงาน". */
export const phrases: Readonly<Record<ClauseState, readonly string[]>> = {
  done: saidOfAll((verb) => {
    const said = ending(verb, doneEndings);
    return [...said, ...said.map((one) => `ได้${one}`), `ได้${verb}`, `มีการ${verb}`, `มีการ${verb}แล้ว`];
  }),
  late: saidOfAll((verb) => ending(verb, lateEndings)),
  incomplete: saidOfAll((verb) => ending(verb, incompleteEndings)),
  none: saidOfAll((verb) =>
    ["ไม่", "ไม่ได้", "ยังไม่", "ยังไม่ได้", "ไม่มีการ", "ยังไม่มีการ"].map((not) => `${not}${verb}`),
  ),
};

/** Begun, by what is said of it, and not said to be done. */
export const unfinishedPhrases: readonly string[] = saidOfAll((verb) => [
  ...ending(verb, unfinishedEndings),
  ...["กำลัง", "อยู่ระหว่าง", "ระหว่าง", "อยู่ระหว่างการ"].map((during) => `${during}${verb}`),
]);
