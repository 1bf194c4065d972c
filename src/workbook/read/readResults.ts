import { findLaoType, type LaoType } from "../../pack/laoType";
import { listIndicators } from "../../pack/outline";
import type { Pack } from "../../pack/schema";
import { readPackPart } from "../file/packPart";
import type { Answers } from "../../answers/answers";
import { buildTemplate } from "../blueprint/buildTemplate";
import { areaName, bookName, indicatorName } from "../cells/names";
import type { Lao } from "../blueprint/blueprint";
import { cellNamed, newestBook, onlyBook, settingText, type Book } from "./book";
import { thawed } from "./frozenBook";
import { openBook } from "./openBook";
import { marksByName, type MarksByName } from "./planMarks";
import { readAnswers } from "./readAnswers";
import { issue, type ReadIssue } from "./readIssue";

/** One workbook's results: as they were saved, and as they come out when the answers are scored again. */
export interface Results {
  readonly pack: Pack;
  readonly lao: Lao;
  readonly answers: Answers;
  readonly totals: Compared;
  readonly areas: readonly ({ readonly area: string } & Compared)[];
  readonly indicators: readonly ({ readonly key: string } & Compared)[];
  readonly issues: readonly ReadIssue[];
}

export interface Compared {
  /** What the cells showed when the workbook was saved. */
  readonly saved: Marks;
  /** What the answers give now. */
  readonly scored: Marks;
}

/** A word (ไม่ประเมิน, ตัดฐาน) where there are no marks; null where nothing is known. */
export interface Marks {
  readonly score: number | string | null;
  readonly full: number | string | null;
}

export type ReadResults =
  | { readonly ok: true; readonly results: Results }
  | { readonly ok: false; readonly issues: readonly ReadIssue[] };

/**
 * Reads a template that officers filled in, whatever program saved it, and scores it again.
 *
 * @param packs Packs at hand, for workbooks that lost theirs.
 */
export async function readResults(bytes: Uint8Array, packs: readonly Pack[] = []): Promise<ReadResults> {
  const book = await openBook(bytes);
  return book ? resultsOf(book, packs) : { ok: false, issues: [issue("notAWorkbook", {})] };
}

/** The same from a workbook that is open; of several templates in it the newest is read. */
export function resultsOf(whole: Book, packs: readonly Pack[] = []): ReadResults {
  const book = onlyBook(whole, newestBook(whole.names.filter((name) => whole.named(name) !== null)));
  const found = findPack(book, packs);
  if (!found.pack) return { ok: false, issues: found.issues };
  const word = settingText(book, "LAO_TYPE");
  const type = findLaoType(word);
  if (!type) return { ok: false, issues: [...found.issues, issue("laoTypeUnknown", { word })] };
  return { ok: true, results: score(book, found.pack, type, found.issues) };
}

function score(book: Book, pack: Pack, type: LaoType, before: readonly ReadIssue[]): Results {
  const lao = { name: settingText(book, "LAO_NAME"), type, province: settingText(book, "PROVINCE") };
  const { answers, missing, errors } = readAnswers(thawed(book, pack, lao), pack, type);
  const marks = marksByName(buildTemplate(pack, lao, { answers }));
  const compare = (scoreName: string, fullName: string): Compared => ({
    saved: { score: savedAt(book, scoreName), full: savedAt(book, fullName) },
    scored: { score: markAt(marks, scoreName), full: markAt(marks, fullName) },
  });
  const totals = compare(bookName("TOTAL_SCORE"), bookName("TOTAL_FULL"));
  return {
    pack,
    lao,
    answers,
    totals,
    areas: pack.areas.map(({ id }) => ({
      area: id,
      ...compare(areaName(id, "SCORE"), areaName(id, "FULL")),
    })),
    indicators: listIndicators(pack).map(({ indicator: { key } }) => ({
      key,
      ...compare(indicatorName(key, "SCORE"), indicatorName(key, "FULL")),
    })),
    issues: [
      ...before,
      ...missing.map((name) => issue("cellMissing", { name })),
      ...errors.map((name) => issue("errorCell", { name })),
      ...differing(totals),
    ],
  };
}

function differing({ saved, scored }: Compared): readonly ReadIssue[] {
  return saved.score === scored.score && saved.full === scored.full
    ? []
    : [issue("totalDiffers", { saved: saved.score ?? "", scored: scored.score ?? "" })];
}

/** The pack inside comes first: what was scored is scored by the same criteria. */
function findPack(
  book: Book,
  packs: readonly Pack[],
): { readonly pack: Pack | null; readonly issues: readonly ReadIssue[] } {
  const id = settingText(book, "PACK_ID");
  const inside = book.customXml.map(readPackPart).filter((part) => part !== null);
  const sound = inside.flatMap((part) => (part.kind === "sound" ? [part.pack] : []));
  const own = sound.find((pack) => id === "" || pack.id === id);
  if (own) return { pack: own, issues: [] };
  const atHand = packs.find((pack) => pack.id === id) ?? null;
  return { pack: atHand, issues: [issue(inside.length > 0 ? "packBroken" : "packMissing", { id })] };
}

function savedAt(book: Book, name: string): number | string | null {
  const cell = cellNamed(book, name);
  if (!cell || cell.isError || typeof cell.value === "boolean") return null;
  return cell.value;
}

/** A blank cell has no marks. */
function markAt(marks: MarksByName, name: string): number | string | null {
  const mark = marks.get(name) ?? null;
  return mark === "" ? null : mark;
}
