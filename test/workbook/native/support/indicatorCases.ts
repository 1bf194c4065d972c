import { laoTypes, laoAbbreviations, findLaoType, type LaoType } from "../../../../src/pack/laoType";
import { listWithItems } from "../../../../src/pack/outline";
import type { Indicator, Pack } from "../../../../src/pack/schema";
import { indicatorFor } from "../../../../src/pack/variant";
import { assess, type Assessment } from "../../../../src/score/assess";
import { baseCutWord, isBlank, notApplicableWord } from "../../../../src/score/cell";
import { compileIndicator } from "../../../../src/score/compile";
import { explainScore } from "../../../../src/score/explain";
import { plainExplanationText } from "../../../../src/words/explanationText";
import { functionsTh } from "../../../../src/texts/functions.th";
import { nativeScore } from "../../../../src/workbook/native/nativeScore";
import { nativeWhy } from "../../../../src/workbook/native/nativeWhy";
import type { LaoTypeFrom } from "../../../../src/workbook/native/laoTypes";
import type { Case } from "./case";
import { column, type Cell, type Rows, type Shown } from "./cell";
import { foreignChecklists, knownChecklists } from "./clauseStates";
import { enteredCells, measuredCells, type Entered } from "./measureCells";

/** What of a pack its indicators are scored by. */
type PackOfIndicator = Pick<Pack, "id" | "percentDecimals" | "fiscalYear">;

/** So many checklists of each rubric are tried with every LAO type. */
const samplesOfTypes = 3;

/** Every indicator and item of a pack: every state, for each rubric it has, and the choice by the LAO's type. */
export function casesOfPack(pack: Pack): readonly Case[] {
  return listWithItems(pack).flatMap(({ indicator }) => casesOfIndicator(indicator, pack));
}

export function casesOfIndicator(indicator: Indicator, pack: PackOfIndicator): readonly Case[] {
  const rubrics = rubricsOf(indicator).flatMap((laoType) => casesOfRubric(indicator, pack, laoType));
  return [...rubrics, ...typeCases(indicator, pack)];
}

/** One type for each rubric an indicator has; null where the type does not matter. */
function rubricsOf(indicator: Indicator): readonly (LaoType | null)[] {
  const { variants, appliesTo } = indicator;
  if (!variants) return [null];
  const varied = variants.flatMap(({ laoTypes: types }) => types);
  const common = appliesTo.filter((type) => !varied.includes(type)).slice(0, 1);
  return [...variants.flatMap(({ laoTypes: types }) => types.slice(0, 1)), ...common];
}

function casesOfRubric(
  indicator: Indicator,
  pack: PackOfIndicator,
  laoType: LaoType | null,
): readonly Case[] {
  const from: LaoTypeFrom = laoType === null ? { from: "nowhere" } : { from: "choice", laoType };
  const typed: Typed = { from, word: null, expected: expectedOf(indicator, pack, laoType) };
  const known = enteredFor(indicator, pack, laoType).flatMap((one) => casesOf(indicator, pack, one, typed));
  return [...known, ...foreignCases(indicator, pack, laoType)];
}

function enteredFor(
  indicator: Indicator,
  pack: PackOfIndicator,
  laoType: LaoType | null,
): readonly Entered[] {
  const asked = indicatorFor(indicator, laoType);
  if (!asked) return [];
  const compiled = compileIndicator(asked, pack);
  if (compiled.entry === "clauses") return knownChecklists(asked).map((cells) => ({ cells, needs: [] }));
  if (compiled.hasBoth) return bothEntered(knownChecklists(asked), measuredCells(compiled));
  return [...measuredCells(compiled), ...(compiled.bands.length === 0 ? enteredCells(compiled) : [])];
}

/** Every checklist with some measure behind it, and every measure behind some checklist; as columns and as rows. */
function bothEntered(checklists: readonly Rows[], measures: readonly Entered[]): readonly Entered[] {
  return Array.from({ length: checklists.length + measures.length }, (_, index): Entered => {
    const ticked = checklists[(index * 5) % checklists.length] ?? [];
    const measure = measures[(index * 7) % measures.length] ?? { cells: [], needs: [] };
    const cells = [...ticked, ...measure.cells].flat();
    return { cells: index % 2 === 0 ? column(cells) : [cells], needs: measure.needs };
  });
}

