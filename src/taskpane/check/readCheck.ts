import { checkWorkbook, type PlacedFinding } from "../../check/checkWorkbook";
import { ofFormulas } from "../../check/checkYear";
import { builtInPacks } from "../../pack/builtIn";
import type { Pack } from "../../pack/schema";
import type { Book } from "../../workbook/read/book";
import type { ReadIssue } from "../../workbook/read/readIssue";
import { readYear, type YearRead } from "../../workbook/read/readYear";
import { templateOf, templatesIn, type BookSettings } from "../../workbook/read/settings";
import { followBook, type BookListener } from "../excel/followBook";
import type { WorkbookEvents } from "../excel/workbookEvents";

/** A template of the open workbook as it was checked, or why it can't be. */
export type CheckRead = CheckedTemplate | UnreadTemplate;

interface OfTemplate {
  /** Which of the workbook's templates: 1 for the first. */
  readonly book: number;
  /** All that the workbook has, the oldest first. */
  readonly templates: readonly BookSettings[];
}

export interface CheckedTemplate extends OfTemplate {
  readonly kind: "checked";
  readonly year: YearRead;
  /** Excel serial day as of which it was checked. */
  readonly today: number;
  readonly findings: readonly PlacedFinding[];
}

interface UnreadTemplate extends OfTemplate {
  readonly kind: "unread";
  readonly issues: readonly ReadIssue[];
}

/** What a check stands on besides the workbook. */
export interface CheckFrame {
  /** The packs by which formulas are answered now. */
  readonly packs: readonly Pack[];
  /** The number of the template that is wanted; null, and one that is not there, for the newest. */
  readonly template: number | null;
  /** Today, as an Excel serial day. */
  readonly today: () => number;
}

/** Checks a template; null where the workbook has none. */
export function readCheck(whole: Book, { packs, template, today }: CheckFrame): CheckRead | null {
  const found = templateOf(whole, template);
  if (!found) return null;
  const { number } = found.settings;
  const own = { book: number, templates: templatesIn(whole) };
  // What the workbook carries was looked at when it was opened.
  const read = readYear({ ...whole, customXml: null }, packs, number);
  if (!read.ok) return { kind: "unread", ...own, issues: read.trouble };
  const day = today();
  const findings = checkWorkbook(read.value, day, builtInPacks);
  return { kind: "checked", ...own, year: read.value, today: day, findings };
}

/** Tells the findings now and after each change, by whomever, until the returned function is called. */
export function followCheck(
  events: WorkbookEvents,
  frame: CheckFrame,
  listener: BookListener<CheckRead | null>,
): () => void {
  return followBook(events, { read: (book) => readCheck(book, frame), stateOf, fingerprint }, listener);
}

/** Where the workbook shows other marks than its answers give, formulas may be behind. */
function stateOf(read: CheckRead | null): "quiet" | "behind" | "busy" {
  if (read?.kind !== "checked") return "quiet";
  const isBehind = read.year.shown.isBusy || read.findings.some(({ code }) => ofFormulas.has(code));
  return isBehind ? "behind" : "quiet";
}

function fingerprint(read: CheckRead | null, isSettled: boolean): string {
  if (read?.kind !== "checked") return JSON.stringify(read);
  const { year, findings, templates, book, today } = read;
  const { mark, percent, progress } = year.marks.total;
  return JSON.stringify([findings, templates, book, today, mark, percent, progress, isSettled]);
}
