import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { confirmTexts } from "../../../texts/pane/confirmTexts";
import { draftTexts } from "../../../texts/draftTexts";
import { fill, type Language } from "../../../texts/texts";
import { paperFileIssueText } from "../../../words/workbook/paperFileIssueText";
import { Button } from "../../controls/Button";
import { FilePicker } from "../../controls/FilePicker";
import { Message } from "../../controls/Message";
import { useShell } from "../../shell";
import { useStore } from "../../store";
import type { PickedFile } from "../takeFiles";
import { longestPaper } from "./readPaper";
import { draftDeskOf, type DraftSession, type OpenPaper, type PaperRefusal } from "./draftSession";

interface TakePaperProps {
  readonly session: Exclude<DraftSession, OpenPaper>;
  readonly onTake: (source: PickedFile | string) => void;
}

/** Where a paper is chosen, dropped or pasted, and what stood in its way. */
export function TakePaper({ session, onTake }: TakePaperProps): JSX.Element {
  const { events, say, language } = useShell();
  const { pasted } = draftDeskOf(events);
  const text = useStore(pasted);
  const field = useId();
  const t = confirmTexts[language];
  const isReading = session.kind === "reading";
  return (
    <>
      <p class="quiet">{t.hint}</p>
      <FilePicker
        label={t.choose}
        accept=".txt,.docx"
        onPick={([file]) => {
          if (file && !isReading) onTake(file);
        }}
      />
      <div class="field">
        <label for={field}>{t.paste}</label>
        <textarea
          id={field}
          rows={5}
          value={text}
          onInput={({ currentTarget: { value } }) => {
            pasted.set(value);
          }}
          onPaste={(event) => {
            const text = event.clipboardData?.getData("text") ?? "";
            if (text.length <= longestPaper) return;
            // Laying it out in the field would stop the page for longer than refusing it.
            event.preventDefault();
            if (!isReading) onTake(text);
          }}
        />
      </div>
      <div class="buttons">
        <Button
          appearance="primary"
          disabled={isReading || text.trim() === ""}
          onPress={() => {
            onTake(text);
          }}
        >
          {t.read}
        </Button>
      </div>
      <div role="status">{isReading && <p>{t.reading}</p>}</div>
      {session.kind === "refused" && (
        <Message intent="error">
          {say(t.refused, {
            name: session.name ?? t.pasted,
            problem: refusalText(language, session.refusal),
          })}
        </Message>
      )}
    </>
  );
}

function refusalText(language: Language, refusal: PaperRefusal): string {
  const texts = draftTexts[language];
  switch (refusal.code) {
    case "nothingFound":
      return fill(texts.nothingFound, { lines: refusal.lines });
    case "unread":
      return fill(confirmTexts[language].unread, { problem: refusal.problem });
    default:
      return paperFileIssueText(texts, refusal);
  }
}
