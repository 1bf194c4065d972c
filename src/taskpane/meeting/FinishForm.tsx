import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { paneTexts } from "../../texts/pane/paneTexts";
import { functionsTh } from "../../texts/functions.th";
import { nowByClock } from "../clock";
import { Button } from "../controls/Button";
import { Message } from "../controls/Message";
import { TextField } from "../controls/TextField";
import { useCopy } from "../controls/useCopy";
import { useShell } from "../shell";
import type { Detail, Figures } from "./figures";
import { changeDraft, writeMeeting } from "./meetingActions";
import { lineWithId } from "./meetingState";
import { minutesText } from "./minutes";
import { useMeeting } from "./useMeeting";
import { createWords } from "./words";

interface Props {
  readonly figures: Figures;
  readonly detail: Detail;
}

/** The workbook is a Thai document whatever the language of the pane. */
const inWorkbook = {
  words: createWords({ meeting: paneTexts.th.meeting, score: functionsTh, digits: String }),
  texts: paneTexts.th.meeting,
};

/** Name, decisions and note of the meeting, and its line in the history. */
export function FinishForm({ figures, detail }: Props): JSX.Element {
  const { say, jobs } = useShell();
  const { t, state, store, words } = useMeeting();
  const [isWriting, setWriting] = useState(false);
  const { changes, draft, ending } = state;
  const write = async (): Promise<void> => {
    setWriting(true);
    await writeMeeting(store, t, inWorkbook, nowByClock()).catch(jobs.report);
    setWriting(false);
  };
  return (
    <section class="finish" aria-label={t.finishTitle}>
      <h2>{t.finishTitle}</h2>
      <p class="quiet">{say(t.finishDay, { day: words.day(nowByClock()) })}</p>
      <TextField
        label={t.meetingName}
        takesFocus
        placeholder={t.meetingNameHint}
        value={draft.meeting}
        onInput={(meeting) => {
          changeDraft(store, { meeting });
        }}
      />
      {changes.map((change) => {
        const line = lineWithId(detail, change.id);
        return line ? (
          <TextField
            key={change.id}
            label={say(t.decision, { name: words.line(line), change: words.change(change) })}
            value={draft.decisions[change.id] ?? ""}
            onInput={(decision) => {
              changeDraft(store, { decisions: { ...store.get().draft.decisions, [change.id]: decision } });
            }}
          />
        ) : null;
      })}
      <TextField
        label={t.note}
        value={draft.note}
        onInput={(note) => {
          changeDraft(store, { note });
        }}
      />
      {ending.kind === "notWritten" && <Message intent="error">{ending.why}</Message>}
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
      {ending.kind === "notWritten" && (
        <CopyText text={minutesText({ figures, detail, changes, draft, ...inWorkbook }, nowByClock())} />
      )}
    </section>
  );
}

/** The minutes, to be taken away where they can't be written. */
function CopyText({ text }: { readonly text: string }): JSX.Element {
  const { t } = useMeeting();
  const { field, copy, outcome } = useCopy<HTMLTextAreaElement>(text);
  return (
    <div class="field">
      <label>
        {t.minutes}
        <textarea ref={field} class="minutes" readOnly rows={6} value={text} />
      </label>
      <Button onPress={copy}>{t.copy}</Button>
      <p class="quiet" role="status">
        {outcome === "copied" && t.copied}
        {outcome === "selected" && t.copyByHand}
      </p>
    </div>
  );
}
