import { clauseStates, type ClauseState } from "../pack/clauseState";
import { lettersAndMarks } from "../text/lettersAndMarks";
import { plainText } from "../text/plainText";

/** A clause state as its rank, 0 none … 3 done: the quick form used while scoring. */
export type StateRank = 0 | 1 | 2 | 3;

export const rankOf: Readonly<Record<ClauseState, StateRank>> = { none: 0, incomplete: 1, late: 2, done: 3 };

export function stateOf(rank: StateRank): ClauseState {
  return clauseStates[rank];
}

/**
 * The words a cell may hold for each state, as `plainText` gives them. The first of each list is the one shown in messages
 * and drop-downs.
 *
 * ไม่ทัน is late: it is said of what was done after its day. Where a clause has no such state it is refused, as ล่าช้า is,
 * since it does not say whether the thing was done. ü þ û are ✓ ☑ ✗ in the font Wingdings, and their like from U+F0A8 on
 * are those that Word writes.
 */
export const stateWords: Readonly<Record<ClauseState, readonly string[]>> = {
  done: [
    ...["✓", "✔", "/", "true", "1", "มี", "ใช่", "ผ่าน", "ครบ", "ครบถ้วน", "ทัน", "ทันเวลา"],
    ...["ดำเนินการ", "ดำเนินการแล้ว", "yes", "done", "√", "☑", "✅", "🗸", "🗹", "∕", "⁄"],
    ...["ü", "þ", "\uF0FC", "\uF0FE", "จริง", "y", "ok", "okay", "complete", "completed", "finished"],
    ...["ทำ", "ทำแล้ว", "ได้ทำ", "ได้ทำแล้ว", "ทำครบ", "ทำครบแล้ว", "ทำเสร็จ", "ทำเสร็จแล้ว", "จัดทำแล้ว"],
    ...["เสร็จ", "เสร็จแล้ว", "เสร็จสิ้น", "เสร็จสิ้นแล้ว", "เสร็จเรียบร้อย", "เสร็จเรียบร้อยแล้ว", "แล้วเสร็จ"],
    ...["เรียบร้อย", "เรียบร้อยแล้ว", "สมบูรณ์", "ครบสมบูรณ์", "ครบแล้ว", "ครบถ้วนแล้ว", "ครบถ้วนสมบูรณ์"],
    ...["ได้ดำเนินการ", "ได้ดำเนินการแล้ว", "ดำเนินการครบ", "ดำเนินการครบถ้วน", "ดำเนินการเสร็จ"],
    ...["ดำเนินการเสร็จแล้ว", "ดำเนินการเสร็จสิ้น", "ดำเนินการเสร็จสิ้นแล้ว", "ดำเนินการแล้วเสร็จ"],
    ...["ดำเนินการเรียบร้อย", "ดำเนินการเรียบร้อยแล้ว", "มีแล้ว", "ใช่แล้ว", "ผ่านแล้ว", "ผ่านเกณฑ์", "ปฏิบัติแล้ว"],
    ...["ส่งแล้ว", "จัดส่งแล้ว", "รายงานแล้ว", "ส่งทันเวลา", "ทันกำหนด", "ทันตามกำหนด", "ตามกำหนด", "ภายในกำหนด"],
    ...["ภายในเวลา", "ภายในกำหนดเวลา", "ตรงเวลา", "on time", "in time", "pass", "passed"],
  ],
  late: [
    ...["ล่าช้า", "เกินกำหนด", "เกินระยะเวลา", "late", "ไม่ทัน", "ไม่ทันเวลา", "ไม่ทันกำหนด", "ไม่ทันตามกำหนด"],
    ...["ช้า", "ล่าช้ากว่ากำหนด", "ช้ากว่ากำหนด", "เกินเวลา", "เกินกำหนดเวลา", "ส่งช้า", "ส่งล่าช้า", "ทำล่าช้า"],
    ...["ดำเนินการล่าช้า", "จัดส่งล่าช้า", "รายงานล่าช้า", "ไม่ตรงเวลา", "ส่งเกินกำหนด", "ดำเนินการแล้วแต่ล่าช้า"],
  ],
  incomplete: [
    ...["ไม่ครบถ้วน", "ไม่ครบ", "บางส่วน", "incomplete", "ยังไม่ครบ", "ยังไม่ครบถ้วน", "ไม่สมบูรณ์", "ยังไม่สมบูรณ์"],
    ...["ทำไม่ครบ", "ทำบางส่วน", "ดำเนินการไม่ครบ", "ดำเนินการไม่ครบถ้วน", "ดำเนินการบางส่วน", "มีไม่ครบ", "มีบางส่วน"],
    ...["partial", "partly"],
  ],
  none: [
    ...["ไม่ดำเนินการ", "✗", "✘", "x", "-", "false", "0", "ไม่มี", "ไม่ใช่", "ไม่ผ่าน"],
    ...["ไม่ได้ดำเนินการ", "ยังไม่ดำเนินการ", "no", "none", "", "ยังไม่ได้ดำเนินการ", "เท็จ", "n", "not done"],
    ...["☐", "□", "⬜", "◻", "×", "✕", "✖", "❌", "🗴", "🗶", "û", "\uF0FB", "\uF0A8", "\uF06F"],
    ...["ไม่ทำ", "ไม่ได้ทำ", "ยังไม่ทำ", "ยังไม่ได้ทำ", "ไม่จัดทำ", "ไม่ได้จัดทำ", "ยังไม่จัดทำ", "ยังไม่ได้จัดทำ"],
    ...["ไม่ส่ง", "ไม่ได้ส่ง", "ยังไม่ส่ง", "ยังไม่ได้ส่ง", "ไม่ปฏิบัติ", "ไม่ได้ปฏิบัติ", "ยังไม่มี", "ยังไม่ผ่าน", "ไม่ผ่านเกณฑ์"],
    ...["ยังไม่ได้เริ่ม", "ยังไม่เริ่ม", "รอดำเนินการ", "not yet", "failed"],
  ],
};

