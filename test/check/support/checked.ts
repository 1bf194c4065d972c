import type { Answers, ClauseAnswers, IndicatorAnswers, WorkPlanAnswers } from "../../../src/answers/answers";
import type { Lao } from "../../../src/answers/lao";
import { checkYear } from "../../../src/check/checkYear";
import type { CheckCode, CheckFinding } from "../../../src/check/finding";
import { findingCells } from "../../../src/check/findingCells";
import type { YearToCheck } from "../../../src/check/yearToCheck";
import { builtInPacks } from "../../../src/pack/builtIn";
import type { Pack } from "../../../src/pack/schema";
import { blueprintOf } from "../../../src/workbook/copy/copyWithoutAddIn";
import { writeTemplateFile } from "../../../src/workbook/file/writeTemplateFile";
import type { YearRead } from "../../../src/workbook/read/readYear";
import { yearOf } from "../../workbook/read/support/yearFile";
import { packOf, publishedExample, sao } from "../../workbook/support/example";

/** 1 October 2566, the day after the fiscal year that the pack of 2567 examines. */
export const dayAfterYear = 45_200;

/** What a workbook says beside the published example. */
export interface Filled {
  readonly indicators?: Readonly<Record<string, IndicatorAnswers>>;
  readonly workPlan?: Readonly<Record<string, WorkPlanAnswers>>;
  readonly areas?: Answers["areas"];
  readonly pack?: Pack;
  readonly lao?: Lao;
}

let unchanged: Promise<YearRead> | null = null;

/** The published example with other answers for some indicators, filled into a template, saved and read again. */
export async function yearWith(filled: Filled = {}): Promise<YearRead> {
  if (Object.keys(filled).length > 0) return saveAndRead(filled);
  unchanged ??= saveAndRead(filled);
  return unchanged;
}

async function saveAndRead({ indicators = {}, pack, lao, ...others }: Filled): Promise<YearRead> {
  const answers: Answers = {
    areas: publishedExample.areas,
    ...others,
    indicators: pack ? indicators : { ...publishedExample.indicators, ...indicators },
  };
  const blueprint = blueprintOf({ pack: pack ?? packOf("lpa-2567"), lao: lao ?? sao, answers }, "saved");
  return yearOf(await writeTemplateFile(blueprint));
}

/** The findings of one rule. */
export function foundBy(
  code: CheckCode,
  year: YearRead,
  more: Partial<YearToCheck> = {},
): readonly CheckFinding[] {
  const found = checkYear({ ...year, today: dayAfterYear, builtIn: builtInPacks, ...more });
  return found.filter((one) => one.code === code);
}

/** Where they are put right: sheet and cell. */
export function cellsOf(year: YearRead, findings: readonly CheckFinding[]): readonly (string | null)[] {
  const placed = findingCells(year.book, year.pack);
  return findings.map(({ place }) => {
    const cell = placed(place);
    return cell && `${cell.sheet}!${cell.address}`;
  });
}

/** The cell of a name, by the template itself. */
export function cellNamedIn({ book }: YearRead, name: string): string {
  const place = book.placeOf(name);
  if (!place) throw new Error(`no cell ${name}`);
  return `${place.sheet}!${String.fromCharCode(64 + place.column)}${place.row}`;
}

/** Clauses that are done, with evidence. */
export function shown(...clauses: readonly string[]): Readonly<Record<string, ClauseAnswers>> {
  return Object.fromEntries(clauses.map((id) => [id, { state: "✓", evidence: `https://lao.go.th/${id}` }]));
}
