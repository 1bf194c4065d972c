import type { NumberTest, When } from "../../pack/rubric/syntax";
import { takeClauseList } from "./clauseList";
import { setCondition } from "./conditions";
import type { WordedClause } from "./described";
import { readNamedSet } from "./namedSet";
import { Scan } from "./scan";

/** So many of some clauses beside others that must be done; clauses by their places in the checklist. */
export interface CountWithin {
  readonly done: readonly number[];
  readonly among: { readonly first: number; readonly last: number };
  /** The likeliest first. */
  readonly tests: readonly NumberTest[];
}

/** The words by which a band counts within some of the clauses, whether or not all of it is understood. */
export const countsWithin = /อีก *(?:อย่างน้อย|ไม่น้อยกว่า)? *\d+ *ข้อ|\d+ *ข้อ *(?:ใน|จาก|ของ)ข้อ/;

const whole =
  /^(?<head>.*?)(?:,? *(?:และ|กับ|รวมทั้ง))? *(?:อีก)? *(?<least>อย่างน้อย|ไม่น้อยกว่า)? *(?<count>\d+) *ข้อ(?: *(?:ใน|จาก|ของ)(?<among>ข้อ.*?))?(?<up>ขึ้นไป)?$/;
const doing = /^(?:มีการ)?(?:ดำเนินการ|ดำเนินงาน|ปฏิบัติ|ทำ)(?:ได้)?(?:ตาม)?$/;

/** "ดำเนินการข้อ 1 และอีกอย่างน้อย 3 ข้อในข้อ 2 - 6"; of others that are not named, all that the band does not name itself. */
export function readCountWithin(text: string, clauses: readonly WordedClause[]): CountWithin | null {
  const { head = "", least, count = "", among, up } = whole.exec(text)?.groups ?? {};
  const done = doneIn(head.trim(), clauses);
  const others = among === undefined ? withoutThose(done ?? [], clauses.length) : listed(among, clauses);
  const [first = 0] = others ?? [];
  const last = others?.at(-1) ?? -1;
  const number = Number(count);
  const isSound =
    done !== null &&
    last - first + 1 === others?.length &&
    number > 0 &&
    number <= others.length &&
    !others.some((place) => done.includes(place));
  if (!isSound) return null;
  const atLeast: NumberTest = { operator: ">=", number };
  const isOpen = least === undefined && up === undefined && number < others.length;
  return { done, among: { first, last }, tests: isOpen ? [atLeast, { operator: "=", number }] : [atLeast] };
}

export function countWithinConditions(
  { done, among, tests }: CountWithin,
  clauses: readonly string[],
): readonly When[] {
  const [first = "", last = ""] = [clauses[among.first], clauses[among.last]];
  const named = setCondition([new Map(done.map((place) => [place, ["done"]]))], clauses);
  const own = named.kind === "any" ? named.of.flat() : [];
  return tests.map((is) => ({ kind: "any", of: [[...own, { kind: "count", range: { first, last }, is }]] }));
}

/** Clauses that are named as done and nothing else; none where only the doing is said. */
function doneIn(head: string, clauses: readonly WordedClause[]): readonly number[] | null {
  if (head === "" || doing.test(head)) return [];
  const set = readNamedSet(head, clauses);
  const [only] = set?.readings ?? [];
  const [named] = only ?? [];
  return set?.isPlain === true && only?.length === 1 && named ? [...named.keys()] : null;
}

function listed(text: string, clauses: readonly WordedClause[]): readonly number[] | null {
  const scan = new Scan(text);
  const list = takeClauseList(scan, clauses);
  return list && !list.anyItem && scan.isAtEnd ? list.items.flat() : null;
}

function withoutThose(done: readonly number[], clauses: number): readonly number[] {
  return Array.from({ length: clauses }, (_, place) => place).filter((place) => !done.includes(place));
}
