import type { LaoType } from "../../pack/laoType";
import { assess } from "../../score/assess";
import type { CompiledIndicator } from "../../score/compile";
import { explainScore } from "../../score/explain";
import type { Cells } from "../../score/range";
import { segmentsOf } from "../../score/space/valueSpace";
import { templateTh } from "../../texts/template.th";
import { functionsTh } from "../../texts/functions.th";
import { enteredText, explanationText, plainExplanationText } from "../../words/explanationText";
import type { IndicatorMarks } from "../../year/indicatorMarks";
import type { Checklist } from "./checklist";
import { waitsText } from "./waitsText";

const t = templateTh.area;

/** An explanation, and the one that native formulas give; null where its cell shows an error. */
interface WhyShown {
  readonly lpa: string | null;
  readonly native: string | null;
}

/** Why the indicator gets what it gets, as its cell shows it. */
export function whyShown({ mark, assessment, issue, compiled }: IndicatorMarks): WhyShown {
  const kind = mark.kind === "pilot" ? mark.of.kind : mark.kind;
  if (assessment === null) {
    if (kind === "unknown") return alike(null);
    if (issue?.code === "reviewOpen") return alike(templateTh.review.held);
    if (issue) return alike(issue.code === "notBaseCut" ? t.notCut : waitsText(compiled));
    return alike(compiled.entry === "clauses" ? t.nothingTicked : t.nothingEntered);
  }
  switch (assessment.kind) {
    case "scored": {
      const { indicator } = assessment.compiled;
      const explained = explainScore(assessment);
      return {
        lpa: explanationText(functionsTh, indicator, explained),
        // Worked out when asked for: few blueprints are written without the add-in.
        get native() {
          return plainExplanationText(functionsTh, indicator, explained);
        },
      };
    }
    case "entered":
      return alike(enteredText(functionsTh, assessment));
    case "baseCut":
      return alike(functionsTh.explanation.baseCut);
    case "notApplicable":
      return alike(functionsTh.explanation.notApplicable);
    case "issue":
      return alike(null);
  }
}

function alike(why: string | null): WhyShown {
  return { lpa: why, native: why };
}

/** The explanations with nothing and with everything done, or at each tenth of a measure. */
export function sampleWhys(
  compiled: CompiledIndicator,
  { range }: Checklist,
  laoType: LaoType,
): readonly string[] {
  const samples = samplesOf(compiled, range);
  return samples.flatMap((cells) => {
    const assessment = assess(compiled, cells, laoType);
    return assessment.kind === "scored"
      ? [explanationText(functionsTh, assessment.compiled.indicator, explainScore(assessment))]
      : [];
  });
}

function samplesOf(compiled: CompiledIndicator, range: Checklist["range"]): readonly Cells[] {
  const all = (cell: string, count: number): Cells => Array.from({ length: count }, () => [cell]);
  const { cellCount, hasBoth, entry } = compiled;
  if (entry === "clauses") return [all("✗", cellCount), all("✓", cellCount)];
  const behind = hasBoth ? { ...range, height: range.height - cellCount } : range;
  const measures = [...tenths, ...bandStarts(compiled)].map((done) => measured(behind, done));
  return hasBoth
    ? ["✗", "✓"].flatMap((cell) => measures.map((cells) => [...all(cell, cellCount), ...cells]))
    : measures;
}

const tenths = Array.from({ length: 11 }, (_, index) => index * 10);

/** Where bands begin, which may lie beyond, or close together. */
function bandStarts(compiled: CompiledIndicator): readonly number[] {
  return segmentsOf(compiled).map(({ least }) => least / 10 ** compiled.decimals);
}

/** A number, a number of all below it, or a line of the two. */
function measured({ width, height }: Checklist["range"], done: number): Cells {
  if (width > 1) return [[done, 100]];
  return height > 1 ? [[done], [100]] : [[done]];
}
