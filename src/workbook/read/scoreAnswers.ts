import type { Indicator, Pack } from "../../pack/schema";
import type { CompiledIndicator } from "../../score/compile";
import type { Answers } from "../../answers/answers";
import { areaWidths } from "../blueprint/columns";
import { compiledFor, openContext } from "../blueprint/context";
import { putIndicator } from "../blueprint/indicatorBlock";
import { clauseName, indicatorName } from "../cells/names";
import type { Cached, Lao } from "../blueprint/blueprint";
import { settingsSheet } from "../blueprint/settingsSheet";
import { SheetBuilder } from "../blueprint/sheetBuilder";
import { nameSheets } from "../blueprint/sheetNames";
import { marksByName, type MarksByName } from "./planMarks";

/** What a template's cells show for one indicator: "" where nothing was entered, null where Excel shows an error. */
export interface ScoredIndicator {
  readonly score: Cached;
  readonly full: Cached;
  /** The state that a clause's cell shows; undefined where it holds TRUE or FALSE. */
  readonly stateOf: (clause: string) => Cached | undefined;
  readonly gate: Cached | undefined;
}

/** Scores single indicators as a template does, without building the rest of the workbook. */
export interface AnswerScorer {
  readonly compiled: (indicator: Indicator) => CompiledIndicator;
  /** Only those answers are looked at that are the indicator's and its items' own. */
  readonly score: (indicator: Indicator, answers: Answers["indicators"]) => ScoredIndicator;
}

export function createAnswerScorer(pack: Pack, lao: Lao): AnswerScorer {
  const context = openContext({ pack, lao, options: {} }, nameSheets(pack, []));
  const settings = settingsSheet(context).cells;
  const last = new Map<string, { readonly of: string; readonly scored: ScoredIndicator }>();
  const scoreAnew = (indicator: Indicator, answers: Answers["indicators"]): ScoredIndicator => {
    const sheet = new SheetBuilder(indicator.id, areaWidths);
    const own = { ...context, answers: { ...context.answers, indicators: answers } };
    putIndicator(sheet, { context: own, settings, indicator, isItem: false, starts: [] });
    return scoredIn(marksByName({ sheets: [sheet.build(null)], names: sheet.names }), indicator);
  };
  return {
    compiled: (indicator) => compiledFor(context, indicator),
    score(indicator, answers) {
      const of = JSON.stringify(ownAnswers(indicator, answers));
      const known = last.get(indicator.key);
      if (known?.of === of) return known.scored;
      const scored = scoreAnew(indicator, answers);
      last.set(indicator.key, { of, scored });
      return scored;
    },
  };
}

function scoredIn(marks: MarksByName, { key }: Indicator): ScoredIndicator {
  return {
    score: marks.get(indicatorName(key, "SCORE")) ?? null,
    full: marks.get(indicatorName(key, "FULL")) ?? null,
    stateOf: (clause) => marks.get(clauseName(key, clause, "STATE")),
    gate: marks.get(indicatorName(key, "GATE")),
  };
}

function ownAnswers({ key, items = [] }: Indicator, answers: Answers["indicators"]): unknown {
  return [answers[key], ...items.map((item) => ownAnswers(item, answers))];
}
