import { plainPrinted } from "./scan";
import type { Scan } from "./scan";

/** A clause by its own words, as the grammar reads them. */
export interface WordedClause {
  readonly id: string;
  readonly text: string;
  /** Whether its words name a day by which it is to be done. */
  readonly hasDeadline: boolean;
}

const deadlineWords = /ภายใน|ไม่เกิน *\d* *(?:วัน|เดือน|หนึ่ง|สอง|สาม)|ล่วงหน้า/;

export function wordClauses(
  clauses: readonly { readonly id: string; readonly text: string }[],
): readonly WordedClause[] {
  return clauses.map(({ id, text: printed }) => {
    const text = plainPrinted(printed);
    return { id, text, hasDeadline: deadlineWords.test(text) };
  });
}

/** Words of a clause, in pieces of at least so many letters, may be put together anew when a band speaks of it. */
const shortestPiece = 3;
const trailing = /(?:และ|หรือ|แต่|กับ|โดย)$/;

/** The clauses that the words standing here may speak of, and where those words end. */
export interface Description {
  readonly clauses: readonly number[];
  readonly end: number;
}

/**
 * Of which clause do these words speak? Of the one whose own words say them furthest; several that say them equally far
 * are all given. Nothing is taken from the text.
 */
export function describedClauses(scan: Scan, clauses: readonly WordedClause[]): Description | null {
  const ends = clauses.map(({ text }) => endOfWords(scan, text));
  const end = Math.max(...ends, 0);
  if (end <= scan.start()) return null;
  return { clauses: ends.flatMap((one, index) => (one === end ? [index] : [])), end };
}

/** How far the text from here on is made of the clause's words; a word that only joins does not end it. */
function endOfWords(scan: Scan, clause: string): number {
  let end = scan.start();
  for (let piece = longestPiece(scan.text, end, clause); piece > 0; piece = longestPiece(scan.text, end, clause))
    end += piece;
  const said = scan.text.slice(scan.start(), end);
  return end - (trailing.exec(said)?.[0].length ?? 0);
}

/** Letters that the clause says in one piece as they stand there; 0 where it is too few to be its words. */
function longestPiece(text: string, from: number, clause: string): number {
  let length = shortestPiece;
  if (!clause.includes(text.slice(from, from + length)) || from + length > text.length) return 0;
  while (from + length < text.length && clause.includes(text.slice(from, from + length + 1))) length += 1;
  return length;
}
