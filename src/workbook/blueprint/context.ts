import { noAnswers, type Answers, type IndicatorAnswers } from "../../answers/answers";
import type { Lao } from "../../answers/lao";
import type { Indicator, Pack } from "../../pack/schema";
import type { IndicatorMarks } from "../../year/indicatorMarks";
import { heldByReview } from "../../year/heldByReview";
import { scoreYear } from "../../year/scoreYear";
import type { YearIssue } from "../../year/yearIssue";
import type { AreaMarks, YearMarks } from "../../year/yearMarks";
import type { BlueprintSource, TemplateOptions } from "./blueprint";
import { reviewCells, type ReviewCells } from "./reviewCells";
import type { Ref } from "./sheetBuilder";
import type { TemplateSheetNames } from "./sheetNames";
import { wordCells, type WordCells } from "./wordsSheet";

/** What every sheet of a template is made from. */
export interface Context {
  readonly pack: Pack;
  readonly lao: Lao;
  readonly options: TemplateOptions;
  readonly answers: Answers;
  /** What the answers give; every formula's cached value comes from it. */
  readonly marks: YearMarks;
  readonly sheetNames: TemplateSheetNames;
  /** The words that native formulas look up; null where the add-in reads them. */
  readonly words: WordCells | null;
  /** The sheet of what a person has to look at; null where no answers came over from another pack. */
  readonly review: ReviewCells | null;
  /** What is not scored before a person has looked at its old answers: indicators by their key, areas by their line. */
  readonly held: ReadonlyMap<string, YearIssue>;
}

/** Cells of the settings that formulas of other sheets read. */
export interface SettingCells {
  readonly sheet: string;
  readonly laoName: Ref;
  readonly laoType: Ref;
  readonly packId: Ref;
  /** The divisions offered in the work plan, as a range from any sheet. */
  readonly divisions: string;
}

export function openContext(
  { pack, lao, options }: BlueprintSource,
  sheetNames: TemplateSheetNames,
): Context {
  const answers = options.answers ?? noAnswers;
  const held = heldByReview(pack, options.review);
  const marks = scoreYear(pack, lao, answers, held);
  const words = options.nativeOf ? wordCells(sheetNames.words) : null;
  const review = options.review ? reviewCells(sheetNames.review, options.review, pack) : null;
  return { pack, lao, options, answers, marks, sheetNames, words, review, held };
}

/**
 * What the indicator, or item, gets.
 *
 * @throws Error where it is none of the pack's.
 */
export function marksOf({ marks }: Context, { key }: Indicator): IndicatorMarks {
  const found = marks.indicators.get(key);
  if (!found) throw new Error(`no indicator ${key}`);
  return found;
}

/** @throws Error where the area is none of the pack's. */
export function areaMarksOf({ marks }: Context, id: string): AreaMarks {
  const found = marks.areas.find(({ area }) => area.id === id);
  if (!found) throw new Error(`no area ${id}`);
  return found;
}

export function enteredFor({ answers }: Context, { key }: Indicator): IndicatorAnswers {
  return answers.indicators[key] ?? {};
}

export function isAsked({ lao }: Context, { appliesTo }: Indicator): boolean {
  return appliesTo.includes(lao.type);
}
