import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { nowByClock } from "../clock";
import { Button } from "../controls/Button";
import { Confirm } from "../controls/Confirm";
import { Message } from "../controls/Message";
import { useShell } from "../shell";
import { FinishForm } from "./FinishForm";
import type { Detail, Figures } from "./figures";
import { ChangesList } from "./ChangesList";
import { LastMeetingCard } from "./LastMeetingCard";
import { beginMeeting } from "./meetingActions";
import { useMeeting } from "./useMeeting";

interface Props {
  readonly figures: Figures;
  readonly detail: Detail;
}

/** The meeting: not begun, under way, or written into the history. */
export function MeetingLog({ figures, detail }: Props): JSX.Element {
  const { say } = useShell();
  const { t, state, store, words } = useMeeting();
  const { start, ending } = state;
  const begin = (): void => {
    void beginMeeting(store, nowByClock());
  };
  return (
    <section class="meeting" aria-label={t.meeting}>
      {ending.kind === "written" && (
        <Message intent="success">
          {say(ending.extended ? t.writtenExtended : t.writtenAt, { sheet: ending.sheet, row: ending.row })}
        </Message>
      )}
      {start === null ? (
        <div class="begin">
          <Button appearance="primary" onPress={begin}>
            {ending.kind === "written" ? t.restart : t.begin}
          </Button>
          <p class="quiet">{t.beginHelp}</p>
        </div>
      ) : (
        <>
          <p class="quiet">
            {say(t.begunAt, { day: words.day(start.startedAt), time: words.time(start.startedAt) })}
          </p>
          <ChangesList detail={detail} />
          {ending.kind === "none" ? (
            <UnderWay onRestart={begin} />
          ) : (
            <FinishForm figures={figures} detail={detail} />
          )}
        </>
      )}
      {detail.lastMeeting && <LastMeetingCard last={detail.lastMeeting} sums={figures.sums} />}
    </section>
  );
}

/** Beginning again drops what was logged, so it asks first where there is something to drop. */
function UnderWay({ onRestart }: { readonly onRestart: () => void }): JSX.Element {
  const { say } = useShell();
  const { t, state, store } = useMeeting();
  const [asks, ask] = useState(false);
  const restart = (): void => {
    ask(false);
    onRestart();
  };
  return (
    <>
      <div class="buttons">
        <Button
          appearance="primary"
          onPress={() => {
            store.set({ ...state, ending: { kind: "typing" } });
          }}
        >
          {t.finish}
        </Button>
        <Button
          onPress={() => {
            if (state.changes.length > 0) ask(true);
            else restart();
          }}
        >
          {t.restart}
        </Button>
      </div>
      {asks && (
        <Confirm
          title={t.restartTitle}
          text={say(t.restartAsk, { count: state.changes.length })}
          confirm={t.restartYes}
          onConfirm={restart}
          onCancel={() => {
            ask(false);
          }}
        />
      )}
    </>
  );
}
