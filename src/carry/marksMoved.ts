import { withConfirmed, type Review } from "../answers/review";
import { printAnswerPlace } from "../answers/places";
import { matchIndicators } from "../compare/match";
import { listIndicators } from "../pack/outline";
import { heldByReview } from "../year/heldByReview";
import { linesOf } from "../year/lines";
import { sameMark, type Mark } from "../year/mark";
import { scoreYear } from "../year/scoreYear";
import type { YearMarks } from "../year/yearMarks";
import type { CarriedYear, FilledYear } from "./carryYear";

/** What another pack does to an LAO's marks. */
export interface MarksMoved {
  readonly older: YearMarks;
  /** As long as nothing is decided. */
  readonly now: YearMarks;
  /** With a yes to every old answer that waits, where no other stands for the same place. */
  readonly accepted: YearMarks;
  /** Indicators whose marks are others even then; in the newer pack's order, what is gone after it. */
  readonly moves: readonly MarkMove[];
}

/** Null on the side of the pack that does not have the indicator. */
export interface MarkMove {
  readonly number: string;
  readonly title: string;
  readonly from: Mark | null;
  readonly to: Mark | null;
}

export function marksMoved(before: FilledYear, after: CarriedYear): MarksMoved {
  const { lao } = before;
  const older = scored(before, before.review);
  const now = scored(after, after.review);
  const yes = after.review && allAccepted(after.review);
  const answers = yes ? withConfirmed(after.answers, yes) : after.answers;
  const accepted = scored({ ...after, answers }, yes);
  const partner = new Map(
    matchIndicators(before.pack, after.pack).flatMap((match) =>
      match.kind === "pair" || match.kind === "proposed"
        ? [[match.newer.indicator.key, match.older.indicator.key] as const]
        : [],
    ),
  );
  const moves = linesOf(after.pack, lao.type).flatMap((line): readonly MarkMove[] => {
    if (line.kind === "area") return [];
    const key = partner.get(line.id);
    const from = key === undefined ? null : (older.indicators.get(key)?.mark ?? null);
    const to = accepted.indicators.get(line.id)?.mark ?? null;
    const isSame = from && to ? sameMark(from, to) : isOutside(from) && isOutside(to);
    return isSame ? [] : [{ number: line.indicator.id, title: line.indicator.title, from, to }];
  });
  const kept = new Set(partner.values());
  const gone = listIndicators(before.pack).flatMap(
    ({ indicator: { key, id, title } }): readonly MarkMove[] => {
      const from = older.indicators.get(key)?.mark ?? null;
      return kept.has(key) || isOutside(from) ? [] : [{ number: id, title, from, to: null }];
    },
  );
  return { older, now, accepted, moves: [...moves, ...gone] };
}

function scored({ pack, lao, answers }: FilledYear, review: Review | null): YearMarks {
  return scoreYear(pack, lao, answers, heldByReview(pack, review ?? undefined));
}

/** The first answer of each place; several can't hold at once. */
function allAccepted(review: Review): Review {
  const taken = new Set<string>();
  return {
    ...review,
    waiting: review.waiting.map((one) => {
      const place = printAnswerPlace(one.place);
      const isFirst = !taken.has(place);
      taken.add(place);
      return { ...one, decision: isFirst ? "use" : "drop" };
    }),
  };
}

/** Whether the year has nothing of it either way. */
function isOutside(mark: Mark | null): boolean {
  return mark === null || mark.kind === "notApplicable" || mark.kind === "notEntered";
}
