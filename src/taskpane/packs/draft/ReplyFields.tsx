import type { JSX } from "preact";
import { Button } from "../../controls/Button";
import { useShell } from "../../shell";
import type { QuestionProps } from "./useDraft";
import { questionLabel } from "./questionWords";
import { ReadingsShown } from "./ReadingsShown";
import { TypedReply } from "./TypedReply";

/** How a person answers: a yes to what was read, one of several readings, another value, or none. */
export function ReplyFields({ talk, question }: QuestionProps): JSX.Element | null {
  const { paper, t } = talk;
  const { key, asked, read, entry, isSettled } = question;
  // What was answered is taken back before it is answered otherwise.
  if (isSettled && paper.replies.has(key)) return null;
  const isTyping = paper.typing.has(key) || (read.length === 0 && entry.kind !== "nothing");
  return (
    <>
      {!isSettled && <ReadingsShown talk={talk} question={question} />}
      {isTyping && <TypedReply talk={talk} question={question} />}
      <ReplyButtons talk={talk} question={question} isTyping={isTyping} />
      {asked.kind === "deadline" && !isSettled && <p class="quiet">{t.deadlineHint}</p>}
    </>
  );
}

function ReplyButtons({
  talk,
  question,
  isTyping,
}: QuestionProps & { readonly isTyping: boolean }): JSX.Element {
  const { say, language } = useShell();
  const { t, reply, type } = talk;
  const { key, asked, read, entry, isSettled, mayBeLeftOut } = question;
  const label = questionLabel(language, question);
  const isYesOnly = entry.kind === "nothing" && asked.kind !== "deadline";
  const [yes, yesFor] = isYesOnly ? [t.looked, t.lookedFor] : [t.yes, t.yesFor];
  return (
    <div class="buttons">
      {!isSettled && (isYesOnly || read.length === 1) && (
        <Button
          label={say(yesFor, { question: label })}
          onPress={() => {
            reply([key, { kind: "accepted", reading: 0 }]);
          }}
        >
          {yes}
        </Button>
      )}
      {entry.kind !== "nothing" && !isTyping && (
        <Button
          appearance="subtle"
          label={say(t.correctFor, { question: label })}
          onPress={() => {
            type(key, entry.kind === "choice" ? "" : (read[0] ?? ""));
          }}
        >
          {t.correct}
        </Button>
      )}
      {isTyping && read.length > 0 && (
        <Button
          appearance="subtle"
          onPress={() => {
            type(key, null);
          }}
        >
          {t.cancel}
        </Button>
      )}
      {mayBeLeftOut && (
        <Button
          appearance="subtle"
          label={say(t.leaveOutFor, { question: label })}
          onPress={() => {
            reply([key, { kind: "leftOut" }]);
          }}
        >
          {t.leaveOut}
        </Button>
      )}
    </div>
  );
}