export const baseCutWord = "ตัดฐาน";
/** Counts as done only in a clause whose paper says that having nothing to do counts. */
export const nothingToDoWords: readonly string[] = ["ไม่มีกรณี", "ไม่มีเหตุ", "ไม่มีภารกิจ", "nothing to do"];
export const notApplicableWord = "ไม่ประเมิน";
/** Begun and not finished: not done in most clauses, but in one that can be incomplete nobody can tell which of the two. */
export const unfinishedWords: readonly string[] = [
  ...["ไม่เสร็จ", "ยังไม่เสร็จ", "ไม่แล้วเสร็จ", "ยังไม่แล้วเสร็จ", "ยังไม่เรียบร้อย", "ทำไม่เสร็จ", "ดำเนินการไม่แล้วเสร็จ"],
  ...["กำลังทำ", "กำลังดำเนินการ", "อยู่ระหว่างดำเนินการ", "ระหว่างดำเนินการ", "in progress", "not finished"],
];
/**
 * Signs that say one thing to the eye and may mean another: ☒ is a ticked box in Word and a crossed one elsewhere, and
 * P R O S are ticks and crosses in the font Wingdings 2, which no formula can see.
 */
export const doubtfulSigns: readonly string[] = [
  ...[
    "☒",
    "⊠",
    "❎",
    "🗵",
    "🗷",
    "ý",
    "\uF0FD",
    "p",
    "r",
    "o",
    "q",
    "s",
    "t",
    "\uF050",
    "\uF052",
    "\uF04F",
    "\uF053",
  ],
];

/** What a cell says: a state's rank, or one of those below. All are small numbers, which keeps scoring quick. */
export type CellReading =
  | StateRank
  | typeof baseCutReading
  | typeof nothingToDoReading
  | typeof unfinishedReading
  | typeof unreadable;
export const baseCutReading = 4;
export const nothingToDoReading = 5;
export const unfinishedReading = 6;
export const unreadable = -1;

/** A text longer than any accepted word by far is not worth normalising. */
const longestWord = 60;

const readings = new Map<string, CellReading>([
  ...clauseStates.flatMap((state) =>
    stateWords[state].map((word): [string, CellReading] => [word, rankOf[state]]),
  ),
  [baseCutWord, baseCutReading],
  ...nothingToDoWords.map((word): [string, CellReading] => [word, nothingToDoReading]),
  ...unfinishedWords.map((word): [string, CellReading] => [word, unfinishedReading]),
]);

/** The same words by their letters and marks, for those with a mark on the wrong letter. */
const looseReadings = new Map(
  [...readings].map(([word, reading]) => [lettersAndMarks(plainText(word)), reading]),
);

/** One cell of a checklist. Blank cells reach a function as null, "" or 0, and all mean not done. */
export function readCell(cell: unknown): CellReading {
  if (typeof cell === "string") return readWord(cell);
  if (cell === true || cell === 1) return 3;
  return cell === false || cell === 0 || cell === null || cell === undefined ? 0 : unreadable;
}

function readWord(word: string): CellReading {
  const known = readings.get(word);
  if (known !== undefined) return known;
  if (word.length > longestWord) return unreadable;
  const plain = plainText(word);
  return readings.get(plain) ?? looseReadings.get(lettersAndMarks(plain)) ?? unreadable;
}

/** Whether a reading is a clause's state, and not one of the other words. */
export function isState(reading: CellReading): reading is StateRank {
  return reading >= 0 && reading <= 3;
}

/** True for what Excel hands over where nothing was entered. */
export function isBlank(cell: unknown): boolean {
  return (
    cell === null || cell === undefined || (typeof cell === "string" && plainText(cell.slice(0, 200)) === "")
  );
}

/** True for the objects Excel hands over for cells such as #N/A and #DIV/0!. */
export function isErrorCell(cell: unknown): boolean {
  return (
    typeof cell === "object" &&
    cell !== null &&
    ("errorType" in cell || "code" in cell || "errorCode" in cell)
  );
}

/** A cell as it is quoted in a message: short, and never more than text. */
export function quoteCell(cell: unknown): string {
  if (typeof cell === "string") return cell.length > 40 ? `${cell.slice(0, 40)}…` : cell;
  if (typeof cell === "number" || typeof cell === "boolean" || typeof cell === "bigint") return String(cell);
  return cell === null || cell === undefined ? "" : "?";
}
