import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { nowByClock } from "../clock";
import { Button } from "../controls/Button";
import { Confirm } from "../controls/Confirm";
import { GoTo } from "../controls/GoTo";
import { Message } from "../controls/Message";
import { useFocus } from "../controls/useFocus";
import { useShell } from "../shell";
import { bookName, numberedName } from "../../workbook/cells/names";
import { CopyMinutes } from "./CopyMinutes";
import { copiedMinutes } from "./copiedMinutes";
import { FinishForm } from "./FinishForm";
import type { Detail, Figures } from "./figures";
import { ChangesList } from "./ChangesList";
import { LastMeetingCard } from "./LastMeetingCard";
import { beginMeeting } from "./meetingActions";
import { isOfOther, type MeetingState } from "./meetingState";
import { Trend } from "./Trend";
import { useMeeting } from "./useMeeting";

interface Props {
  readonly figures: Figures;
  readonly detail: Detail;
}

/** The meeting: not begun, under way, or written into the history. */
export function MeetingLog({ figures, detail }: Props): JSX.Element {
  const { say, digits } = useShell();
  const { t, state, store, words } = useMeeting();
  const { start, ending } = state;
  const begin = (): void => {
    void beginMeeting(store, nowByClock());
  };
  return (
    <section class="meeting" aria-label={t.meeting}>
      {ending.kind === "written" && <Written place={ending} book={figures.book} />}
      {start === null ? (
        <div class="begin">
          <Button appearance="primary" onPress={begin}>
            {ending.kind === "written" ? t.beginNext : t.begin}
          </Button>
          <p class="quiet">{t.beginHelp}</p>
        </div>
      ) : (
        <>
          <Begun>
            {say(t.begunAt, { day: words.day(start.startedAt), time: words.time(start.startedAt) })}
          </Begun>
          <ChangesList detail={detail} book={figures.book} />
          {ending.kind === "none" || isOfOther(state) ? (
            <UnderWay onRestart={begin} />
          ) : (
            <FinishForm figures={figures} detail={detail} />
          )}
          {!isOfOther(state) && <CopyMinutes text={copiedMinutes(figures, detail, state, digits)} />}
        </>
      )}
      {detail.lastMeeting && <LastMeetingCard last={detail.lastMeeting} sums={figures.sums} />}
      <Trend history={detail.answers.history ?? []} now={figures.sums.total} />
    </section>
  );
}

interface WrittenProps {
  readonly place: Extract<MeetingState["ending"], { readonly kind: "written" }>;
  readonly book: number;
}

/** Where the meeting was written, in sight and with the focus: the form that was pressed is gone. */
function Written({ place, book }: WrittenProps): JSX.Element {
  const { say } = useShell();
  const { t } = useMeeting();
  const { extended, sheet, row, minutes } = place;
  return (
    <>
      <Message
        intent="success"
        takesFocus="always"
        actions={<GoTo cell={numberedName(bookName("HISTORY"), book)}>{t.toHistory}</GoTo>}
      >
        {say(extended ? t.writtenExtended : t.writtenAt, { sheet, row })}
      </Message>
      <CopyMinutes text={minutes} />
    </>
  );
}

/** Takes the focus from the button that began the meeting and is gone now. */
function Begun({ children }: { readonly children: string }): JSX.Element {
  const line = useFocus<HTMLParagraphElement>("free");
  return (
    <p ref={line} class="quiet" tabIndex={-1}>
      {children}
    </p>
  );
}

/** Beginning again drops what was logged, so it asks first where there is something to drop. */
function UnderWay({ onRestart }: { readonly onRestart: () => void }): JSX.Element {
  const { say } = useShell();
  const { t, state, store } = useMeeting();
  const [asks, ask] = useState(false);
  const isOther = isOfOther(state);
  const restart = (): void => {
    ask(false);
    onRestart();
  };
  return (
    <>
      <div class="buttons">
        {!isOther && (
          <Button
            appearance="primary"
            onPress={() => {
              store.set({ ...state, ending: { kind: "typing" } });
            }}
          >
            {t.finish}
          </Button>
        )}
        <Button
          onPress={() => {
            if (state.changes.length > 0 || isOther) ask(true);
            else restart();
          }}
        >
          {t.restart}
        </Button>
      </div>
      {asks && (
        <Confirm
          title={t.restartTitle}
          text={isOther ? t.restartOther : say(t.restartAsk, { count: state.changes.length })}
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
