import type { Area, Indicator, Pack } from "../../pack/schema";
import { createCatalogue, type OpenPack } from "../../score/catalogue";
import type { CompiledIndicator } from "../../score/compile";
import { noAnswers, type Answers, type IndicatorAnswers } from "../../answers/answers";
import type { Lao, BlueprintSource, TemplateOptions } from "./blueprint";
import type { TemplateSheetNames } from "./sheetNames";
import type { Ref } from "./sheetBuilder";

/** What every sheet of a template is made from. */
export interface Context {
  readonly pack: Pack;
  readonly lao: Lao;
  readonly options: TemplateOptions;
  readonly answers: Answers;
  readonly open: OpenPack;
  readonly sheetNames: TemplateSheetNames;
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
  const found = createCatalogue([pack], pack.id).findPack(null);
  if (!found.ok) throw new Error(`the pack ${pack.id} does not open`);
  return { pack, lao, options, answers: options.answers ?? noAnswers, open: found.value, sheetNames };
}

/**
 * The indicator ready to score for the LAO's type.
 *
 * @throws Error where the indicator is none of the pack's.
 */
export function compiledFor({ open, lao }: Context, { key }: Indicator): CompiledIndicator {
  const compiled = open.indicators.get(key)?.compiled(lao.type);
  if (!compiled?.ok) throw new Error(`no indicator ${key}`);
  return compiled.value;
}

export function answersOf({ answers }: Context, { key }: Indicator): IndicatorAnswers {
  return answers.indicators[key] ?? {};
}

export function isAsked({ lao }: Context, { appliesTo }: Indicator): boolean {
  return appliesTo.includes(lao.type);
}

/** The full marks that papers state for the area and the LAO's type, or null where none or several are stated. */
export function statedFor({ lao }: Context, { statedMarks = [] }: Area): StatedMarks | null {
  const own = statedMarks.filter(({ laoTypes }) => laoTypes?.includes(lao.type) ?? true);
  const [first] = own;
  return first && own.every(({ marks }) => marks === first.marks) ? first : null;
}

export type StatedMarks = NonNullable<Area["statedMarks"]>[number];
