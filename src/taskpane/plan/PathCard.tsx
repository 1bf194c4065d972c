import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Path } from "../../target/path";
import type { Prepared } from "../../target/prepare";
import { unsoundGoalText } from "../../words/pathText";
import { Button } from "../controls/Button";
import { Message } from "../controls/Message";
import { useShell } from "../shell";
import { usePath } from "./planFound";
import { Step } from "./Step";
import { WriteSteps } from "./WriteSteps";
import { usePlan, usePlanWords, type ShownPlan } from "./usePlan";

interface Props {
  readonly prepared: Prepared;
  readonly plan: ShownPlan;
  /** The number of the template. */
  readonly book: number;
}

/** Steps drawn at once, so that a slider is followed at every step of it. */
const shownAtFirst = 30;

/** The path to the target, or to what comes nearest, and what stands in the way. */
export function PathCard({ prepared, plan, book }: Props): JSX.Element {
  const { t, path: said } = usePlan();
  const path = usePath(prepared, plan.aim);
  const words = usePlanWords(prepared);
  return (
    <section class="path" aria-label={t.path}>
      <h2>{t.path}</h2>
      {path?.ok ? (
        <Found path={path.value} prepared={prepared} plan={plan} book={book} />
      ) : (
        <p class="quiet">{unsoundGoalText(said, path?.trouble ?? { kind: "nothingAsked" }, words.name)}</p>
      )}
    </section>
  );
}

function Found({ path, prepared, plan, book }: Props & { readonly path: Path }): JSX.Element {
  const { say, texts } = useShell();
  const { t, path: said } = usePlan();
  const words = usePlanWords(prepared);
  const [most, showMost] = useState(shownAtFirst);
  const { steps, unmet, obstacles } = path;
  const left = steps.length - most;
  return (
    <>
      <div aria-live="polite" aria-atomic="true">
        <Standing path={path} prepared={prepared} />
        {unmet.length > 0 && (
          <Message intent="warning">
            <p>{steps.length === 0 ? said.nothingLeft : said.notReached}</p>
            <List lines={unmet.map(words.unmet)} />
          </Message>
        )}
        {unmet.length === 0 && steps.length === 0 && <p>{said.already}</p>}
      </div>
      {obstacles.length > 0 && (
        <details open={unmet.length > 0}>
          <summary>{t.obstacles}</summary>
          <List lines={obstacles.map(words.obstacle)} />
        </details>
      )}
      <ol class="steps">
        {steps.slice(0, most).map((step, index) => (
          <Step
            key={`${step.key} ${step.tasks.map(({ place, detail }) => `${String(place)}.${String(detail)}`).join(" ")}`}
            step={step}
            isFirst={step.key !== steps[index - 1]?.key}
            prepared={prepared}
            plan={plan}
            book={book}
          />
        ))}
      </ol>
      {left > 0 && (
        <Button
          onPress={() => {
            showMost(most + 100);
          }}
        >
          {say(texts.packs.more, { count: left })}
        </Button>
      )}
      <WriteSteps path={path} prepared={prepared} book={book} />
    </>
  );
}

function Standing({ path, prepared }: { readonly path: Path; readonly prepared: Prepared }): JSX.Element {
  const { say } = useShell();
  const { t } = usePlan();
  const { percent, marks } = usePlanWords(prepared);
  const { from, to, steps, effort } = path;
  const text =
    steps.length === 0 || to.overall === null
      ? from.overall === null
        ? t.standingNone
        : say(t.standingNow, { from: percent(from.overall) })
      : from.overall === null
        ? say(t.standingFromNothing, { to: percent(to.overall) })
        : say(t.standing, { from: percent(from.overall), to: percent(to.overall) });
  return (
    <>
      <p class="standing">{text}</p>
      {steps.length > 0 && <p>{say(t.needed, { steps: steps.length, effort: marks(effort) })}</p>}
    </>
  );
}

function List({ lines }: { readonly lines: readonly string[] }): JSX.Element {
  return (
    <ul class="plain-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
