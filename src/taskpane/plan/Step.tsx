import type { JSX } from "preact";
import type { Move } from "../../target/move";
import type { PathStep } from "../../target/path";
import type { Prepared } from "../../target/prepare";
import { GoTo } from "../controls/GoTo";
import { useShell } from "../shell";
import { cellOfKey } from "./cellOfKey";
import { EffortField } from "./EffortField";
import { pieceOf, termsOf, withTerms } from "./pieces";
import { areaLines } from "./planFound";
import { usePlan, usePlanWords, type ShownPlan } from "./usePlan";

interface Props {
  readonly step: PathStep;
  /** Of the steps of its indicator, whose title is told once. */
  readonly isFirst: boolean;
  readonly prepared: Prepared;
  readonly plan: ShownPlan;
  readonly book: number;
}

/** Things to do together: of which indicator, what each is, and what all of them bring. */
export function Step({ step, isFirst, prepared, plan, book }: Props): JSX.Element {
  const { say } = useShell();
  const { t } = usePlan();
  const words = usePlanWords(prepared);
  const { key, moves, gain, isTrap, isCounted, percent } = step;
  return (
    <li class="step">
      <p class="step-head">
        <GoTo cell={cellOfKey(key, prepared, book)}>{words.name(key)}</GoTo>
        <span class="step-gain">{say(isCounted ? t.gains : t.pilotGains, { gain: words.marks(gain) })}</span>
      </p>
      {isFirst && <p class="quiet">{words.title(key)}</p>}
      {moves.map((move) => (
        <MoveRow
          key={`${String(move.place)}.${String(move.detail)}`}
          move={move}
          prepared={prepared}
          plan={plan}
        />
      ))}
      {moves.length > 1 && <p class="together">{isTrap ? t.trap : t.together}</p>}
      {percent !== null && <p class="quiet">{say(t.reaches, { percent: words.percent(percent) })}</p>}
    </li>
  );
}

/** One thing to do; unticked, it can't be done and another way is looked for. */
function MoveRow({
  move,
  prepared,
  plan,
}: Pick<Props, "prepared" | "plan"> & { readonly move: Move }): JSX.Element {
  const { say } = useShell();
  const { t } = usePlan();
  const words = usePlanWords(prepared);
  const piece = pieceOf(move, areaLines(prepared));
  const what = words.move(move);
  if (piece === null) return <p>{what}</p>;
  const said = termsOf(plan.terms, piece);
  return (
    <div class="move">
      <label class="move-what">
        <input
          type="checkbox"
          checked
          aria-label={say(t.possible, { what: `${words.name(move.key)} ${what}` })}
          onChange={() => {
            plan.setTerms(withTerms(plan.terms, piece, { ...said, isImpossible: true }));
          }}
        />
        <span>
          {what}
          {move.due !== null && <span class="quiet"> {say(t.by, { day: words.day(move.due) })}</span>}
        </span>
      </label>
      <EffortField
        label={piece.of === "measure" ? t.effortEach : t.effort}
        spoken={say(t.effortOf, { what: `${words.name(move.key)} ${what}` })}
        value={said.effort ?? 1}
        onEffort={(effort) => {
          plan.setTerms(withTerms(plan.terms, piece, { ...said, effort: effort ?? 1 }));
        }}
      />
    </div>
  );
}
