import { findLaoType } from "../../pack/laoType";
import type { Pack } from "../../pack/schema";
import { lineMarks, linesOf, type LineMark, type YearLine } from "../../year/lines";
import { sameMark, type Mark } from "../../year/mark";
import { sumLines, type YearSums } from "../../year/sums";
import type { TriedYear } from "../../year/trial";
import type { Book } from "../../workbook/read/book";
import { readYear, type YearRead } from "../../workbook/read/readYear";
import { templateOf, templatesIn, type BookSettings } from "../../workbook/read/settings";
import { readShownYear, type ShownYear } from "../../workbook/read/shownYear";
import { faultsOf, type MarkFault } from "./markFaults";
import { lastMeetingOf, type LastMeeting } from "./lastMeeting";
import { yearIssue } from "../../year/yearIssue";

/** A template of the open workbook, as a meeting looks at it. */
export interface Figures {
  /** Which of the workbook's templates: 1 for the first. */
  readonly book: number;
  /** All that the workbook has, the oldest first. */
  readonly templates: readonly BookSettings[];
  readonly laoName: string;
  /** When and by which pack the results were frozen; blank where they were not. */
  readonly frozen: string;
  /** What the workbook's own cells show. */
  readonly sums: YearSums;
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
export interface Detail extends TriedYear {
  readonly kind: "detail";
  readonly shown: readonly LineMark[];
  /** Lines, and parts of the summary, whose cells are not there any more. */
  readonly gone: readonly YearLine[];
  readonly isSummaryGone: boolean;
  /** What keeps marks from being known, or makes them wait, with the cell to mend. */
  readonly faults: readonly MarkFault[];
  /** What the answers give when they are scored now. */
  readonly scored: readonly LineMark[];
  /** Lines and, as null, the total that the workbook shows otherwise than they are scored. */
  readonly differing: readonly Differing[];
  readonly lastMeeting: LastMeeting | null;
}

export interface Differing {
  /** Null for the total. */
  readonly line: YearLine | null;
  readonly shown: Mark;
  readonly scored: Mark;
}

/** The packs that are open now, by their id. */
export type FindPack = (id: string) => Pack | null;

/**
 * Reads a template; null where the workbook has none.
 *
 * @param wanted Its number; null, and one that is not there, for the newest.
 */
export function readFigures(whole: Book, findPack: FindPack, wanted: number | null = null): Figures | null {
  const found = templateOf(whole, wanted);
  if (!found) return null;
  const { settings, book } = found;
  const pack = findPack(settings.packId);
  const laoType = findLaoType(settings.laoType) ?? null;
  // A meeting's pack is known: what the workbook carries was looked at when it was opened.
  const read = pack && laoType ? readYear({ ...whole, customXml: null }, [pack], settings.number) : null;
  const year = read?.ok ? read.value : null;
  const shown = year?.shown ?? readShownYear(book, pack, laoType);
  return {
    book: settings.number,
    templates: templatesIn(whole),
    laoName: settings.laoName,
    frozen: settings.frozen,
    sums: sumsShown(shown, pack),
    level: shown.level,
    isBusy: shown.isBusy,
    detail: year
      ? detailOf(year)
      : pack && !laoType
        ? { kind: "laoTypeUnknown", word: settings.laoType }
        : { kind: "packMissing", id: settings.packId },
  };
}

function detailOf({ pack, lao, answers, marks, shown, issues, troubles }: YearRead): Detail {
  const lines = linesOf(pack, lao.type);
  const scored = lineMarks(lines, marks);
  const gone = lines.filter(({ id }) => !shown.lines.has(id));
  const total = sumLines(pack, scored).total.mark;
  return {
    kind: "detail",
    ...{ pack, laoType: lao.type, lines, answers, marks, scored, gone },
    shown: lines.flatMap(({ id, area }) => {
      const mark = shown.lines.get(id);
      return mark ? [{ id, area: area.id, mark }] : [];
    }),
    isSummaryGone: shown.total === null,
    faults: faultsOf({ lines, marks, shown, issues, troubles }),
    differing: [
      ...differingLines(lines, shown, scored),
      ...(gone.length > 0 || shown.total === null ? [] : differingTotal(shown.total.mark, total)),
    ],
    lastMeeting: lastMeetingOf(answers),
  };
}

function differingLines(
  lines: readonly YearLine[],
  shown: ShownYear,
  scored: readonly LineMark[],
): readonly Differing[] {
  return lines.flatMap((line) => {
    const [own, other] = [scored.find(({ id }) => id === line.id)?.mark, shown.lines.get(line.id)];
    return !own || !other || sameMark(own, other) ? [] : [{ line, shown: other, scored: own }];
  });
}

function differingTotal(shown: Mark, scored: Mark): readonly Differing[] {
  return sameMark(shown, scored) ? [] : [{ line: null, shown, scored }];
}

const unknown = { mark: { kind: "unknown", why: yearIssue("errorShown", {}) }, percent: null } as const;

function sumsShown({ areas, total }: ShownYear, pack: Pack | null): YearSums {
  return {
    areas: (pack?.areas ?? []).map(({ id }) => ({ area: id, ...(areas.get(id) ?? unknown) })),
    total: total ?? unknown,
  };
}
