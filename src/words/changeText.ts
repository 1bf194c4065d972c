import type { BandNamed, Change, Turned } from "../compare/change";
import { laoAbbreviations } from "../pack/laoType";
import type { Indicator, Measure } from "../pack/schema";
import type { ComparisonTexts } from "../texts/comparisonTexts";
import { fill } from "../texts/texts";
import { listed, quote, turned } from "./turnedText";

/** One difference between an indicator of two years. */
export function changeText(texts: ComparisonTexts, change: Change): string {
  return fill(texts.change[change.kind], valuesOf(texts, change));
}

function valuesOf(texts: ComparisonTexts, change: Change): Readonly<Record<string, string>> {
  const { words } = texts;
  switch (change.kind) {
    case "title":
    case "bandsReordered":
      return {};
    case "area":
    case "unit":
    case "number":
    case "parent":
    case "gate":
      return { turned: turned(texts, change, quote) };
    case "fullMarks":
      return { turned: turned(texts, orUnknown(texts, change), String) };
    case "baseCut":
      return { turned: turned(texts, change, (cut) => baseCutText(texts, cut)) };
    case "counted":
      return { turned: turned(texts, change, (counted) => words[counted]) };
    case "rubricKind":
      return { turned: turned(texts, change, (kind) => words[kind]) };
    case "setBy":
      return { turned: yesOrNo(texts, change.from !== null, change.to !== null) };
    case "measure":
      return { turned: turned(texts, change, (measure) => measureText(texts, measure)) };
    case "appliesTo":
      return { listed: listed(texts, change, (type) => laoAbbreviations[type]) };
    case "evidence":
    case "laws":
    case "items":
      return { listed: listed(texts, change, quote) };
    case "variant":
      return {
        types: change.laoTypes.map((type) => laoAbbreviations[type]).join(", "),
        changes: change.changes.map((one) => changeText(texts, one)).join("; "),
      };
    case "clauseAdded":
    case "clauseRemoved":
    case "clauseReworded":
    case "clauseDeadline":
      return { clause: change.clause };
    case "clauseRenumbered":
      return { from: change.from, to: change.to };
    case "clauseStates":
      return {
        clause: change.clause,
        turned: turned(texts, change, (states) => states.map((state) => words[state]).join("/")),
      };
    case "clauseFault":
      return { clause: change.clause, turned: yesOrNo(texts, change.from, change.to) };
    case "clauseNothingToDo":
      return { clause: change.clause, turned: turned(texts, change, quote) };
    case "bandAdded":
    case "bandRemoved":
      return { band: bandText(texts, change.band) };
    case "bandScore":
      return { text: quote(change.to.text), turned: turned(texts, change, ({ score }) => String(score)) };
    case "bandCondition":
      return { turned: turned(texts, change, bandTelling(texts, change)) };
    case "bandReworded":
      return { band: bandText(texts, change.to) };
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

function measureText({ measure: texts }: ComparisonTexts, { kind, ...parts }: Measure): string {
  return fill(
    texts[kind],
    Object.fromEntries(Object.entries(parts).map(([part, text]) => [part, quote(text)])),
  );
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
