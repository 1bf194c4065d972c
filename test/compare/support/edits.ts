import fc from "fast-check";
import { laoTypes } from "../../../src/pack/laoType";
import type { Indicator, Pack } from "../../../src/pack/schema";
import type { Writable } from "./packs";

/** One change somewhere in a pack. */
export interface Edit {
  readonly name: string;
  readonly apply: (pack: Writable<Pack>) => void;
}

type OfIndicator = (indicator: Writable<Indicator>, nth: number, word: string) => void;

function pick<Item>(items: readonly Item[], nth: number): Item {
  const found = items[nth % items.length];
  if (found === undefined) throw new Error("nothing to pick from");
  return found;
}

function bands({ rubric }: Writable<Indicator>): { score: number; when: string; text: string }[] {
  return typeof rubric === "string" ? [] : rubric;
}

/** Changes of words, sources, notes and numbers of pages. */
const wordings: Readonly<Record<string, OfIndicator>> = {
  title: (indicator, _, word) => (indicator.title += word),
  clause: (indicator, nth, word) => {
    if (indicator.clauses.length > 0) pick(indicator.clauses, nth).text += word;
    else indicator.title += word;
  },
  band: (indicator, nth, word) => (pick(bands(indicator), nth).text += word),
  evidence: (indicator, _, word) => indicator.evidence.push(word),
  laws: (indicator, _, word) => indicator.laws.unshift(word),
  note: (indicator, _, word) => indicator.notes.push({ kind: "trap", text: word }),
  source: (indicator, _, word) => (indicator.source.document += word),
  quote: (indicator, _, word) => (indicator.baseCut.quote = word),
  gate: (indicator, _, word) => {
    if (indicator.gate) indicator.gate.text += word;
    else indicator.title += word;
  },
};

/** Changes that let the same work score otherwise. */
const scorings: Readonly<Record<string, OfIndicator>> = {
  score: (indicator, nth) => (pick(bands(indicator), nth).score += 0.25),
  condition: (indicator, nth) => (pick(bands(indicator).slice(0, -1), nth).when += ", count 77"),
  "band added": (indicator) => bands(indicator).unshift({ score: 1, when: "count 77", text: "ใหม่" }),
  "band removed": (indicator) => bands(indicator).pop(),
  order: (indicator) => bands(indicator).reverse(),
  manual: (indicator) => (indicator.rubric = "manual"),
  "full marks": (indicator) => (indicator.fullMarks = 6),
  "marks unknown": (indicator) => (indicator.fullMarks = null),
  types: (indicator) => (indicator.appliesTo = laoTypes.slice(3)),
  "base cut": (indicator) => (indicator.baseCut.allowed = null),
  pilot: (indicator) => (indicator.counted = "pilot"),
  "gate put or taken": (indicator) => {
    if (indicator.gate) delete indicator.gate;
    else indicator.gate = { text: "เงื่อนไขใหม่" };
  },
  "clause added": (indicator) => indicator.clauses.push({ id: "ก", text: "ตั้งคณะทำงานชุดใหม่" }),
  "clause removed": (indicator) => {
    if (indicator.clauses.length > 0) indicator.clauses.pop();
    else indicator.fullMarks = 7;
  },
  states: (indicator, nth) => {
    if (indicator.clauses.length > 0) pick(indicator.clauses, nth).states = ["none", "incomplete"];
    else delete indicator.measure;
  },
  deadline: (indicator, nth) => {
    if (indicator.clauses.length > 0)
      pick(indicator.clauses, nth).deadline = { after: "fiscalYearEnd", days: 7 };
    else delete indicator.measure;
  },
  "nothing to do": (indicator, nth, word) => {
    if (indicator.clauses.length > 0) pick(indicator.clauses, nth).nothingToDo = word;
    else delete indicator.measure;
  },
  weight: (indicator, nth) => (indicator.weight = nth + 0.5),
  variant: (indicator) => {
    const source = { document: "เอกสารทดสอบ" };
    indicator.variants = [{ laoTypes: ["SAO"], fullMarks: 3, rubric: "manual", source }];
  },
};

const packScorings: readonly Edit[] = [
  { name: "overall", apply: (pack) => (pack.overall = "meanOfAreas") },
  { name: "decimals", apply: (pack) => (pack.percentDecimals = 1) },
  { name: "fiscal year", apply: (pack) => (pack.fiscalYear += 1) },
  { name: "pass mark", apply: (pack) => (pick(pack.passMarks, 0).percent = 60) },
  { name: "level", apply: (pack) => (pick(pack.levels, 1).from = 85) },
  {
    name: "area weights",
    apply: (pack) => {
      pack.areas.forEach((area, nth) => (area.weight = nth + 2));
    },
  },
  { name: "area number", apply: (pack) => (pick(pack.areas, 0).id = "9") },
];

const packWordings: readonly Edit[] = [
  { name: "title of the pack", apply: (pack) => (pack.title.en += "!") },
  { name: "name of a level", apply: (pack) => (pick(pack.levels, 0).title += "มาก") },
  { name: "name of an area", apply: (pack) => (pick(pack.areas, 0).title += "ท้องถิ่น") },
  { name: "stated marks", apply: (pack) => delete pick(pack.areas, 0).statedMarks },
  { name: "version", apply: (pack) => (pack.version = "1.9.0") },
];

const word = fc.constantFrom("ทั้งนี้", " (แก้ไข)", "ภายในกำหนด", "x");

function inIndicator(edits: Readonly<Record<string, OfIndicator>>): fc.Arbitrary<Edit> {
  return fc
    .tuple(fc.constantFrom(...Object.entries(edits)), fc.nat(4), fc.nat(7), word)
    .map(([[name, edit], which, nth, typed]) => ({
      name: `${name} of indicator ${String(which + 1)}`,
      apply: (pack) => {
        edit(
          pick(
            pack.areas.flatMap(({ units }) => units.flatMap(({ indicators }) => indicators)),
            which,
          ),
          nth,
          typed,
        );
      },
    }));
}

export const wordingOfIndicator = inIndicator(wordings);
export const scoringOfIndicator = inIndicator(scorings);
export const anyWording = fc.oneof(wordingOfIndicator, fc.constantFrom(...packWordings));
export const anyScoring = fc.oneof(scoringOfIndicator, fc.constantFrom(...packScorings));
