import type { BandNamed, Change, Turned } from "../compare/change";
import type { ClauseState } from "../pack/clauseState";
import { laoAbbreviations } from "../pack/laoType";
import type { Indicator, Measure } from "../pack/schema";
import type { ComparisonTexts } from "../texts/comparisonTexts";
import { fill } from "../texts/texts";
import { listedText, numberedText, quote, turned } from "./turnedText";

/** One difference between an indicator of two years. */
export function changeText(texts: ComparisonTexts, change: Change): string {
  const { words, change: t } = texts;
  switch (change.kind) {
    case "title":
    case "bandsReordered":
      return t[change.kind];
    case "area":
    case "unit":
    case "number":
    case "gate":
      return fill(t[change.kind], { turned: turned(texts, change, quote) });
    case "parent":
      return fill(t.parent, { turned: turned(texts, change, (one) => numberedText(texts, one)) });
    case "fullMarks":
      return fill(t.fullMarks, { turned: turned(texts, orUnknown(texts, change), String) });
    case "weight":
      return fill(t.weight, { turned: turned(texts, change, String) });
    case "baseCut":
      return fill(t.baseCut, { turned: turned(texts, change, (cut) => baseCutText(texts, cut)) });
    case "counted":
      return fill(t.counted, { turned: turned(texts, change, (counted) => words[counted]) });
    case "rubricKind":
      return fill(t.rubricKind, { turned: turned(texts, change, (kind) => words[kind]) });
    case "setBy":
      return fill(t.setBy, { turned: yesOrNo(texts, change.from !== null, change.to !== null) });
    case "measure":
      return fill(t.measure, { turned: turned(texts, change, (measure) => measureText(texts, measure)) });
    case "appliesTo":
      return fill(t.appliesTo, { listed: listedText(texts, change, (type) => laoAbbreviations[type]) });
    case "evidence":
    case "laws":
      return fill(t[change.kind], { listed: listedText(texts, change, quote) });
    case "items":
      return fill(t.items, { listed: listedText(texts, change, (one) => numberedText(texts, one)) });
    case "variant":
      return fill(t.variant, {
        types: change.laoTypes.map((type) => laoAbbreviations[type]),
        changes: change.changes.map((one) => changeText(texts, one)).join("; "),
      });
    case "clauseAdded":
    case "clauseRemoved":
    case "clauseReworded":
    case "clauseDeadline":
      return fill(t[change.kind], { clause: change.clause });
    case "clauseRenumbered":
      return fill(t.clauseRenumbered, { from: change.from, to: change.to });
    case "clauseStates": {
      const names = (states: readonly ClauseState[]): string => states.map((state) => words[state]).join("/");
      return fill(t.clauseStates, { clause: change.clause, turned: turned(texts, change, names) });
    }
    case "clauseFault":
      return fill(t.clauseFault, {
        clause: change.clause,
        turned: yesOrNo(texts, change.from, change.to),
      });
    case "clauseNothingToDo":
      return fill(t.clauseNothingToDo, { clause: change.clause, turned: turned(texts, change, quote) });
    case "bandAdded":
    case "bandRemoved":
      return fill(t[change.kind], { band: bandText(texts, change.band) });
    case "bandScore": {
      const scores = turned(texts, change, ({ score }) => String(score));
      return fill(t.bandScore, { text: quote(change.to.text), turned: scores });
    }
    case "bandCondition":
      return fill(t.bandCondition, { turned: turned(texts, change, bandTelling(texts, change)) });
    case "bandReworded":
      return fill(t.bandReworded, { band: bandText(texts, change.to) });
  }
}

function orUnknown(
  { unknown }: ComparisonTexts,
  { from, to }: { readonly from: number | null; readonly to: number | null },
): { readonly from: number | string; readonly to: number | string } {
  return { from: from ?? unknown, to: to ?? unknown };
}

function yesOrNo(texts: ComparisonTexts, from: boolean, to: boolean): string {
  return turned(texts, { from, to }, (is) => texts.words[is ? "yes" : "no"]);
}

function baseCutText(texts: ComparisonTexts, { allowed, quote: said }: Indicator["baseCut"]): string {
  const word = allowed === null ? texts.unknown : texts.words[allowed ? "allowed" : "notAllowed"];
  return said === undefined ? word : fill(texts.quoted, { word, quote: quote(said) });
}

function measureText(texts: ComparisonTexts, measure: Measure): string {
  const [named, limits] = [measureName(texts, measure), measureLimits(texts, measure)];
  return limits.length === 0 ? named : fill(texts.measure.limited, { measure: named, limits });
}

function measureLimits({ measure: t }: ComparisonTexts, measure: Measure): readonly string[] {
  if (measure.kind === "mean") return [];
  const { decimals, better } = measure;
  const { least, most } = measure.kind === "number" ? measure : {};
  return [
    ...(decimals === undefined ? [] : [fill(t.decimals, { decimals })]),
    ...(least === undefined ? [] : [fill(t.least, { least })]),
    ...(most === undefined ? [] : [fill(t.most, { most })]),
    ...(measure.kind === "percent" && measure.over100 === true ? [t.over100] : []),
    ...(better === "lower" ? [t.lower] : []),
  ];
}

function measureName({ measure: t }: ComparisonTexts, measure: Measure): string {
  switch (measure.kind) {
    case "percent":
      return fill(t.percent, { done: quote(measure.done), all: quote(measure.all) });
    case "mean":
      return fill(t.mean, {
        line: quote(measure.line),
        done: quote(measure.done),
        all: quote(measure.all),
      });
    case "number":
      return fill(t.number, { counted: quote(measure.counted), unit: quote(measure.unit) });
  }
}

/** A band in the paper's words. */
function bandText({ band }: ComparisonTexts, { score, text }: BandNamed): string {
  return fill(band, { score, condition: quote(text) });
}

/** What tells two bands apart: the paper's words, or, where these are alike, the conditions of the packs. */
function bandTelling(texts: ComparisonTexts, { from, to }: Turned<BandNamed>): (band: BandNamed) => string {
  const inWords = (band: BandNamed): string => bandText(texts, band);
  if (inWords(from) !== inWords(to)) return inWords;
  return ({ score, when }) => fill(texts.band, { score, condition: when });
}
