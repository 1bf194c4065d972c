import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { notPreparedText } from "../../words/pathText";
import { Button } from "../controls/Button";
import { FailedMessage } from "../controls/FailedMessage";
import { Message } from "../controls/Message";
import { TemplateChoice } from "../controls/TemplateChoice";
import { Faults } from "../meeting/Faults";
import type { Detail, Figures } from "../meeting/figures";
import { followFigures } from "../meeting/followFigures";
import { openPackOf } from "../meeting/openPackOf";
import type { NotPrepared } from "../../target/prepare";
import { plainTerms } from "../../target/terms";
import { useShell } from "../shell";
import { useStore } from "../store";
import { AimCard } from "./AimCard";
import { PathCard } from "./PathCard";
import { PlanSheets } from "./PlanSheets";
import { usePrepared } from "./planFound";
import { Said } from "./Said";
import { usePlan, useShownPlan, type ShownPlan } from "./usePlan";
import { usePlanKept } from "./usePlanKept";
import { WorkList } from "./WorkList";
import { WorthList } from "./WorthList";

/** The least work that reaches a target, over the template that the meeting looks at. */
export function PlanView(): JSX.Element {
  const { events, packs, packsDesk, say } = useShell();
  const { store, state, t } = usePlan();
  const inUse = useStore(packs);
  const template = useStore(packsDesk.template);
  const [attempt, tryAgain] = useState(0);
  useEffect(
    () =>
      followFigures(
        events,
        openPackOf,
        {
          read(figures) {
            store.set({ ...store.get(), figures, problem: null });
          },
          failed(problem) {
            store.set({ ...store.get(), problem });
          },
        },
        template,
      ),
    [events, store, inUse, attempt, template],
  );
  const { figures, problem } = state;
  return (
    <>
      {problem !== null && (
        <FailedMessage
          retry={t.retry}
          onRetry={() => {
            tryAgain(attempt + 1);
          }}
        >
          {say(t.unreadable, { problem })}
        </FailedMessage>
      )}
      {figures === undefined && problem === null && (
        <p class="notice" role="status">
          {t.reading}
        </p>
      )}
      {figures === null && <NoTemplate />}
      {figures && <Shown figures={figures} />}
    </>
  );
}

function NoTemplate(): JSX.Element {
  const { view } = useShell();
  const { t } = usePlan();
  return (
    <Message
      intent="info"
      actions={
        <Button
          appearance="primary"
          onPress={() => {
            view.set("packs");
          }}
        >
          {t.openPacks}
        </Button>
      }
    >
      {t.noTemplate}
    </Message>
  );
}

function Shown({
  figures: { templates, book, frozen, laoName, detail },
}: {
  readonly figures: Figures;
}): JSX.Element {
  const { say } = useShell();
  const { t } = usePlan();
  return (
    <>
      <TemplateChoice templates={templates} shown={book} />
      {frozen !== "" && <Message intent="info">{say(t.frozen, { stamp: frozen })}</Message>}
      {detail.kind === "packMissing" && (
        <Message intent="warning">{say(t.packMissing, { id: detail.id })}</Message>
      )}
      {detail.kind === "laoTypeUnknown" && (
        <Message intent="warning">{say(t.laoTypeUnknown, { word: detail.word })}</Message>
      )}
      {detail.kind === "detail" && (
        <>
          <Planned key={book} detail={detail} book={book} />
          <WorkList detail={detail} book={book} />
          <PlanSheets detail={detail} laoName={laoName} />
        </>
      )}
    </>
  );
}

/** Marks that are not known are put right in the sheets; efforts of whole lives are not added up. */
function NotPlanned({
  why,
  plan,
  detail,
  book,
}: DetailProps & { readonly why: NotPrepared; readonly plan: ShownPlan }): JSX.Element {
  const { scoreTexts } = useShell();
  const { t, path } = usePlan();
  return why.kind === "unknownMarks" ? (
    <>
      <Message intent="warning">{t.faults}</Message>
      <Faults faults={detail.faults} book={book} />
    </>
  ) : (
    <Message
      intent="warning"
      actions={
        <Button
          onPress={() => {
            plan.setTerms(plainTerms);
          }}
        >
          {t.effortsAnew}
        </Button>
      }
    >
      {notPreparedText({ path, score: scoreTexts }, why, String)}
    </Message>
  );
}

interface DetailProps {
  readonly detail: Detail;
  readonly book: number;
}

function Planned({ detail, book }: DetailProps): JSX.Element {
  const { t } = usePlan();
  const isKnown = usePlanKept(book);
  const plan = useShownPlan(detail, book);
  const prepared = usePrepared(detail, plan.terms);
  if (!isKnown)
    return (
      <p class="notice" role="status">
        {t.reading}
      </p>
    );
  if (!prepared.ok) return <NotPlanned why={prepared.trouble} plan={plan} detail={detail} book={book} />;
  return (
    <>
      <AimCard detail={detail} plan={plan} />
      <PathCard prepared={prepared.value} plan={plan} book={book} />
      <Said prepared={prepared.value} plan={plan} />
      <WorthList prepared={prepared.value} book={book} />
    </>
  );
}
