import { noAnswers, type Answers } from "../../answers/answers";
import type { LaoType } from "../../pack/laoType";
import { listIndicators, listWithItems } from "../../pack/outline";
import type { Pack } from "../../pack/schema";
import { indicatorFor } from "../../pack/variant";
import type { YearIssue } from "../../year/yearIssue";
import type { Entry } from "../cells/entryNames";
import { settingText, type Book } from "./book";
import { EntryCells } from "./entryCells";
import { goneIndicators } from "./goneIndicators";
import { workingDaysIn } from "../../year/holidays";
import { isEmpty, pick } from "./pick";
import { orderOfRows, readIndicator } from "./readIndicator";
import type { ReadIssue } from "./readIssue";
import { readTables } from "./readTables";
import type { RowOrder } from "./rowOrder";

/** What officers entered, and what was noticed on the way. */
export interface ReadAnswers {
  readonly answers: Answers;
  readonly issues: readonly ReadIssue[];
  /** Indicators, by their key, whose rows were moved: which entry is whose is not certain. */
  readonly moved: ReadonlyMap<string, MovedRows>;
}

export type MovedRows = Extract<RowOrder, { readonly kind: "moved" }>;

/**
 * Reads what was entered by defined names, never by position.
 *
 * @param number The template's, in the workbook.
 */
export function readAnswers(book: Book, pack: Pack, laoType: LaoType, number: number): ReadAnswers {
  const cells = new EntryCells(book, settingText(book, "FROZEN") !== "");
  const tables = readTables(book, pack);
  const days = {
    fiscalYear: pack.fiscalYear,
    workingDay: workingDaysIn({ ...noAnswers, ...tables.answers }),
  };
  const indicators = listWithItems(pack).map(({ indicator, parent }) => {
    const asked = indicatorFor(indicator, laoType) ?? indicator;
    const isItem = parent !== null;
    const order = orderOfRows(book, asked, isItem);
    const answers = readIndicator({ indicator: asked, isItem, days, cells, order });
    return { key: indicator.key, answers, order };
  });
  const withIndicators = new Set(listIndicators(pack).map(({ area }) => area.id));
  const areas = pack.areas
    .filter(({ id }) => !withIndicators.has(id))
    .map(({ id }) => [id, readTypedArea(id, cells)] as const);
  return {
    answers: {
      indicators: filledOnly(indicators.map(({ key, answers }) => [key, answers])),
      areas: filledOnly(areas),
      ...tables.answers,
    },
    issues: [...cells.issues, ...goneIndicators(book, number, pack), ...tables.issues],
    moved: new Map(
      indicators.flatMap(({ key, order }) => (order.kind === "moved" ? [[key, order] as const] : [])),
    ),
  };
}

/** Why each of these is not scored. */
export function refusedFor(moved: ReadAnswers["moved"]): ReadonlyMap<string, YearIssue> {
  return new Map([...moved].map(([key, { why }]) => [key, why]));
}

function readTypedArea(area: string, cells: EntryCells): Answers["areas"][string] {
  const entry = (field: "score" | "full"): Entry => ({ of: "area", area, field });
  return pick({ score: cells.entered(entry("score")), full: cells.entered(entry("full")) });
}

function filledOnly<Value extends object>(
  entries: readonly (readonly [string, Value])[],
): Readonly<Record<string, Value>> {
  return Object.fromEntries(entries.filter(([, value]) => !isEmpty(value)));
}
