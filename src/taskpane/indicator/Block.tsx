import type { JSX } from "preact";
import { CellLink } from "../controls/CellLink";
import { useShell } from "../shell";
import type { BlockShown, Frozen } from "./blockShown";
import { dayText } from "../../words/dayText";
import { Evidence } from "./Evidence";
import type { ResultShown } from "./indicatorShown";
import type { PlanLine } from "./workPlanLine";

/** What a template says of an indicator: whether it is frozen, who does it by when, and its evidence. */
export function Block({
  block: { frozen, plan, evidence },
  result,
}: {
  readonly block: BlockShown;
  readonly result: ResultShown | null;
}): JSX.Element {
  return (
    <>
      {frozen && <FrozenNote frozen={frozen} result={result} />}
      {plan && <Plan plan={plan} />}
      {evidence && <Evidence evidence={evidence} clause={null} isLacking={lacks(result, evidence.text)} />}
    </>
  );
}

function lacks(result: ResultShown | null, text: string): boolean {
  return text === "" && result?.kind === "scored";
}

function FrozenNote({
  frozen: { stamp, score, isOutdated },
  result,
}: {
  readonly frozen: Frozen;
  readonly result: ResultShown | null;
}): JSX.Element {
  const { texts, say, digits } = useShell();
  const t = texts.indicator;
  const now = result?.kind === "scored" ? result.score : t.frozenNoScore;
  return (
    <div class="problem" role="status">
      <p>{say(t.frozen, { stamp: digits(stamp) })}</p>
      {isOutdated && <p>{say(t.frozenOutdated, { now, frozen: score ?? t.frozenNoScore })}</p>}
    </div>
  );
}

function Plan({ plan: { owner, division, due, status, cell } }: { readonly plan: PlanLine }): JSX.Element {
  const { texts, digits } = useShell();
  const t = texts.indicator;
  const day = typeof due === "number" ? digits(dayText(due, t.dayFormat)) : due;
  const facts = [
    [t.owner, owner],
    [t.division, division],
    [t.planDue, day],
    [t.planStatus, status],
  ].filter(([name, value]) => value !== "" || name === t.owner || name === t.planDue);
  return (
    <dl class="plan">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd class={value === "" ? "quiet" : undefined}>{value === "" ? t.notSaid : value}</dd>
        </div>
      ))}
      <div>
        <dt class="spoken">{t.goToOwner}</dt>
        <dd>
          <CellLink cell={cell}>{t.goToOwner}</CellLink>
        </dd>
      </div>
    </dl>
  );
}
