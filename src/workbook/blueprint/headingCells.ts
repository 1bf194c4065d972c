import type { Indicator } from "../../pack/schema";
import { baseCutWord, notApplicableWord } from "../../score/cell";
import type { CompiledIndicator } from "../../score/compile";
import type { Cells } from "../../score/range";
import { sumMarks } from "../../score/rounding";
import { templateTh } from "../../texts/template.th";
import { th } from "../../texts/th";
import { quoted } from "../cells/quoted";
import { rangeBetween, refer, referFixed } from "../cells/cellRange";
import { argumentsFor } from "../cells/signatures";
import { entered, native, text } from "./content";
import { answersOf, isAsked, type Context, type SettingCells } from "./context";
import type { Checklist } from "./checklist";
import { askedCondition, isNumber } from "./formulas";
import { assessCells } from "./outcome";
import type { Cached, Content, Guard, LpaFormula, LpaFunction } from "./blueprint";
import type { Ref } from "./sheetBuilder";

const t = templateTh.area;

/** What the formulas of one indicator's heading are made from. */
export interface HeadingRequest {
  readonly context: Context;
  readonly settings: SettingCells;
  /** As the pack has it, and as it is asked of the LAO's type. */
  readonly indicator: Indicator;
  readonly compiled: CompiledIndicator;
  /** The cell that names the indicator. */
  readonly code: Ref;
  /** The cell that says that the base is cut; null where the paper forbids it. */
  readonly cut: Ref | null;
}

/** What the function gives now, and what its native form gives. */
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

interface GuardNow extends Guard {
  readonly holds: boolean;
}

/** Score and explanation of a checklist. */
export function checklistFormulas(request: HeadingRequest, checklist: Checklist): HeadingContents {
  const { context, compiled } = request;
  const shown = assessCells(compiled, checklist.values, context.lao.type);
  const { score, why } = shown;
  const write = (name: "SCORE" | "EXPLAIN", cut: string, nothing: string, now: Now): LpaFormula =>
    lpa(request, name, checklist, guards(request, checklist, { cut, nothing }), now);
  const nativeWhy = context.options.nativeOf ? shown.nativeWhy : null;
  return {
    score: write("SCORE", baseCutWord, "", { lpa: score, native: score }),
    why: write("EXPLAIN", th.explanation.baseCut, t.nothingEntered, { lpa: why, native: nativeWhy }),
    samples: [...(typeof why === "string" ? [why] : []), ...sampleWhys(request, checklist)],
  };
}

function guards(
  { context, settings, indicator, cut }: HeadingRequest,
  { nothing }: Checklist,
  gives: { readonly cut: string; readonly nothing: string },
): readonly GuardNow[] {
  const asked = askedCondition(indicator, settings.laoType);
  const ifAsked = (when: string): string => (asked === null ? when : `AND(${asked},${when})`);
  const isOfType = isAsked(context, indicator);
  const cutGuard = cut && {
    when: ifAsked(`${cut.here}=${quoted(baseCutWord)}`),
    gives: gives.cut,
    holds: isOfType && cut.value === baseCutWord,
  };
  const nothingGuard = nothing && {
    when: ifAsked(nothing.when),
    gives: gives.nothing,
    holds: isOfType && nothing.now,
  };
  return [cutGuard, nothingGuard].filter((guard) => guard !== null);
}

function lpa(
  { context, settings, indicator, code }: HeadingRequest,
  name: LpaFunction,
  checklist: Checklist | null,
  guarded: readonly GuardNow[],
  now: Now,
): LpaFormula {
  const range = checklist?.range ?? null;
  const laoType = rangeBetween(settings.sheet, settings.laoType);
  const { pack, options } = context;
  const native = options.nativeOf?.({ function: name, indicator, pack, checklist: range, laoType }) ?? null;
  const given = guarded.find(({ holds }) => holds)?.gives;
  return {
    kind: "lpa",
    function: name,
    arguments: argumentsFor(name, {
      indicator: referFixed(rangeBetween(null, code)),
      checklist: range ? refer(range) : undefined,
      laoType: settings.laoType.anywhere,
      pack: settings.packId.anywhere,
    }),
    guards: guarded.map(({ when, gives }) => ({ when, gives })),
    cached: given ?? now.lpa,
    native: native === null ? null : { text: native, cached: given ?? now.native },
  };
}

