import type { Pack } from "../../../pack/schema";
import type { Replies, Reply } from "../../../paper/confirm/question";
import { typedYear } from "../../../paper/confirm/typedValues";
import type { Draft } from "../../../paper/draft";
import { draftOfPaper } from "../../../paper/draftOfPaper";
import type { PaperFileIssue } from "../../../paper/file/paperFileIssue";
import type { WorkbookEvents } from "../../excel/workbookEvents";
import { createStore, type Store } from "../../store";

/** A paper on its way to criteria; null names the text that was pasted. */
export type DraftSession =
  | { readonly kind: "none" }
  | { readonly kind: "reading" }
  | { readonly kind: "refused"; readonly name: string | null; readonly refusal: PaperRefusal }
  | OpenPaper;

export type PaperRefusal =
  | PaperFileIssue
  | { readonly code: "nothingFound"; readonly lines: number }
  /** What nobody expected, as the browser words it. */
  | { readonly code: "unread"; readonly problem: string };

export interface OpenPaper {
  readonly kind: "open";
  readonly name: string | null;
  readonly text: string;
  /** Paragraphs whose numbers Word hides. */
  readonly unnumbered: number;
  /** Packs whose keys go on. */
  readonly known: readonly Pack[];
  readonly draft: Draft;
  readonly replies: Replies;
  /** What is being typed and was not put in yet, by the key of its question. */
  readonly typing: ReadonlyMap<string, string>;
  readonly onlyWaiting: boolean;
  /** Keys of the parts that are unfolded. */
  readonly unfolded: ReadonlySet<string>;
}

export interface DraftDesk {
  readonly session: Store<DraftSession>;
  readonly pasted: Store<string>;
}

/** A draft goes on while other views are looked at: it lives as long as the pane follows the workbook. */
const desks = new WeakMap<WorkbookEvents, DraftDesk>();

export function draftDeskOf(events: WorkbookEvents): DraftDesk {
  const known = desks.get(events);
  if (known) return known;
  const desk = { session: createStore<DraftSession>({ kind: "none" }), pasted: createStore("") };
  desks.set(events, desk);
  return desk;
}

export function openPaper(
  paper: Pick<OpenPaper, "name" | "text" | "unnumbered" | "known" | "draft">,
): OpenPaper {
  return {
    ...{ ...paper, kind: "open", replies: new Map(), typing: new Map() },
    ...{ onlyWaiting: false, unfolded: new Set(["facts"]) },
  };
}

/**
 * Puts replies in, or takes them back with null. Deadlines hang on the year, so another year has the paper read again, and
 * what was said of deadlines is asked anew.
 */
export function withReplies(
  paper: OpenPaper,
  changes: readonly (readonly [key: string, reply: Reply | null])[],
): OpenPaper {
  const replies = new Map(paper.replies);
  const typing = new Map(paper.typing);
  for (const [key, reply] of changes) {
    typing.delete(key);
    if (reply) replies.set(key, reply);
    else replies.delete(key);
  }
  const isOfYear = changes.some(([key]) => key === "year" || key === "fiscalYear");
  return isOfYear ? readAgain({ ...paper, replies, typing }) : { ...paper, replies, typing };
}

function readAgain(paper: OpenPaper): OpenPaper {
  const { text, known, replies } = paper;
  const [year, fiscalYear] = (["year", "fiscalYear"] as const).map((fact) => {
    const reply = replies.get(fact);
    return reply?.kind === "typed" ? typedYear(reply.text) : null;
  });
  const read = draftOfPaper(text, { id: null, year: year ?? null, fiscalYear: fiscalYear ?? null, known });
  // What the paper itself says of both stays what was read, beside what a person typed.
  const own = paper.draft;
  const draft = {
    ...read,
    year: own.year,
    fiscalYear: fiscalYear === null ? read.fiscalYear : own.fiscalYear,
  };
  if (JSON.stringify(draft) === JSON.stringify(paper.draft)) return paper;
  const kept = [...replies].filter(([key]) => !key.includes(".deadline"));
  return { ...paper, draft, replies: new Map(kept) };
}
