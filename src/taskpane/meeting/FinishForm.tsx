import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { nowByClock } from "../clock";
import { Button } from "../controls/Button";
import { DateField } from "../controls/DateField";
import { Message } from "../controls/Message";
import { TextArea } from "../controls/TextArea";
import { TextField } from "../controls/TextField";
import { useShell } from "../shell";
import { copiedMinutes, thaiWords } from "./copiedMinutes";
import type { Detail, Figures } from "./figures";
import { changeDraft, writeMeeting } from "./meetingActions";
import { lineWithId } from "./meetingState";
import { useMeeting } from "./useMeeting";

interface Props {
  readonly figures: Figures;
  readonly detail: Detail;
}

/** The workbook is a Thai document in Arabic digits, whatever the pane is in. */
const inWorkbook = thaiWords(String);

/** Day, name, decisions and note of the meeting, and its line in the history. */
export function FinishForm({ figures, detail }: Props): JSX.Element {
  const { say, digits, jobs } = useShell();
  const { t, state, store, words } = useMeeting();
  const [isWriting, setWriting] = useState(false);
  const { changes, draft, ending } = state;
  const day = draft.day ?? Math.floor(nowByClock());
  const write = async (): Promise<void> => {
    setWriting(true);
    const copied = (): string =>
      copiedMinutes(figures, detail, { ...state, draft: { ...draft, day } }, digits);
    await writeMeeting(store, t, inWorkbook, nowByClock(), copied).catch(jobs.report);
    setWriting(false);
  };
  return (
    <section class="finish" aria-label={t.finishTitle}>
      <h2>{t.finishTitle}</h2>
      <TextField
        label={t.meetingName}
        takesFocus
        placeholder={t.meetingNameHint}
        value={draft.meeting}
        onInput={(meeting) => {
          changeDraft(store, { meeting });
        }}
      />
      <DateField
        label={t.meetingDay}
        day={day}
        onDay={(chosen) => {
          changeDraft(store, { day: chosen });
        }}
      />
      <p class="quiet" role="status">
        {say(t.finishDay, { day: words.day(day) })}
      </p>
      {changes.map((change) => {
        const line = lineWithId(detail, change.id);
        return line ? (
          <TextArea
            key={change.id}
            label={say(t.decision, { name: words.line(line), change: words.change(change) })}
            value={draft.decisions[change.id] ?? ""}
            onInput={(decision) => {
              changeDraft(store, { decisions: { ...store.get().draft.decisions, [change.id]: decision } });
            }}
          />
        ) : null;
      })}
      <TextArea
        label={t.note}
        value={draft.note}
        onInput={(note) => {
          changeDraft(store, { note });
        }}
      />
      {ending.kind === "notWritten" && (
        <Message intent="error" takesFocus="always">
          {ending.why}
        </Message>
      )}
      <div class="buttons">
        <Button
          appearance="primary"
          disabled={isWriting}
          onPress={() => {
            void write();
          }}
        >
          {isWriting ? t.writing : t.write}
        </Button>
        <Button
          disabled={isWriting}
          onPress={() => {
            store.set({ ...store.get(), ending: { kind: "none" } });
          }}
        >
          {t.back}
        </Button>
      </div>
    </section>
  );
}