/** A typed score, or ไม่ประเมิน, or ตัดฐาน; blank until it is typed, #N/A where what was pasted in is no score. */
export function typedScore(request: HeadingRequest, cell: Ref): Content {
  const most = request.compiled.indicator.fullMarks;
  const { here, value } = cell;
  const limits = most === null ? `${here}>=0` : `${here}>=0,${here}<=${most}`;
  const formula = `IF(${here}="","",IF(AND(ISNUMBER(${here}),${limits}),${here},NA()))`;
  const isScore = isNumber(value) && value >= 0 && value <= (most ?? Infinity);
  return outOr(request, formula, value === "" ? "" : isScore ? value : null);
}

/** The sum of the items' scores, which stand one below the other; #N/A where it is more than the whole can give. */
export function itemSum(request: HeadingRequest, scores: readonly Ref[]): Content {
  const [first, last] = [scores[0], scores.at(-1)];
  if (!first || !last) return outOr(request, '""', "");
  const most = request.compiled.indicator.fullMarks;
  const range = `${first.here}:${last.here}`;
  const sum = most === null ? `SUM(${range})` : `IF(SUM(${range})>${most},NA(),SUM(${range}))`;
  return outOr(request, `IF(COUNT(${range})=0,"",${sum})`, sumNow(scores, most));
}

function sumNow(scores: readonly Ref[], most: number | null): Cached {
  const values = scores.map(({ value }) => value);
  if (values.includes(null)) return null;
  const marks = values.filter(isNumber);
  const sum = sumMarks(marks);
  if (marks.length === 0) return "";
  return most !== null && sum > most ? null : sum;
}

function outOr({ context, settings, indicator, cut }: HeadingRequest, marks: string, now: Cached): Content {
  const asked = askedCondition(indicator, settings.laoType);
  const isCut = cut?.value === baseCutWord;
  const unlessCut = cut ? `IF(${cut.here}=${quoted(baseCutWord)},${quoted(baseCutWord)},${marks})` : marks;
  const formula = asked === null ? unlessCut : `IF(${asked},${unlessCut},${quoted(notApplicableWord)})`;
  return native(formula, isAsked(context, indicator) ? (isCut ? baseCutWord : now) : notApplicableWord);
}

/** LPA.FULL, or a cell to type the full marks in where the paper does not say. */
export function fullMarks(request: HeadingRequest): Content {
  const { context, indicator, compiled, cut } = request;
  const known = compiled.indicator.fullMarks;
  if (known === null) return entered(answersOf(context, indicator).full);
  const guard = cut && {
    when: `${cut.here}=${quoted(baseCutWord)}`,
    gives: baseCutWord,
    holds: cut.value === baseCutWord,
  };
  const now = isAsked(context, indicator) ? known : notApplicableWord;
  return lpa(request, "FULL", null, guard ? [guard] : [], { lpa: now, native: now });
}

export function typedWhy({ compiled }: HeadingRequest, kind: "typed" | "items"): Content {
  if (kind === "items") return text(t.itemsWhy);
  return text(compiled.indicator.fullMarks === null ? t.typedWhyUnlimited : t.typedWhy);
}

/** The explanations with nothing and with everything done, or at each tenth of a measure. */
function sampleWhys({ compiled, context }: HeadingRequest, { range }: Checklist): readonly string[] {
  const all = (cell: string): Cells => Array.from({ length: range.height }, () => [cell]);
  const samples =
    compiled.entry === "clauses" ? [all("✗"), all("✓")] : tenths.map((done) => measured(range, done));
  return samples.flatMap((cells) => {
    const { why } = assessCells(compiled, cells, context.lao.type);
    return typeof why === "string" ? [why] : [];
  });
}

const tenths = Array.from({ length: 11 }, (_, index) => index * 10);

/** A count, a count of all below it, or a line of the two. */
function measured({ width, height }: Checklist["range"], done: number): Cells {
  if (width > 1) return [[done, 100]];
  return height > 1 ? [[done], [100]] : [[done]];
}