/** An LAO's type, and what the engine gives an LAO of that type for its cells. */
interface Typed {
  readonly from: LaoTypeFrom | "cell";
  readonly word: Cell;
  readonly expected: (cells: Rows) => Expected;
}

/** The explanation is null for a score that no band gave. */
interface Expected {
  readonly score: Shown;
  readonly why: Shown | null;
}

/** The score, and why: the words of the band that gave it, and what is not done. */
function casesOf(indicator: Indicator, pack: PackOfIndicator, one: Entered, typed: Typed): Case[] {
  const wanted = typed.expected(one.cells);
  const about = `${pack.id}/${indicator.id}`;
  const score: Case = {
    ...one,
    about,
    beside: typed.word,
    expected: wanted.score,
    formula: ({ checklist, beside }) => nativeScore(indicator, checklist, optionsOf(pack, typed, beside)),
  };
  if (wanted.why === null) return [score];
  const why: Case = {
    ...score,
    about: `${about} why`,
    expected: wanted.why,
    formula: ({ checklist, beside }) => nativeWhy(indicator, checklist, optionsOf(pack, typed, beside)),
  };
  return [score, why];
}

type Options = Parameters<typeof nativeScore>[2];

function optionsOf(pack: PackOfIndicator, { from }: Typed, cell: Parameters<typeof nativeScore>[1]): Options {
  return { pack, laoType: from === "cell" ? { from, cell } : from };
}

function expectedOf(
  indicator: Indicator,
  pack: PackOfIndicator,
  laoType: LaoType | null,
): (cells: Rows) => Expected {
  const asked = indicatorFor(indicator, laoType);
  if (!asked) return () => ({ score: "error", why: null });
  const compiled = compileIndicator(asked, pack);
  return (cells) => shownFor(assess(compiled, cells, laoType), asked);
}

function shownFor(found: Assessment, asked: Indicator): Expected {
  const { notApplicable, baseCut } = functionsTh.explanation;
  switch (found.kind) {
    case "scored":
      return {
        score: { number: found.score },
        why: { text: plainExplanationText(functionsTh, found.compiled.indicator, explainScore(found)) },
      };
    case "entered":
      return { score: { number: found.score }, why: null };
    case "baseCut":
      return { score: { text: baseCutWord }, why: hasBands(asked) ? { text: baseCut } : null };
    case "notApplicable":
      return { score: { text: notApplicableWord }, why: hasBands(asked) ? { text: notApplicable } : null };
    case "issue":
      return { score: "error", why: hasBands(asked) ? "error" : null };
  }
}

function hasBands({ rubric }: Indicator): boolean {
  return typeof rubric !== "string";
}

/** A word outside a native copy's vocabulary: the formula fails, whether LPA.SCORE knows the word or not. */
function foreignCases(indicator: Indicator, pack: PackOfIndicator, laoType: LaoType | null): readonly Case[] {
  const asked = indicatorFor(indicator, laoType);
  if (!asked || compileIndicator(asked, pack).entry !== "clauses") return [];
  const from: LaoTypeFrom = laoType === null ? { from: "nowhere" } : { from: "choice", laoType };
  return foreignChecklists(asked).map((cells) => ({
    about: `${pack.id}/${indicator.id} foreign word`,
    cells,
    beside: null,
    expected: "error",
    needs: [],
    formula: ({ checklist }) => nativeScore(indicator, checklist, { laoType: from, pack }),
  }));
}

/** A few checklists for every type, for no type, and for words that are none. */
function typeCases(indicator: Indicator, pack: PackOfIndicator): readonly Case[] {
  const samples = rubricsOf(indicator).flatMap((laoType) => {
    const all = enteredFor(indicator, pack, laoType).filter(({ needs }) => needs.length === 0);
    return all.filter((_, index) => index % Math.ceil(all.length / samplesOfTypes) === 0);
  });
  const words: readonly Cell[] = [
    null,
    ...laoTypes.map((type) => laoAbbreviations[type]),
    "กทม.",
    "*",
    "อบ?.",
  ];
  return words.flatMap((word) => {
    const laoType = typeof word === "string" ? findLaoType(word) : null;
    const typed: Typed = { from: "cell", word, expected: expectedOf(indicator, pack, laoType) };
    const known = isBlank(word) || laoType !== null;
    const cases = samples.flatMap((sample) => casesOf(indicator, pack, sample, typed));
    return known ? cases : cases.map((one): Case => ({ ...one, expected: "error" }));
  });
}
