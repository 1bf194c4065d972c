import type { Answers } from "../../answers/answers";
import type { LaoType } from "../../pack/laoType";
import { listIndicators, listWithItems } from "../../pack/outline";
import type { Pack } from "../../pack/schema";
import { indicatorFor } from "../../pack/variant";
import { areaName } from "../cells/names";
import { settingText, type Book } from "./book";
import { EntryCells } from "./entryCells";
import { isEmpty, pick } from "./pick";
import { readIndicator } from "./readIndicator";
import { readTables } from "./readTables";

/** What officers entered, and the names of cells that are not there any more, or show an error. */
export interface ReadAnswers {
  readonly answers: Answers;
  readonly missing: readonly string[];
  readonly errors: readonly string[];
  /** Names of cells with a formula of the officer's own that no program has worked out yet. */
  readonly uncalculated: readonly string[];
}

/** Reads what was entered by defined names, never by position. */
export function readAnswers(book: Book, pack: Pack, laoType: LaoType): ReadAnswers {
  const cells = new EntryCells(book, settingText(book, "FROZEN") !== "");
  const indicators = listWithItems(pack).map(({ indicator, parent }) => {
    const asked = indicatorFor(indicator, laoType) ?? indicator;
    const reading = { indicator: asked, isItem: parent !== null, fiscalYear: pack.fiscalYear, cells };
    return [indicator.key, readIndicator(reading)] as const;
  });
  const withIndicators = new Set(listIndicators(pack).map(({ area }) => area.id));
  const areas = pack.areas
    .filter(({ id }) => !withIndicators.has(id))
    .map(({ id }) => [id, readTypedArea(id, cells)] as const);
  return {
    answers: {
      indicators: filledOnly(indicators),
      areas: filledOnly(areas),
      ...readTables(book, pack),
    },
    missing: cells.missing,
    errors: cells.errors,
    uncalculated: cells.uncalculated,
  };
}

function readTypedArea(area: string, cells: EntryCells): Answers["areas"][string] {
  return pick({
    score: cells.entered(areaName(area, "TYPED_SCORE")),
    full: cells.entered(areaName(area, "TYPED_FULL")),
  });
}

function filledOnly<Value extends object>(
  entries: readonly (readonly [string, Value])[],
): Readonly<Record<string, Value>> {
  return Object.fromEntries(entries.filter(([, value]) => !isEmpty(value)));
}
