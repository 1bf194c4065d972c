import type { Indicator } from "../../pack/schema";
import { baseCutWord, isBlank, notApplicableWord } from "../../score/cell";
import { templateTh } from "../../texts/template.th";
import { functionsTh } from "../../texts/functions.th";
import type { IndicatorMarks } from "../../year/indicatorMarks";
import { markItself } from "../../year/mark";
import { quoted } from "../cells/quoted";
import { shownUnfilled, type ShownMark } from "../../words/shownInSheet";
import type { Cached, Content, Guard, LpaFormula, LpaFunction } from "./blueprint";
import { rangeBetween, refer, referFixed } from "../cells/cellRange";
import { argumentsFor } from "../cells/signatures";
import type { Checklist } from "./checklist";
import { entered, native, text } from "./content";
import { enteredFor, type Context, type SettingCells } from "./context";
import { askedCondition, countTrouble, orTrouble, rangeOf } from "./formulas";
import type { Ref } from "./sheetBuilder";
import { trimmed, typedScoreText } from "./typedMarks";
import { waitsText } from "./waitsText";
import { sampleWhys, whyShown } from "./why";

const t = templateTh.area;

/** What the formulas of one indicator's heading are made from. */
export interface HeadingRequest {
  readonly context: Context;
  readonly settings: SettingCells;
  /** As the pack has it. */
  readonly indicator: Indicator;
  readonly marks: IndicatorMarks;
  /** The cell that names the indicator. */
  readonly code: Ref;
  /** The cell that says that the base is cut; null where the paper forbids it. */
  readonly cut: Ref | null;
  /** The address of the cell that says so where the checklist's rows are not in their order; null where there is none. */
  readonly order: string | null;
  /** Whether old answers wait for a person's yes; null where none came over. */
  readonly held: string | null;
}

/** What the function gives now, and what its native form gives; null for an error. */
interface Now {
  readonly lpa: Cached;
  readonly native: Cached;
}

export interface HeadingContents {
  readonly score: Content;
  readonly why: Content;
  /** Explanations that are sure to come, for which there must be room. */
  readonly samples: readonly string[];
}

/** Score and explanation of a checklist. */
export function checklistFormulas(request: HeadingRequest, checklist: Checklist): HeadingContents {
  const { context, marks } = request;
  const isKnown = marks.unfilled.kind !== "unknown";
  const why = whyShown(marks);
  const nativeNow = context.options.nativeOf && nativeShown(request, checklist, why.native);
  const write = (name: "SCORE" | "EXPLAIN", gives: Given, now: Now): LpaFormula =>
    lpa(request, name, checklist, guards(request, checklist, gives), now);
  const score = isKnown ? shownUnfilled(marks.unfilled) : null;
  const whyWords = {
    moved: t.rowsMoved,
    cut: functionsTh.explanation.baseCut,
    notCut: t.notCut,
    held: templateTh.review.held,
    nothing: marks.compiled.entry === "clauses" ? t.nothingTicked : t.nothingEntered,
    waits: waitsText(marks.compiled),
  };
  return {
    score: write(
      "SCORE",
      { moved: t.trouble, cut: baseCutWord, notCut: "", held: "", nothing: "", waits: "" },
      { lpa: score, native: nativeNow?.score ?? null },
    ),
    why: write("EXPLAIN", whyWords, { lpa: why.lpa, native: nativeNow?.why ?? null }),
    samples: [
      ...(typeof why.lpa === "string" ? [why.lpa] : []),
      ...sampleWhys(marks.compiled, checklist, context.lao.type),
    ],
  };
}

/** What stands in a cell instead of the function's result. */
interface Given {
  readonly moved: string;
  readonly cut: string;
  readonly notCut: string;
  readonly held: string;
  readonly nothing: string;
  readonly waits: string;
}

function guards(request: HeadingRequest, { nothing, waits }: Checklist, gives: Given): readonly Guard[] {
  const { cut, order, held } = request;
  return [
    ...guardIf(request, order && `${order}<>""`, gives.moved),
    ...guardIf(request, cut && isCut(cut), gives.cut),
    ...guardIf(request, cut && `${trimmed(cut.here)}<>""`, gives.notCut),
    ...guardIf(request, held, gives.held),
    ...guardIf(request, nothing, gives.nothing),
    ...guardIf(request, waits, gives.waits),
  ];
}

/** A guard holds only for those who are asked: what is not asked is ไม่ประเมิน, whatever was entered. */
function guardIf(
  { settings, indicator }: HeadingRequest,
  when: string | null,
  gives: string,
): readonly Guard[] {
  const asked = askedCondition(indicator, settings.laoType);
  return when === null ? [] : [{ when: asked === null ? when : `AND(${asked},${when})`, gives }];
}

function isCut(cut: Ref): string {
  return `${trimmed(cut.here)}=${quoted(baseCutWord)}`;
}

