import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { readCondition } from "../../../authoring/readCondition";
import { laoAbbreviations, laoTypes } from "../../../pack/laoType";
import { confirmDraft } from "../../../paper/confirm/confirmed";
import { conditionIssues } from "../../../paper/confirm/conditionIssues";
import type { Reply } from "../../../paper/confirm/question";
import { Button } from "../../controls/Button";
import { Choice } from "../../controls/Choice";
import { TextArea } from "../../controls/TextArea";
import { TextField } from "../../controls/TextField";
import { useShell } from "../../shell";
import { packIssueLine } from "../packIssueLine";
import type { QuestionProps } from "./useDraft";
import { indicatorOf, measureKindOf } from "./questionPlace";
import { optionWords, questionLabel, typedForm, typedWords } from "./questionWords";

/** Where a person types or chooses the right value; nothing of it counts before they say so. */
export function TypedReply(props: QuestionProps): JSX.Element {
  switch (props.question.entry.kind) {
    case "condition":
      return <TypedCondition {...props} />;
    case "types":
      return <ChosenTypes {...props} />;
    case "choice":
      return <ChosenOption {...props} />;
    default:
      return <TypedValue {...props} />;
  }
}

/** A condition with what it means shown beneath as it is typed, or what is wrong with it and where. */
function TypedCondition({ talk, question }: QuestionProps): JSX.Element {
  const { language } = useShell();
  const { paper, confirmed, t } = talk;
  const typed = paper.typing.get(question.key) ?? "";
  const when = readCondition(typed);
  const indicator = indicatorOf(confirmed, question);
  const issues = typed.trim() === "" || !indicator ? [] : conditionIssues(indicator, when);
  const words = typedWords(language, when, measureKindOf(confirmed, question));
  const isFit = issues.length === 0 && words !== null && typed.trim() !== "";
  return (
    <>
      <TextField
        label={t.condition}
        value={typed}
        takesFocus={question.read.length > 0}
        onInput={(text) => {
          talk.type(question.key, text);
        }}
      />
      <div role="status" class="typed-reading">
        {isFit && (
          <p>
            {t.readAs} {words} <code>{when}</code>
          </p>
        )}
        {issues.map((issue, nth) => (
          <p key={nth} class="problem">
            {packIssueLine(issue, language)}
          </p>
        ))}
      </div>
      <PutButton talk={talk} question={question} reply={isFit ? { kind: "condition", typed, when } : null} />
    </>
  );
}

function TypedValue({ talk, question }: QuestionProps): JSX.Element {
  const { say } = useShell();
  const { paper, t, type } = talk;
  const { key, asked } = question;
  const typed = paper.typing.get(key) ?? "";
  const reply: Reply = { kind: "typed", text: typed };
  const isFit = isReplyTo(talk, key, reply);
  const form = typedForm(t, question);
  const put = (text: string): void => {
    type(key, text);
  };
  const isLong = asked.kind === "part" && asked.part !== "number" && asked.part !== "score";
  return (
    <>
      {isLong ? (
        <TextArea label={t.value} value={typed} onInput={put} />
      ) : (
        <TextField label={t.value} value={typed} takesFocus={question.read.length > 0} onInput={put} />
      )}
      <p class={typed.trim() === "" || isFit ? "quiet" : "problem"} role="status">
        {typed.trim() === "" || isFit ? form : say(t.unfit, { form })}
      </p>
      <PutButton talk={talk} question={question} reply={isFit ? reply : null} />
    </>
  );
}

/** Whether a reply would settle its question. */
function isReplyTo({ paper }: QuestionProps["talk"], key: string, reply: Reply): boolean {
  const { questions } = confirmDraft(paper.draft, new Map([...paper.replies, [key, reply]]));
  return questions.some((one) => one.key === key && one.isSettled);
}

function PutButton({ talk, question, reply }: QuestionProps & { readonly reply: Reply | null }): JSX.Element {
  const { say, language } = useShell();
  const { t } = talk;
  return (
    <div class="buttons">
      <Button
        disabled={reply === null}
        label={say(t.putFor, { question: questionLabel(language, question) })}
        onPress={() => {
          talk.reply([question.key, reply]);
        }}
      >
        {t.put}
      </Button>
    </div>
  );
}

function ChosenTypes({ talk, question }: QuestionProps): JSX.Element {
  const { paper, t, type, reply } = talk;
  const { key } = question;
  const chosen = (paper.typing.get(key) ?? "").split(",").filter((code) => code !== "");
  const legend = useId();
  return (
    <fieldset class="readings" aria-labelledby={legend}>
      <legend id={legend} class="quiet">
        {t.value}
      </legend>
      {laoTypes.map((code) => (
        <label key={code}>
          <input
            type="checkbox"
            checked={chosen.includes(code)}
            onChange={({ currentTarget: { checked } }) => {
              const next = checked ? [...chosen, code] : chosen.filter((one) => one !== code);
              type(key, next.join(","));
            }}
          />{" "}
          {laoAbbreviations[code]}
        </label>
      ))}
      <div class="buttons">
        <Button
          disabled={chosen.length === 0}
          onPress={() => {
            reply([key, { kind: "typed", text: chosen.join(",") }]);
          }}
        >
          {t.chosen}
        </Button>
      </div>
    </fieldset>
  );
}

function ChosenOption({ talk, question }: QuestionProps): JSX.Element {
  const { language } = useShell();
  const { t, reply } = talk;
  const { key, entry } = question;
  const options = entry.kind === "choice" ? entry.among : [];
  return (
    <Choice
      label={questionLabel(language, question)}
      value=""
      options={[
        ["", t.select] as const,
        ...options.map((option) => [option.value, optionWords(t, option)] as const),
      ]}
      onChoose={(value) => {
        if (value !== "") reply([key, { kind: "typed", text: value }]);
      }}
    />
  );
}
