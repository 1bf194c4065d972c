import { clauseStates, type ClauseState } from "../pack/clauseState";
import { plainText } from "../text/plainText";

/** A clause state as its rank, 0 none … 3 done: the quick form used while scoring. */
export type StateRank = 0 | 1 | 2 | 3;

export const rankOf: Readonly<Record<ClauseState, StateRank>> = { none: 0, incomplete: 1, late: 2, done: 3 };

export function stateOf(rank: StateRank): ClauseState {
  return clauseStates[rank];
}

/** The words a cell may hold for each state. The first of each list is the one shown in messages and drop-downs. */
export const stateWords: Readonly<Record<ClauseState, readonly string[]>> = {
  done: [
    ...["✓", "✔", "/", "true", "1", "มี", "ใช่", "ผ่าน", "ครบ", "ครบถ้วน", "ทัน", "ทันเวลา"],
    ...["ดำเนินการ", "ดำเนินการแล้ว", "yes", "done"],
  ],
  late: ["ล่าช้า", "เกินกำหนด", "เกินระยะเวลา", "late"],
  incomplete: ["ไม่ครบถ้วน", "ไม่ครบ", "บางส่วน", "incomplete"],
  none: [
    ...["ไม่ดำเนินการ", "✗", "✘", "x", "-", "false", "0", "ไม่มี", "ไม่ใช่", "ไม่ผ่าน"],
    ...["ไม่ได้ดำเนินการ", "ยังไม่ดำเนินการ", "no", "none", ""],
  ],
};

export const baseCutWord = "ตัดฐาน";
/** Counts as done only in a clause whose paper says that having nothing to do counts. */
export const nothingToDoWords: readonly string[] = ["ไม่มีกรณี", "ไม่มีเหตุ", "ไม่มีภารกิจ", "nothing to do"];
export const notApplicableWord = "ไม่ประเมิน";

/** What a cell says: a state's rank, or one of those below. All are small numbers, which keeps scoring quick. */
export type CellReading = StateRank | typeof baseCutReading | typeof nothingToDoReading | typeof unreadable;
export const baseCutReading = 4;
export const nothingToDoReading = 5;
export const unreadable = -1;

/** A text longer than any accepted word by far is not worth normalising. */
const longestWord = 60;

const readings = new Map<string, CellReading>([
  ...clauseStates.flatMap((state) =>
    stateWords[state].map((word): [string, CellReading] => [word, rankOf[state]]),
  ),
  [baseCutWord, baseCutReading],
  ...nothingToDoWords.map((word): [string, CellReading] => [word, nothingToDoReading]),
]);

/** One cell of a checklist. Blank cells reach a function as null, "" or 0, and all mean not done. */
export function readCell(cell: unknown): CellReading {
  if (typeof cell === "string") return readWord(cell);
  if (cell === true || cell === 1) return 3;
  return cell === false || cell === 0 || cell === null || cell === undefined ? 0 : unreadable;
}

function readWord(word: string): CellReading {
  const known = readings.get(word);
  if (known !== undefined) return known;
  return word.length > longestWord ? unreadable : (readings.get(plainText(word)) ?? unreadable);
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
