import { findLaoType, type LaoType } from "../../pack/laoType";
import { listIndicators } from "../../pack/outline";
import type { Pack } from "../../pack/schema";
import type { Answers } from "../../answers/answers";
import { areaName, bookName, indicatorName } from "../../workbook/cells/names";
import { cellNamed, isPackId, newestBook, onlyBook, settingText, type Book } from "../../workbook/read/book";
import { readAnswers } from "../../workbook/read/readAnswers";
import type { AnswerScorer } from "../../workbook/read/scoreAnswers";
import { lastMeetingOf, type LastMeeting } from "./lastMeeting";
import { linesInBook, linesOf, linesOfAnswers, markOf, type Line } from "./lines";
import { sameMarks, sumLines, type Mark, type MarkLine, type Sum, type Sums } from "./marks";

/** The newest template of the open workbook, as a meeting looks at it. */
export interface Figures {
  /** Which of the workbook's templates: 1 for the first. */
  readonly book: number;
  readonly laoName: string;
  /** When and by which pack the results were frozen; blank where they were not. */
  readonly frozen: string;
  /** What the workbook's own cells show. */
  readonly sums: Sums;
  readonly level: string;
  /** A custom function has not answered yet. */
  readonly isBusy: boolean;
  readonly detail: Detail | Undetailed;
}

/** Why the indicators can't be looked at. */
export type Undetailed =
  | { readonly kind: "packMissing"; readonly id: string }
  | { readonly kind: "laoTypeUnknown"; readonly word: string };

/** The indicators behind the sums. */
export interface Detail {
  readonly kind: "detail";
  readonly pack: Pack;
  readonly laoType: LaoType;
  readonly lines: readonly Line[];
  readonly shown: readonly MarkLine[];
  /** Lines, and parts of the summary, whose cells are not there any more. */
  readonly gone: readonly Line[];
  readonly isSummaryGone: boolean;
  /** How many cells to be filled in show an error. */
  readonly errorCells: number;
  readonly answers: Pick<Answers, "indicators" | "areas">;
  readonly scorer: AnswerScorer;
  /** What the answers give when they are scored now. */
  readonly scored: readonly MarkLine[];
  /** Lines and, as null, the total that the workbook shows otherwise than they are scored. */
  readonly differing: readonly Differing[];
  readonly lastMeeting: LastMeeting | null;
}

export interface Differing {
  /** Null for the total. */
  readonly line: Line | null;
  readonly shown: Mark;
  readonly scored: Mark;
}

/** Packs and scorers at hand. */
export interface Criteria {
  readonly findPack: (id: string) => Pack | null;
  /** The same scorer for the same pack and type, since it remembers what it scored. */
  readonly scorerFor: (pack: Pack, laoType: LaoType) => AnswerScorer;
}

/** Reads the newest template; null where the workbook has none. */
export function readFigures(whole: Book, criteria: Criteria): Figures | null {
  const settings = whole.names.filter((name) => isPackId(name) && whole.named(name) !== null);
  if (settings.length === 0) return null;
  const number = newestBook(settings);
  const book = onlyBook(whole, number);
  const id = settingText(book, "PACK_ID");
  const pack = criteria.findPack(id);
  const word = settingText(book, "LAO_TYPE");
  const laoType = findLaoType(word);
  const sums = sumsIn(book, pack);
  return {
    book: number,
    laoName: settingText(book, "LAO_NAME"),
    frozen: settingText(book, "FROZEN"),
    sums,
    level: levelIn(book),
    isBusy: hasBusyCell(book, pack),
    detail: !pack
      ? { kind: "packMissing", id }
      : !laoType
        ? { kind: "laoTypeUnknown", word }
        : detailOf(book, { pack, laoType, sums }, criteria),
  };
}

function detailOf(
  book: Book,
  { pack, laoType, sums }: { readonly pack: Pack; readonly laoType: LaoType; readonly sums: Sums },
  criteria: Criteria,
): Detail {
  const scorer = criteria.scorerFor(pack, laoType);
  const lines = linesOf(pack, laoType);
  const { answers, errors } = readAnswers(book, pack, laoType);
  const { shown, gone } = linesInBook(book, lines);
  const scored = linesOfAnswers(scorer, lines, answers);
  const isSummaryGone = !cellNamed(book, bookName("TOTAL_SCORE"));
  return {
    kind: "detail",
    ...{ pack, laoType, lines, shown, gone, isSummaryGone, answers, scorer, scored },
    errorCells: errors.length,
    differing: [
      ...differingLines(lines, shown, scored),
      ...(gone.length > 0 || isSummaryGone ? [] : differingTotal(sums.total, sumLines(pack, scored).total)),
    ],
    lastMeeting: lastMeetingOf(answers),
  };
}

function differingLines(
  lines: readonly Line[],
  shown: readonly MarkLine[],
  scored: readonly MarkLine[],
): readonly Differing[] {
  const byId = new Map(shown.map((line) => [line.id, line]));
  return scored.flatMap((own, index) => {
    const [line, other] = [lines[index], byId.get(own.id)];
    return !line || !other || sameMarks(own, other) ? [] : [{ line, shown: other.score, scored: own.score }];
  });
}

function differingTotal(shown: Sum, scored: Sum): readonly Differing[] {
  const same = shown.score === scored.score && shown.full === scored.full;
  return same ? [] : [{ line: null, shown: shown.score, scored: scored.score }];
}

function sumsIn(book: Book, pack: Pack | null): Sums {
  const total = sumIn(book, (what) => bookName(`TOTAL_${what}`));
  const areas = (pack?.areas ?? []).map(({ id }) => ({
    area: id,
    ...sumIn(book, (what) => areaName(id, what)),
  }));
  return { areas, total };
}

function sumIn(book: Book, nameOf: (what: "SCORE" | "FULL" | "PERCENT") => string): Sum {
  const read = (what: "SCORE" | "FULL" | "PERCENT"): number | null => {
    const cell = cellNamed(book, nameOf(what));
    const mark = cell ? markOf(cell) : null;
    return typeof mark === "number" ? mark : null;
  };
  return { score: read("SCORE"), full: read("FULL"), percent: read("PERCENT") };
}

function levelIn(book: Book): string {
  const cell = cellNamed(book, bookName("LEVEL"));
  return cell && !cell.isError ? String(cell.value ?? "") : "";
}

/** What Excel shows until a custom function answers. */
const busyWords: readonly unknown[] = ["#BUSY!", "#GETTING_DATA"];

function hasBusyCell(book: Book, pack: Pack | null): boolean {
  const indicators = pack ? listIndicators(pack) : [];
  const names = [
    bookName("TOTAL_SCORE"),
    bookName("TOTAL_FULL"),
    ...(pack?.areas ?? []).flatMap(({ id }) => [areaName(id, "SCORE"), areaName(id, "FULL")]),
    ...indicators.flatMap(({ indicator: { key } }) => [
      indicatorName(key, "SCORE"),
      indicatorName(key, "FULL"),
    ]),
  ];
  return names.some((name) => busyWords.includes(cellNamed(book, name)?.value));
}
