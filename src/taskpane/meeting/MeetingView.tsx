import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Button } from "../controls/Button";
import { FailedMessage } from "../controls/FailedMessage";
import { Message } from "../controls/Message";
import { TemplateChoice } from "../controls/TemplateChoice";
import { useShell } from "../shell";
import { useStore } from "../store";
import { AreaBars } from "./AreaBars";
import { ChangesList } from "./ChangesList";
import type { Figures } from "./figures";
import { FiguresCard } from "./FiguresCard";
import { followFigures } from "./followFigures";
import { followKept } from "./meetingActions";
import { MeetingLog } from "./MeetingLog";
import { withFigures } from "./meetingState";
import { openPackOf } from "./openPackOf";
import { Notices } from "./Notices";
import { useMeeting } from "./useMeeting";
import { WhatIf } from "./WhatIf";

/** The meeting: figures large enough for a room, what changed since it began, and what would be if. */
export function MeetingView(): JSX.Element {
  const { events, packs, packsDesk, say } = useShell();
  const { store, state, t } = useMeeting();
  const inUse = useStore(packs);
  const [attempt, tryAgain] = useState(0);
  // A meeting under way is looked at over its own template until somebody chooses another.
  const template = useStore(packsDesk.template) ?? state.start?.book ?? null;
  useEffect(() => {
    void followKept(store);
  }, [store]);
  useEffect(
    () =>
      followFigures(
        events,
        openPackOf,
        {
          read(figures, isSettled) {
            store.set(withFigures(store.get(), figures, isSettled));
          },
          failed(problem) {
            store.set({ ...store.get(), problem });
          },
        },
        template,
      ),
    [events, store, inUse, attempt, template],
  );
  const { figures, problem, start } = state;
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
      {figures === null && (start ? <TemplateGone /> : <NoTemplate />)}
      {figures && <Shown figures={figures} />}
    </>
  );
}

function Shown({ figures }: { readonly figures: Figures }): JSX.Element {
  const { state, t } = useMeeting();
  const { detail, sums } = figures;
  return (
    <>
      <TemplateChoice templates={figures.templates} shown={figures.book} />
      <Notices figures={figures} />
      <FiguresCard figures={figures} />
      {!state.isSettled && (
        <p class="quiet" role="status">
          {t.calculating}
        </p>
      )}
      {detail.kind === "detail" ? (
        <>
          <AreaBars detail={detail} areas={sums.areas} />
          <MeetingLog figures={figures} detail={detail} />
          <WhatIf detail={detail} />
        </>
      ) : (
        state.start && <ChangesList detail={null} book={figures.book} />
      )}
    </>
  );
}

function NoTemplate(): JSX.Element {
  const { view } = useShell();
  const { t } = useMeeting();
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

function TemplateGone(): JSX.Element {
  const { t } = useMeeting();
  return (
    <>
      <Message intent="error">{t.templateGone}</Message>
      <ChangesList detail={null} book={1} />
    </>
  );
}
