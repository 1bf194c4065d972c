import type { Indicator } from "../pack/schema";
import type { EnteredScore } from "../score/enteredScore";
import type { ExplainedMeasure, Explanation, LessScoresMore, Trap } from "../score/explain";
import type { ClauseInState } from "../score/space/seenState";
import type { FunctionsTexts } from "../texts/functionsTexts";
import { fill } from "../texts/texts";

/** One line of an explanation, by what it is about. */
export interface ExplanationLine {
  readonly about: "band" | "measure" | "gate" | "run" | "faults" | "missing" | "trap" | "lessScoresMore";
  readonly text: string;
}

/** Why the score is what it is, a line for each thing to know. */
export function explanationText(
  texts: FunctionsTexts,
  indicator: Indicator,
  explained: Explanation,
  separator: string = texts.listSeparator,
): string {
  return explanationLines(texts, indicator, explained, separator)
    .map(({ text }) => text)
    .join("\n");
}

/** The same as lines that say what they are about; the band comes first. */
export function explanationLines(
  texts: FunctionsTexts,
  indicator: Indicator,
  explained: Explanation,
  separator: string = texts.listSeparator,
): readonly ExplanationLine[] {
  const t = texts.explanation;
  const { measured, gateUnmet, run, faults, missing, traps, lessScoresMore, score } = explained;
  const line = (about: ExplanationLine["about"], text: string | false | null): readonly ExplanationLine[] =>
    typeof text === "string" ? [{ about, text }] : [];
  return [
    ...line("band", bandLine(texts, explained)),
    ...line("measure", measured && measureText(texts, measured, indicator)),
    ...line("gate", gateUnmet && fill(t.gateUnmet, { gate: indicator.gate?.text ?? "" })),
    ...line("run", run !== null && missing.length > 0 && fill(t.run, { run })),
    ...line(
      "faults",
      faults.length > 0 && fill(t.faults, { clauses: faultsText(texts, faults).join(separator) }),
    ),
    ...line(
      "missing",
      missing.length > 0 &&
        fill(t.missing, { clauses: missing.map((one) => missingText(texts, one)).join(separator) }),
    ),
    ...traps.flatMap((trap) => line("trap", trapText(texts, trap, score))),
    ...line("lessScoresMore", lessScoresMore && lessText(texts, lessScoresMore, explained.otherwise)),
  ];
}

function faultsText({ explanation: t }: FunctionsTexts, faults: readonly string[]): readonly string[] {
  return faults.map((clause) => fill(t.missingClause, { clause }));
}

function trapText(texts: FunctionsTexts, { clause, to, score: after }: Trap, score: number): string {
  const step = fill(texts.step.clauseInState, { clause, state: texts.states[to] });
  return fill(texts.explanation.trap, { step, score, after });
}

/** That no band names the state is true only where the last band took it for want of another. */
function lessText(texts: FunctionsTexts, { changes, score }: LessScoresMore, otherwise: boolean): string {
  const { unnamedLessScoresMore, lessScoresMore } = texts.explanation;
  return fill(otherwise ? unnamedLessScoresMore : lessScoresMore, {
    changes: changesText(texts, changes),
    score,
  });
}

/** Which band was reached, in the paper's words. */
export function bandLine(
  { explanation: t }: FunctionsTexts,
  {
    score,
    fullMarks,
    bandNumber,
    bandText,
    otherwise,
  }: Pick<Explanation, "score" | "fullMarks" | "bandNumber" | "bandText" | "otherwise">,
): string {
  const values = { score, full: fullMarks ?? "?", band: bandNumber, text: bandText };
  return fill(otherwise ? t.otherwise : t.scored, values);
}

/** What an ordinary formula can say of it: numbers as a cell shows them, no commas, and nothing of other states. */
export function plainExplanationText(
  texts: FunctionsTexts,
  indicator: Indicator,
  explained: Explanation,
): string {
  const { measured } = explained;
  const decimals = measured ? decimalsOf(measured.value) : 0;
  const plain = {
    ...explained,
    measured: measured && { ...measured, decimals },
    traps: [],
    lessScoresMore: null,
  };
  return explanationText(texts, indicator, plain, " ");
}

function decimalsOf(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}

/** A score that was typed, or that of items. */
export function enteredText(texts: FunctionsTexts, { compiled, score, items }: EnteredScore): string {
  const t = texts.explanation;
  const { fullMarks: full, items: own = [] } = compiled.indicator;
  if (items === null) return full === null ? fill(t.unlimited, { score }) : fill(t.typed, { score, full });
  const [ofFull, unlimited] =
    compiled.indicator.rubric === "bestOfItems" ? [t.best, t.unlimitedBest] : [t.summed, t.unlimitedSum];
  const together = full === null ? fill(unlimited, { score }) : fill(ofFull, { score, full });
  const itemText = (marks: number, index: number): string => {
    const { id = "", weight } = own[index] ?? {};
    return weight === undefined
      ? fill(t.item, { id, score: marks })
      : fill(t.weighedItem, { id, score: marks, weight });
  };
  return [together, ...items.map(itemText)].join("\n");
}

function measureText(
  texts: FunctionsTexts,
  { kind, value, decimals, counts, lines }: ExplainedMeasure,
  { measure }: Indicator,
): string {
  const t = texts.explanation;
  if (measure?.kind === "number")
    return measure.decimals === undefined
      ? fill(t.number, { value })
      : fill(t.value, { value, unit: measure.unit });
  const percent = value.toFixed(decimals);
  if (kind === "mean") return fill(t.mean, { percent, lines: lines ?? 0 });
  return counts ? fill(t.percentOfCounts, { percent, ...counts }) : fill(t.percent, { percent });
}

function missingText(texts: FunctionsTexts, { clause, state }: ClauseInState): string {
  return state === "none"
    ? fill(texts.explanation.missingClause, { clause })
    : fill(texts.explanation.missingClauseState, { clause, state: texts.states[state] });
}

function changesText(texts: FunctionsTexts, changes: readonly ClauseInState[]): string {
  return changes
    .map(({ clause, state }) => fill(texts.explanation.changed, { clause, state: texts.states[state] }))
    .join(texts.and);
}
