import { isCorrection } from "../compare/correction";
import type { Pack } from "../pack/schema";
import { carryTexts, type CarryTexts } from "../texts/carryTexts";
import { fill, type Language } from "../texts/texts";
import { shownScore } from "../words/shownInSheet";
import type { Mark } from "../year/mark";
import type { YearMarks } from "../year/yearMarks";
import type { CarriedYear } from "./carryYear";
import type { MarkMove, MarksMoved } from "./marksMoved";

/** What moving to another pack came to, a line each: where every entry went, what it does to the marks, and what to do now. */
export function accountLines(
  language: Language,
  older: Pack,
  { pack, lao, account, review }: CarriedYear,
  moved: MarksMoved,
): readonly string[] {
  const t = carryTexts[language];
  const isCorrected = review === null && isCorrection(older, pack, lao.type);
  const [from, now, accepted] = [moved.older, moved.now, moved.accepted].map(totalText);
  return [
    fill(t.account, { ...account }),
    ...(isCorrected
      ? [t.corrected]
      : [fill(t.totals, { older: from ?? "", now: now ?? "", accepted: accepted ?? "" })]),
    ...moveLines(t, moved),
    ...(review === null ? [] : [t.accountReview]),
  ];
}

/** Indicators whose marks will be others, a line each; none where there are none. */
export function moveLines(t: CarryTexts, { moves }: MarksMoved): readonly string[] {
  return moves.length === 0 ? [] : [t.moves, ...moves.map((move) => `  ${moveText(t, move)}`)];
}

export function packText({ pack }: CarryTexts, { id, version, year }: Pack): string {
  return fill(pack, { id, version, year: String(year) });
}

function moveText(t: CarryTexts, { number, title, from, to }: MarkMove): string {
  const named = { number, title };
  if (from === null) return fill(t.moveNew, { ...named, to: to === null ? "" : markText(to) });
  if (to === null) return fill(t.moveGone, { ...named, from: markText(from) });
  return fill(t.move, { ...named, from: markText(from), to: markText(to) });
}

/** "333/340 (97.94 %)" */
export function totalText({ total: { mark, percent } }: YearMarks): string {
  return percent === null ? markText(mark) : `${markText(mark)} (${String(percent)} %)`;
}

/** "4/5", "–/5" where nothing is entered; a word where there are no marks. */
function markText(mark: Mark): string {
  if (mark.kind === "marks") return `${String(mark.score)}/${String(mark.full)}`;
  if (mark.kind === "notEntered") return `–/${String(mark.full ?? "–")}`;
  return String(shownScore(mark));
}
