import type { Answers } from "../../answers/answers";
import { withConfirmed, type Review } from "../../answers/review";
import type { Lao } from "../../answers/lao";
import { fail, succeed, type Outcome } from "../../outcome";
import { findLaoType } from "../../pack/laoType";
import type { Pack } from "../../pack/schema";
import { heldByReview, openByLine } from "../../year/heldByReview";
import { scoreOf, sameMark } from "../../year/mark";
import { scoreYear } from "../../year/scoreYear";
import type { YearMarks } from "../../year/yearMarks";
import { unpackAnywhere, type Unpacker } from "../../xlsx/unpacker";
import { bookNumber } from "../cells/names";
import { packNamespace } from "../file/packNamespace";
import type { Book } from "./book";
import { choosePack, type PacksAtHand } from "./choosePack";
import { entryTroubles, type EntryTrouble } from "./entryTroubles";
import { openBook, type OpenedFile } from "./openBook";
import { readAnswers, refusedFor } from "./readAnswers";
import { readIssue, type ReadIssue } from "./readIssue";
import { readReview } from "./readReview";
import { settingAddress, templateOf, templatesIn, type BookSettings } from "./settings";
import { readShownYear, type ShownYear } from "./shownYear";

/** One organization's year, as its workbook tells it. */
export interface YearRead {
  readonly settings: BookSettings;
  /** The workbook's other templates, of which nothing was read. */
  readonly others: readonly BookSettings[];
  readonly pack: Pack;
  readonly lao: Lao;
  /** What counts: old answers that a person said yes to are among it. */
  readonly answers: Answers;
  /** Old answers that came over from another pack, waiting and left over; null where none did. */
  readonly review: Review | null;
  /** What the workbook's own cells show. */
  readonly shown: ShownYear;
  /** What the answers give. */
  readonly marks: YearMarks;
  /** What the workbook lacks, or has otherwise than a template. */
  readonly issues: readonly ReadIssue[];
  /** Entries that can't be counted, or that a mark waits for, each with its cell. */
  readonly troubles: readonly EntryTrouble[];
  /** The template's own cells, for whoever has to say where something stands. */
  readonly book: Book;
}

export type YearReading = Outcome<YearRead, readonly ReadIssue[]>;

/**
 * Reads a template that officers filled in, whatever program saved it, and scores it again. Of several templates in it
 * the newest is read, or the one that is wanted.
 *
 * @param atHand Packs for workbooks that lost theirs; a list accepts none but the very pack that the workbook names.
 * @param wanted The template's number.
 */
export function readYear(
  whole: Book,
  atHand: readonly Pack[] | PacksAtHand = [],
  wanted: number | null = null,
): YearReading {
  const found = templateOf(whole, wanted);
  if (!found) {
    const code = bookNumber(whole.names) > 0 ? "settingsGone" : "notAYearWorkbook";
    return fail([readIssue(code, {})]);
  }
  const { book, settings } = found;
  const { packId: id, packVersion: version, packHash: hash, laoType: word } = settings;
  const chosen = choosePack(whole, { id, version, hash }, "packs" in atHand ? atHand : { packs: atHand });
  if (!chosen.pack) return fail(chosen.issues);
  const type = findLaoType(word);
  if (!type) {
    const unknown = readIssue("laoTypeUnknown", { word, cell: settingAddress(book, "LAO_TYPE") });
    return fail([...chosen.issues, unknown]);
  }
  const { pack } = chosen;
  const { answers: own, moved, ...entered } = readAnswers(book, pack, type, settings.number);
  const { review, decisions, issues: ofReview } = readReview(book, settings.number);
  const answers = review ? withConfirmed(own, review) : own;
  const { laoName: name, province, district } = settings;
  const lao = { name, type, province, ...(district !== "" && { district }) };
  const held = new Map([...heldByReview(pack, review ?? undefined), ...refusedFor(moved)]);
  const firstDecisions = [...openByLine(pack, review ?? undefined)].flatMap(([line, [first]]) => {
    const cell = first && decisions.get(first);
    return cell ? [[line, cell] as const] : [];
  });
  const marks = scoreYear(pack, lao, answers, held);
  const shown = readShownYear(book, pack, type);
  const troubles = entryTroubles(marks, { book, answers, moved, decisions: new Map(firstDecisions) });
  const issues = [
    ...chosen.issues,
    ...entered.issues,
    ...ofReview,
    ...differing(shown, marks, troubles.length > 0),
  ];
  const others = templatesIn(whole).filter(({ number }) => number !== settings.number);
  return succeed({ settings, others, pack, lao, answers, review, shown, marks, issues, troubles, book });
}

/** A year with what its file says of itself. */
export interface YearOfFile extends YearRead {
  /** When the file says that it was last saved, in ISO 8601, UTC; null where it does not say. */
  readonly saved: string | null;
}

/** The same from the bytes of a file. */
export async function readYearFile(
  bytes: Uint8Array,
  atHand: readonly Pack[] | PacksAtHand = [],
  unpacker: Unpacker = unpackAnywhere,
): Promise<Outcome<YearOfFile, readonly ReadIssue[]>> {
  const opened = await openBook(bytes, unpacker);
  if (!opened.ok) return fail([opened.trouble]);
  const read = readYear(opened.value.book, atHand);
  return read.ok
    ? succeed({ ...read.value, saved: opened.value.saved })
    : fail(read.trouble.map((issue) => knownOtherwise(issue, opened.value)));
}

/** Sheets that every workbook to write a pack in has, or a province's own indicators. */
const authoringSheets = [
  ["Pack", "Indicators", "Clauses", "Bands"],
  ["Province", "Base", "Indicators"],
] as const;

/** A workbook that is no year's may be one that the add-in knows by its sheets. */
function knownOtherwise(issue: ReadIssue, { sheets, book }: OpenedFile): ReadIssue {
  if (issue.code !== "notAYearWorkbook") return issue;
  if (authoringSheets.some((form) => form.every((sheet) => sheets.includes(sheet))))
    return readIssue("packWorkbook", {});
  const isTemplate = (book.customXml ?? []).some((xml) => xml.includes(packNamespace));
  return isTemplate ? readIssue("namesGone", {}) : issue;
}

/**
 * A total that was saved without a value – by a program that writes formulas and reckons none – says nothing; nor does one
 * beside marks that are not known, for which there is a trouble.
 */
function differing(
  { total, isUncalculated }: ShownYear,
  marks: YearMarks,
  hasTroubles: boolean,
): readonly ReadIssue[] {
  if (isUncalculated || marks.total.mark.kind === "unknown") return [];
  if (total && sameMark(total.mark, marks.total.mark)) return [];
  const [saved, scored] = [total?.mark, marks.total.mark].map((mark) => (mark ? scoreOf(mark) : null));
  // A sheet that waits for an entry to be mended shows no total.
  if (hasTroubles && saved === null) return [];
  return [readIssue("totalDiffers", { saved: saved ?? "", scored: scored ?? "" })];
}
