import type { Answers } from "../../answers/answers";
import type { Lao } from "../../answers/lao";
import { fail, succeed, type Outcome } from "../../outcome";
import { findLaoType } from "../../pack/laoType";
import type { Pack } from "../../pack/schema";
import { scoreOf, sameMark } from "../../year/mark";
import { scoreYear } from "../../year/scoreYear";
import type { YearMarks } from "../../year/yearMarks";
import type { Book } from "./book";
import { choosePack } from "./choosePack";
import { openBook } from "./openBook";
import { readAnswers } from "./readAnswers";
import { readIssue, type ReadIssue } from "./readIssue";
import { templateOf, type BookSettings } from "./settings";
import { readShownYear, type ShownYear } from "./shownYear";

/** One organization's year, as its workbook tells it. */
export interface YearRead {
  readonly settings: BookSettings;
  readonly pack: Pack;
  readonly lao: Lao;
  readonly answers: Answers;
  /** What the workbook's own cells show. */
  readonly shown: ShownYear;
  /** What the answers give. */
  readonly marks: YearMarks;
  readonly issues: readonly ReadIssue[];
}

export type YearReading = Outcome<YearRead, readonly ReadIssue[]>;

/**
 * Reads a template that officers filled in, whatever program saved it, and scores it again. Of several templates in it
 * the newest is read, or the one that is wanted.
 *
 * @param packs Packs at hand, for workbooks that lost theirs.
 * @param wanted The template's number.
 */
export function readYear(
  whole: Book,
  packs: readonly Pack[] = [],
  wanted: number | null = null,
): YearReading {
  const found = templateOf(whole, wanted);
  const settings = found?.settings;
  const chosen = choosePack(whole, settings?.packId ?? "", packs);
  if (!chosen.pack) return fail(chosen.issues);
  const type = findLaoType(settings?.laoType ?? "");
  if (!found || !settings || !type) {
    const unknown = readIssue("laoTypeUnknown", { word: settings?.laoType ?? "" });
    return fail([...chosen.issues, unknown]);
  }
  const { pack } = chosen;
  const { answers, missing, errors, uncalculated } = readAnswers(found.book, pack, type);
  const lao = { name: settings.laoName, type, province: settings.province };
  const marks = scoreYear(pack, lao, answers);
  const shown = readShownYear(found.book, pack, type);
  const issues = [
    ...chosen.issues,
    ...missing.map((name) => readIssue("cellMissing", { name })),
    ...errors.map((name) => readIssue("errorCell", { name })),
    ...uncalculated.map((name) => readIssue("uncalculated", { name })),
    ...differing(shown, marks),
  ];
  return succeed({ settings, pack, lao, answers, shown, marks, issues });
}

/** The same from the bytes of a file. */
export async function readYearFile(bytes: Uint8Array, packs: readonly Pack[] = []): Promise<YearReading> {
  const book = await openBook(bytes);
  return book ? readYear(book, packs) : fail([readIssue("notAWorkbook", {})]);
}

function differing({ total }: ShownYear, marks: YearMarks): readonly ReadIssue[] {
  if (total && sameMark(total.mark, marks.total.mark)) return [];
  const [saved, scored] = [total?.mark, marks.total.mark].map((mark) => (mark ? scoreOf(mark) : null));
  return [readIssue("totalDiffers", { saved: saved ?? "", scored: scored ?? "" })];
}
