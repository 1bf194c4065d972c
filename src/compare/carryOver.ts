import type { LaoType } from "../pack/laoType";
import { plainText } from "../text/plainText";
import type { Indicator, Pack } from "../pack/schema";
import { indicatorFor } from "../pack/variant";
import type {
  Answer,
  Asked,
  CarriedOver,
  Flag,
  KeptAnswer,
  ReviewedAnswer,
  ReviewReason,
  Target,
} from "./carriedOver";
import { cross, type Crossing } from "./crossing";
import { landAnswer } from "./landAnswer";
import { matchIndicators, newerOf, olderOf } from "./match";
import type { Match } from "./matched";

/**
 * Takes an older workbook's answers to a newer pack. An answer is kept only where the newer pack asks the same
 * thing in the same words and knows the state; all else is handed back for review with where it could go. None is
 * ever lost.
 *
 * @param laoType whose rubrics are meant where they depend on the type; null: those that are not of a type of
 * their own
 */
export function carryOver(
  older: Pack,
  newer: Pack,
  answers: readonly Answer[],
  laoType: LaoType | null = null,
): CarriedOver {
  const find = passages(older, newer, laoType);
  const kept: KeptAnswer[] = [];
  const review: ReviewedAnswer[] = [];
  const taken = new Set<string>();
  for (const answer of answers) {
    const carried = carry(answer, find(answer.indicator), laoType);
    if (!("to" in carried)) {
      review.push(carried);
      continue;
    }
    const { answeredOnce, ...held } = carried;
    const name = JSON.stringify([held.to.key, held.to.asked]);
    if (answeredOnce && taken.has(name))
      review.push({ answer, reasons: [{ kind: "answeredTwice" }], candidates: [held.to] });
    else kept.push(held);
    taken.add(name);
  }
  return { kept, review };
}

/** An older indicator's way into the newer pack: its match, and itself beside each newer partner. */
interface Passage {
  readonly match: Match;
  readonly crossings: readonly Crossing[];
}

/** Finds an older indicator's passage by its key, then by its number. */
function passages(
  older: Pack,
  newer: Pack,
  laoType: LaoType | null,
): (indicator: string) => Passage | undefined {
  const years = newer.fiscalYear - older.fiscalYear;
  const asAsked = (indicator: Indicator): Indicator => indicatorFor(indicator, laoType) ?? indicator;
  const found = matchIndicators(older, newer).flatMap((match) =>
    olderOf(match).map(({ indicator }) => ({
      indicator,
      passage: {
        match,
        crossings: newerOf(match).map((to) => cross(asAsked(indicator), asAsked(to.indicator), years)),
      },
    })),
  );
  const byName = new Map([
    ...found.map(({ indicator, passage }) => [plainText(indicator.id), passage] as const),
    ...found.map(({ indicator, passage }) => [indicator.key, passage] as const),
  ]);
  return (name) => byName.get(plainText(name));
}

/** @returns the answer held, with whether it may be given once only, or what has to be reviewed */
function carry(
  answer: Answer,
  passage: Passage | undefined,
  laoType: LaoType | null,
): (KeptAnswer & { readonly answeredOnce: boolean }) | ReviewedAnswer {
  if (!passage) return { answer, reasons: [{ kind: "unknownIndicator" }], candidates: [] };
  const reasons: ReviewReason[] = [...matchReasons(passage.match)];
  const candidates: Target[] = [];
  const flags = new Set<Flag>();
  let answeredOnce = true;
  for (const crossing of passage.crossings) {
    const { older, newer, scoringChanged } = crossing;
    if (laoType !== null && !newer.appliesTo.includes(laoType)) reasons.push({ kind: "notAskedOfType" });
    const landing = landAnswer(answer, crossing);
    if (landing.asked !== null) candidates.push(targetOf(newer, landing.asked));
    // Of several partners, that one does not ask the same says nothing about the others.
    if (!landing.holds && passage.crossings.length === 1) reasons.push(landing.reason);
    if (landing.holds && landing.renumbered) flags.add("clauseRenumbered");
    if (older.id !== newer.id) flags.add("indicatorRenumbered");
    if (scoringChanged) flags.add("scoringChanged");
    if (newer.measure?.kind === "mean") answeredOnce = false;
  }
  const [to] = candidates;
  return reasons.length === 0 && to
    ? { answer, to, flags: [...flags], answeredOnce }
    : { answer, reasons, candidates };
}

/** Why a match alone is not enough to keep an answer; a pair by the map or by key is. */
function matchReasons(match: Match): readonly ReviewReason[] {
  switch (match.kind) {
    case "dropped":
      return [{ kind: "indicatorDropped" }];
    case "split":
      return [{ kind: "indicatorSplit" }];
    case "merged":
      return [{ kind: "indicatorMerged" }];
    case "proposed":
      return [{ kind: "proposedMatch", likeness: match.likeness }];
    case "pair":
    case "new":
      return [];
  }
}

function targetOf({ key, id }: Indicator, asked: Asked): Target {
  return { key, number: id, asked };
}
