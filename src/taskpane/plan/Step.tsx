import type { JSX } from "preact";
import type { Task } from "../../target/task";
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
  const { t, path } = usePlan();
  const words = usePlanWords(prepared);
  const { key, tasks, gain, isTrap, isCounted, percent } = step;
  return (
    <li class="step">
      <p class="step-head">
        <GoTo cell={cellOfKey(key, prepared, book)}>{words.name(key)}</GoTo>
        <span class="step-gain">{say(isCounted ? t.gains : t.pilotGains, { gain: words.marks(gain) })}</span>
      </p>
      {isFirst && <p class="quiet">{words.title(key)}</p>}
      {tasks.map((task) => (
        <TaskRow
          key={`${String(task.place)}.${String(task.detail)}`}
          task={task}
          prepared={prepared}
          plan={plan}
        />
      ))}
      {tasks.length > 1 && <p class="together">{isTrap ? path.trap : path.together}</p>}
      {percent !== null && <p class="quiet">{say(t.reaches, { percent: words.percent(percent) })}</p>}
    </li>
  );
}

/** One thing to do; unticked, it can't be done and another way is looked for. */
function TaskRow({
  task,
  prepared,
  plan,
}: Pick<Props, "prepared" | "plan"> & { readonly task: Task }): JSX.Element {
  const { say } = useShell();
  const { t } = usePlan();
  const words = usePlanWords(prepared);
  const piece = pieceOf(task, areaLines(prepared));
  const what = words.task(task);
  if (piece === null) return <p>{what}</p>;
  const said = termsOf(plan.terms, piece);
  return (
    <div class="task">
      <label class="task-what">
        <input
          type="checkbox"
          checked
          aria-label={say(t.possible, { what: `${words.name(task.key)} ${what}` })}
          onChange={() => {
            plan.setTerms(withTerms(plan.terms, piece, { ...said, isImpossible: true }));
          }}
        />
        <span>
          {what}
          {task.due !== null && <span class="quiet"> {say(t.by, { day: words.day(task.due) })}</span>}
        </span>
      </label>
      <EffortField
        label={piece.of === "measure" ? t.effortEach : t.effort}
        spoken={say(t.effortOf, { what: `${words.name(task.key)} ${what}` })}
        value={said.effort ?? 1}
        onEffort={(effort) => {
          plan.setTerms(withTerms(plan.terms, piece, { ...said, effort: effort ?? 1 }));
        }}
      />
    </div>
  );
}
