import { distance } from "fastest-levenshtein";
import { takeClauseList } from "./clauseList";
import { describedClauses, type WordedClause } from "./described";
import { Scan } from "./scan";
import { words } from "./vocabulary";

/** The last band, which takes what no other does. */
export interface RestBand {
  /** Whether its words say so themselves; "nothing done" alone does not. */
  readonly saysRest: boolean;
  /** Clauses that may be done as well, beside nothing at all: "ดำเนินการตามข้อ 1 หรือไม่ได้ดำเนินการ". */
  readonly orOnly: readonly number[] | null;
  /** Preconditions that are not met, as printed; the bands above hold only where they are. */
  readonly unmet: string | null;
}

type Part =
  | { readonly kind: "rest" }
  | { readonly kind: "nothing" }
  | { readonly kind: "clauses"; readonly clauses: readonly number[] }
  | { readonly kind: "unmet"; readonly text: string };

/**
 * "ไม่มีผู้ตรวจสอบภายใน หรือดำเนินการไม่ครบถ้วน หรือไม่ดำเนินการ"
 *
 * @param band Its place among the bands, from 0: "ไม่เข้าเงื่อนไขข้อ 1 - 5" names those above it.
 */
export function readRestBand(text: string, clauses: readonly WordedClause[], band: number): RestBand | null {
  const parts = partsOf(text, clauses, band);
  if (!parts?.some(({ kind }) => kind === "rest" || kind === "nothing")) return null;
  const listed = parts.flatMap((part) => (part.kind === "clauses" ? [part.clauses] : []));
  const [orOnly = null] = listed;
  if (listed.length > 1) return null;
  return {
    saysRest: parts.some(({ kind }) => kind === "rest"),
    orOnly,
    unmet: unmetIn(parts, text),
  };
}

/** From the first precondition to the last, with the words that join them. */
function unmetIn(parts: readonly Part[], text: string): string | null {
  const unmet = parts.flatMap((part) => (part.kind === "unmet" ? [part.text] : []));
  const [first, last] = [unmet[0], unmet.at(-1)];
  if (first === undefined || last === undefined) return null;
  return text.slice(text.indexOf(first), text.lastIndexOf(last) + last.length);
}

/** Null where a part is not understood. */
function partsOf(text: string, clauses: readonly WordedClause[], band: number): readonly Part[] | null {
  const parts: Part[] = [];
  for (const piece of text.split(/หรือ/)) {
    const part = readPart(piece.trim(), clauses, band);
    const before = parts.at(-1);
    if (part) parts.push(part);
    else if (before?.kind === "unmet" && isFree(piece))
      // A precondition's own words may say "or" as well.
      parts.push({ kind: "unmet", text: piece.trim() });
    else return null;
  }
  return parts;
}

function readPart(piece: string, clauses: readonly WordedClause[], band: number): Part | null {
  return (
    whole(piece, (scan) => takeRestWords(scan, clauses, band)) ??
    whole(piece, (scan) => takeNothing(scan, clauses)) ??
    whole(piece, (scan) => takeClauses(scan, clauses)) ??
    readUnmet(piece, clauses)
  );
}

/** What is read where it is all of the text. */
function whole(text: string, take: (scan: Scan) => Part | null): Part | null {
  const scan = new Scan(text);
  const part = take(scan);
  return part && scan.isAtEnd ? part : null;
}

function takeRestWords(scan: Scan, clauses: readonly WordedClause[], band: number): Part | null {
  if (scan.take(words.everythingElse)) {
    const named = scan.take(words.bandsNamed);
    return named && Number(named[1]) !== band ? null : { kind: "rest" };
  }
  if (!scan.take(words.notFull)) return null;
  return takesEveryClause(scan, clauses) ? { kind: "rest" } : null;
}

function takeNothing(scan: Scan, clauses: readonly WordedClause[]): Part | null {
  if (!scan.take(words.nothing)) return null;
  return takesEveryClause(scan, clauses) ? { kind: "nothing" } : null;
}

/** "ตามข้อ 1 - 8" behind it names the whole checklist, or nothing stands there. */
function takesEveryClause(scan: Scan, clauses: readonly WordedClause[]): boolean {
  scan.take(words.accordingTo);
  const list = takeClauseList(scan, clauses);
  return list === null || list.items.flat().length === clauses.length;
}

function takeClauses(scan: Scan, clauses: readonly WordedClause[]): Part | null {
  scan.take(words.doing);
  const list = takeClauseList(scan, clauses);
  return list && !list.anyItem ? { kind: "clauses", clauses: list.items.flat() } : null;
}

/** Something that is missing and that no clause asks for. */
function readUnmet(piece: string, clauses: readonly WordedClause[]): Part | null {
  const scan = new Scan(piece);
  if (!scan.take(words.lacking) || !isFree(scan.rest)) return null;
  const described = describedClauses(scan, clauses);
  return described?.end === piece.length ? null : { kind: "unmet", text: piece };
}

const grammatical = /\d|ไม่|ข้อ(?!บัญญัติ|มูล|เสนอ|ตกลง|กำหนด)|ร้อยละ|ดำเนินการ|ล่าช้า|ครบ|เกิน|แต่|คะแนน/;

const grammars = [/ดำเนินการ/, /การดำเนินการ/, /ดำเนินการใดๆ/, /ครบถ้วน/].map(({ source }) => source);

/** Words that say nothing of the grammar's own, not even misread, and are words at all. */
function isFree(text: string): boolean {
  const own = text.trim();
  const isNear = (word: string): boolean => 2 * distance(own, word) <= word.length;
  return own.length >= 3 && !grammatical.test(own) && !grammars.some(isNear);
}

/** What is there where it is not missing: "ไม่มีแผน" → "มีแผน". */
export function withoutNegation(text: string): string {
  return text.replace(/ยังไม่มี|ไม่มี/g, (found) => found.slice(found.length - 2)).replace(/ยังไม่ได้|ไม่ได้|มิได้/g, "");
}
