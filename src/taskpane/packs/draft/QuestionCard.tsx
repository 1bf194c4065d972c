import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { printedLines } from "../../../paper/lines";
import { numberRuns } from "../../../text/numberRuns";
import { Button } from "../../controls/Button";
import { useFocusKept } from "../../controls/useFocusKept";
import { useShell } from "../../shell";
import { questionLabel, readingWords, typedWords, valueWords } from "./questionWords";
import { ReplyFields } from "./ReplyFields";
import type { QuestionProps } from "./useDraft";
import { measureKindOf } from "./questionPlace";

/** One question: what the paper prints, what was read of it, and how a person answers. */
export function QuestionCard({ talk, question }: QuestionProps): JSX.Element {
  const { language } = useShell();
  const card = useRef<HTMLDivElement>(null);
  const { replies, typing } = talk.paper;
  useFocusKept(card, `${replies.has(question.key)} ${typing.has(question.key)}`);
  return (
    <div
      ref={card}
      class={question.isSettled ? "question settled" : "question"}
      data-question={question.key}
      tabIndex={-1}
    >
      <h3>{questionLabel(language, question)}</h3>
      <div class="question-sides">
        <Printed talk={talk} question={question} />
        <div>
          <SettledAs talk={talk} question={question} />
          <ReplyFields talk={talk} question={question} />
        </div>
      </div>
    </div>
  );
}

/** Lines of a question that are shown; a paper may leave hundreds unused. */
const mostLines = 40;

function Printed({ talk: { paper, t }, question: { asked, lines } }: QuestionProps): JSX.Element {
  const { say, digits } = useShell();
  const printed = printedLines(paper.text);
  const shown = lines.slice(0, mostLines).map((line) => (printed[line - 1] ?? "").trim());
  const words = asked.kind === "band" ? asked.words : shown.join("\n");
  return (
    <div>
      <p class="quiet">{lines.length === 0 || asked.kind === "measure" ? t.notPrinted : t.printed}</p>
      {lines.length > 0 && asked.kind !== "measure" && (
        <>
          <p class="printed">{words}</p>
          <p class="quiet">{say(t.lines, { lines: digits(numberRuns(lines)) })}</p>
        </>
      )}
    </div>
  );
}

/** What it was settled as, and the way to take that back. */
function SettledAs({ talk, question }: QuestionProps): JSX.Element | null {
  const { language, say } = useShell();
  const { paper, t, reply } = talk;
  const { key, isSettled, entry } = question;
  const own = paper.replies.get(key);
  const measure = measureKindOf(talk.confirmed, question);
  if (!isSettled) return null;
  const label = questionLabel(language, question);
  const words = (): string => {
    switch (own?.kind) {
      case undefined:
        return say(t.certainAs, { value: readingWords(language, question, 0, measure) });
      case "accepted":
        return say(t.doneAs, { value: readingWords(language, question, own.reading, measure) });
      case "typed":
        return say(t.doneAs, { value: valueWords(t, own.text, entry) });
      case "condition":
        return say(t.doneAs, { value: typedWords(language, own.when, measure) ?? own.when });
      case "leftOut":
        return t.leftOut;
    }
  };
  return (
    <>
      <p class="reading">
        <span aria-hidden="true">✓ </span>
        {words()}
      </p>
      {own && (
        <Button
          appearance="subtle"
          label={say(t.undoFor, { question: label })}
          onPress={() => {
            reply([key, null]);
          }}
        >
          {t.undo}
        </Button>
      )}
    </>
  );
}
