import type { AssessedYear } from "../result/assessedYear";
import type { ResultOfYear } from "../result/resultOfYear";
import { agendaOf } from "./agenda";
import { bestPracticeOf } from "./bestPractice";
import type { DocumentKind } from "./documentKind";
import { memoOf } from "./memo";
import type { Paper } from "./paper";
import { writePaper } from "./writePaper";

/** What a paper says besides the result. */
export interface PaperFrame {
  readonly year: AssessedYear;
  /** Of the paper, as an Excel serial day. */
  readonly day: number;
}

/** A paper of a year's result as a .docx; the same bytes for the same year and day. */
export function writeDocument(
  kind: DocumentKind,
  result: ResultOfYear,
  frame: PaperFrame,
): Promise<Uint8Array> {
  return writePaper(paperOf(kind, result, frame));
}

export function paperOf(kind: DocumentKind, result: ResultOfYear, { year, day }: PaperFrame): Paper {
  switch (kind) {
    case "memo":
      return memoOf(result, year, day);
    case "best-practice":
      return bestPracticeOf(result);
    case "agenda":
      return agendaOf(result, year, day);
  }
}
