import { plainPrinted, type Scan } from "./scan";
import { words } from "./vocabulary";

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
const negation = /ไม่/.source;
const longNegation = 8;
/** Where the words of a clause end whatever it says itself: what follows is a state, or the next thing that is not done. */
const ends = new RegExp(
  [words.late, words.pastDays, words.incomplete, words.inTime, /(?:และ|หรือ|แต่)(?:ไม่|มิได้)/]
    .map(({ source }) => `(?:${source})`)
    .join("|"),
  "g",
);
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
  ends.lastIndex = scan.start();
  const text = scan.text.slice(0, ends.exec(scan.text)?.index ?? scan.text.length);
  const found = clauses.map((clause) => endOfWords(text, scan.start(), clause.text));
  const end = Math.max(...found, 0);
  if (end <= scan.start()) return null;
  return { clauses: found.flatMap((one, index) => (one === end ? [index] : [])), end };
}

/** How far the text from here on is made of the clause's words; a word that only joins does not end it. */
function endOfWords(text: string, from: number, clause: string): number {
  let end = from;
  for (let piece = longestPiece(text, end, clause); piece > 0; piece = longestPiece(text, end, clause))
    end += piece;
  return end - (trailing.exec(text.slice(from, end))?.[0].length ?? 0);
}

/** Letters that the clause says in one piece as they stand there; 0 where it is too few to be its words. */
function longestPiece(text: string, from: number, clause: string): number {
  // A "not" of the clause's own stands with what it denies.
  let length = text.startsWith(negation, from) ? longNegation : shortestPiece;
  if (from + length > text.length || !clause.includes(text.slice(from, from + length))) return 0;
  while (from + length < text.length && clause.includes(text.slice(from, from + length + 1))) length += 1;
  return length;
}
