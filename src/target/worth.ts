import { sumMarks } from "../score/rounding";
import { statesAhead } from "../score/space/neighbours";
import { replace } from "../score/space/neighbours";
import { evaluate } from "../score/evaluate";
import type { Prepared } from "./prepare";

/** A clause that is not done, and what its indicator gains by it alone. */
export interface ClauseWorth {
  /** Of the indicator or item. */
  readonly key: string;
  readonly clause: string;
  /** In marks; below 0 where doing it alone lowers the score, null where no band names what would be. */
  readonly gain: number | null;
}

/** What each missing clause would bring if it alone were done, in printed order. */
export function clausesWorth({ areas }: Pick<Prepared, "areas">): readonly ClauseWorth[] {
  return areas.flatMap(({ lines }) =>
    lines.flatMap(({ starts }) =>
      [...starts].flatMap(([key, { compiled, answers, score }]) =>
        compiled.indicator.clauses.flatMap(({ id: clause }, index): readonly ClauseWorth[] => {
          const best = statesAhead(compiled, index, answers.states[index] ?? 0).at(-1);
          if (best === undefined) return [];
          const tried = evaluate(compiled, { ...answers, states: replace(answers.states, index, best) });
          return [{ key, clause, gain: tried && sumMarks([tried.score, -score]) }];
        }),
      ),
    ),
  );
}