function lpa(
  { context, settings, indicator, code }: HeadingRequest,
  name: LpaFunction,
  checklist: Checklist | null,
  guarded: readonly Guard[],
  now: Now,
): LpaFormula {
  const range = checklist?.range ?? null;
  const laoType = rangeBetween(settings.sheet, settings.laoType);
  const { pack, options } = context;
  const read = checklist?.readings?.range ?? range;
  const written = options.nativeOf?.({ function: name, indicator, pack, checklist: read, laoType }) ?? null;
  const native =
    written && withTrouble(name, written, askedCondition(indicator, settings.laoType), checklist);
  return {
    kind: "lpa",
    function: name,
    arguments: argumentsFor(name, {
      indicator: referFixed(rangeBetween(null, code)),
      checklist: range ? refer(range) : undefined,
      laoType: settings.laoType.anywhere,
      pack: settings.packId.anywhere,
    }),
    guards: guarded,
    cached: now.lpa,
    native: native === null ? null : { text: native, cached: now.native },
  };
}

/** Excel's limit of a formula, less the guards around it. */
const longestNative = 8000;

/**
 * The formula with what it shows instead of an error: a word for the marks, and for the reason which entry it is. Null where
 * Excel would not take it.
 */
function withTrouble(
  name: LpaFunction,
  formula: string,
  asked: string | null,
  checklist: Checklist | null,
): string | null {
  if (name === "SCORE") return orTrouble(formula);
  if (name === "FULLMARKS" || !checklist?.readings) return formula;
  const known = `IFERROR(${formula},${quoted(t.unreadChecklist)})`;
  const ifAsked = (one: string): string => (asked === null ? one : `IF(${asked},${one},NA())`);
  const { troubles } = checklist.readings;
  const whole = troubles.reduceRight((rest, one) => `IFERROR(${ifAsked(one)},${rest})`, known);
  return whole.length <= longestNative ? whole : null;
}

/** What the two native formulas show, which read fewer words than the add-in. */
function nativeShown(
  { context, indicator, marks }: HeadingRequest,
  { readings }: Checklist,
  why: string | null,
): { readonly score: ShownMark; readonly why: string } {
  const { assessment, unfilled } = marks;
  const isLookedAt = assessment !== null && assessment.kind !== "notApplicable";
  const isCut = !isBlank(enteredFor(context, indicator).baseCut);
  const trouble = isLookedAt && !isCut ? (readings?.troubleNow ?? "") : "";
  return trouble === ""
    ? { score: shownUnfilled(unfilled), why: why ?? t.unreadChecklist }
    : { score: t.trouble, why: trouble };
}

/** A typed score, or ไม่ประเมิน, or ตัดฐาน; blank until it is typed, in trouble where what was entered is no score. */
export function typedScoreContent(request: HeadingRequest, cell: Ref): Content {
  const { fullMarks, baseCut } = request.marks.compiled.indicator;
  const words = baseCut.allowed === false ? [] : [baseCutWord];
  return outOr(request, typedScoreText(cell.here, fullMarks, words));
}

/** The sum of the items' scores, which stand one below the other; in trouble where it is more than the whole can give. */
export function itemSum(request: HeadingRequest, scores: readonly Ref[]): Content {
  const range = rangeOf(scores);
  if (range === null) return outOr(request, '""');
  const most = request.marks.compiled.indicator.fullMarks;
  const sum = most === null ? `SUM(${range})` : `IF(SUM(${range})>${most},NA(),SUM(${range}))`;
  const known = `IF(SUM(${range})<>0,${sum},IF(COUNT(${range})=0,"",0))`;
  return outOr(request, `IF(${countTrouble(range)}>0,NA(),${known})`);
}

function outOr({ settings, indicator, cut, held, marks }: HeadingRequest, formula: string): Content {
  const asked = askedCondition(indicator, settings.laoType);
  const unlessHeld = held === null ? formula : `IF(${held},"",${formula})`;
  const unlessCut = cut
    ? `IF(${isCut(cut)},${quoted(baseCutWord)},IF(${trimmed(cut.here)}="",${unlessHeld},""))`
    : unlessHeld;
  const whole = asked === null ? unlessCut : `IF(${asked},${unlessCut},${quoted(notApplicableWord)})`;
  return native(orTrouble(whole), shownUnfilled(marks.unfilled));
}

/** LPA.FULLMARKS, or a cell to type the full marks in where the paper does not say. */
export function fullMarksContent(request: HeadingRequest): Content {
  const { context, indicator, marks, cut } = request;
  const known = marks.compiled.indicator.fullMarks;
  if (known === null) return entered(enteredFor(context, indicator).full);
  const { kind } = markItself(marks.mark);
  const now = kind === "notApplicable" ? notApplicableWord : kind === "baseCut" && cut ? baseCutWord : known;
  return lpa(request, "FULLMARKS", null, guardIf(request, cut && isCut(cut), baseCutWord), {
    lpa: now,
    native: now,
  });
}

export function typedWhy(
  { context, indicator, marks, held }: HeadingRequest,
  kind: "typed" | "items",
): Content {
  const { fullMarks } = marks.compiled.indicator;
  const typed = fullMarks === null ? t.typedWhyUnlimited : t.typedWhy;
  const why = kind === "items" ? t.itemsWhy : typed;
  if (held === null) return text(why);
  const waits = templateTh.review.held;
  return native(`IF(${held},${quoted(waits)},${quoted(why)})`, context.held.has(indicator.key) ? waits : why);
}
