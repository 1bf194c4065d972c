import type { ClauseState } from "../../pack/clauseState";
import { takeClauseList } from "./clauseList";
import { describedClauses, type WordedClause } from "./described";
import type { Scan } from "./scan";
import { words } from "./vocabulary";

/** In which states clauses are to be; places in the checklist. */
export interface ClausesInStates {
  readonly clauses: readonly number[];
  readonly states: readonly ClauseState[];
  /** Whether the clauses stand there by their numbers, or are described in words. */
  readonly by: "number" | "words";
}

/** What is said of clauses beside those that are listed as done; several readings, the likeliest first. */
export type Exception = readonly ClausesInStates[];

/** Around the words of an exception. */
export interface Before {
  /** The clauses listed as done. */
  readonly done: ReadonlySet<number>;
  /** The single clause that was listed or described just before. */
  readonly last: number | null;
  /** Whether "but" stands before it, so that it can't say that something else was done. */
  readonly isContrast: boolean;
}

/**
 * "ไม่ดำเนินการตามข้อ 2 และข้อ 3", "ข้อ 8 ล่าช้า", "ไม่จัดส่งให้นายอำเภอ", "จัดทำรายงานไม่ครบถ้วน", "เกินระยะเวลาที่กำหนด",
 * "ติดตามผล".
 */
export function takeException(
  scan: Scan,
  clauses: readonly WordedClause[],
  before: Before,
): Exception | null {
  return scan.attempt(
    () => takeNotDoneByNumber(scan, clauses),
    () => takeStateByNumber(scan, clauses),
    () => takeNotDoneInWords(scan, clauses, before),
    () => takeStateInWords(scan, clauses, before),
    () => takeStateAlone(scan, clauses, before),
  );
}

function takeNotDoneByNumber(scan: Scan, clauses: readonly WordedClause[]): Exception | null {
  if (!scan.take(words.without)) {
    if (!scan.take(words.not)) return null;
    scan.take(words.doing);
  }
  const list = takeClauseList(scan, clauses);
  return list && !list.anyItem ? [{ clauses: list.items.flat(), states: ["none"], by: "number" }] : null;
}

function takeStateByNumber(scan: Scan, clauses: readonly WordedClause[]): Exception | null {
  const list = takeClauseList(scan, clauses);
  if (!list || list.anyItem) return null;
  const listed = list.items.flat();
  const state = scan.take(words.nothing) ? "none" : takeState(scan, textOf(clauses, listed[0]));
  return state && [{ clauses: listed, states: [state], by: "number" }];
}

function takeNotDoneInWords(scan: Scan, clauses: readonly WordedClause[], before: Before): Exception | null {
  if (!scan.take(words.not)) return null;
  const clause = takeDescribed(scan, clauses, before);
  if (clause === null) return null;
  const reading = (...states: readonly ClauseState[]): ClausesInStates => ({
    clauses: [clause],
    states,
    by: "words",
  });
  // Not done in time may mean late as well as not at all.
  return scan.take(words.inTime) ? [reading("none"), reading("none", "late")] : [reading("none")];
}

function takeStateInWords(scan: Scan, clauses: readonly WordedClause[], before: Before): Exception | null {
  const clause = takeDescribed(scan, clauses, before);
  if (clause === null) return null;
  const state =
    takeState(scan, textOf(clauses, clause)) ??
    (before.isContrast || before.done.has(clause) ? null : "done");
  return state && [{ clauses: [clause], states: [state], by: "words" }];
}

/** A state alone is that of the clause just before, or of the one clause that has a deadline. */
function takeStateAlone(scan: Scan, clauses: readonly WordedClause[], before: Before): Exception | null {
  const timed = clauses.flatMap(({ hasDeadline }, index) => (hasDeadline ? [index] : []));
  const clause = before.last ?? (timed.length === 1 ? timed[0] : undefined);
  if (clause === undefined) return null;
  const state = takeState(scan, textOf(clauses, clause));
  return state === "late" || (state !== null && before.last !== null)
    ? [{ clauses: [clause], states: [state], by: "words" }]
    : null;
}

/** @param clause Its words: so many days past are late where they are the days that it names. */
function takeState(scan: Scan, clause: string): "late" | "incomplete" | null {
  if (scan.take(words.late)) return "late";
  if (scan.take(words.incomplete)) return "incomplete";
  const days = scan.take(words.pastDays);
  return days && new RegExp(`(?<!\\d)${days[1] ?? ""}(?!\\d)`).test(clause) ? "late" : null;
}

function textOf(clauses: readonly WordedClause[], clause: number | undefined): string {
  return clauses[clause ?? -1]?.text ?? "";
}

/** Words that fit several clauses speak of the one just before, or of the only one that is not listed as done. */
function takeDescribed(scan: Scan, clauses: readonly WordedClause[], before: Before): number | null {
  const found = describedClauses(scan, clauses);
  if (!found) return null;
  const open = found.clauses.filter((clause) => !before.done.has(clause));
  const [only] = found.clauses.length === 1 ? found.clauses : open;
  const isOne = found.clauses.length === 1 || open.length === 1;
  const clause =
    before.last !== null && found.clauses.includes(before.last) ? before.last : isOne ? only : undefined;
  if (clause === undefined) return null;
  scan.at = found.end;
  return clause;
}
