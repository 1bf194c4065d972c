import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { useShell } from "../../shell";
import type { QuestionProps } from "./useDraft";
import { measureKindOf } from "./questionPlace";
import { doubtWords, readingWords } from "./questionWords";
import { lintTexts } from "../../../texts/lintTexts";
import { stateText } from "../../../words/findingText";

/** What was read of the printed words, and why it waits for a person. */
export function ReadingsShown({ talk, question }: QuestionProps): JSX.Element {
  const { language } = useShell();
  const { t, confirmed } = talk;
  const { asked, read, entry } = question;
  const measure = measureKindOf(confirmed, question);
  const words = readingWords(language, question, 0, measure);
  return (
    <>
      {read.length > 1 && <Choices talk={talk} question={question} />}
      {read.length === 1 && (
        <p class="reading">
          <span class="quiet">{t.readAs}</span> {words} {asked.kind === "band" && <code>{read[0]}</code>}
        </p>
      )}
      {read.length === 0 && entry.kind === "nothing" && words !== "" && <p class="reading">{words}</p>}
      {read.length === 0 && (asked.kind === "band" || asked.kind === "deadline") && (
        <p class="reading">{t.notRead}</p>
      )}
      {asked.kind === "band" && <p class="quiet">{doubtWords(t, asked.reading.doubts)}</p>}
    </>
  );
}

/** Several readings, of which one is right, and the states on which the first two differ. */
function Choices({ talk, question }: QuestionProps): JSX.Element {
  const { say, language } = useShell();
  const { t, reply, confirmed } = talk;
  const { key, read, asked } = question;
  const group = useId();
  const measure = measureKindOf(confirmed, question);
  const differ = asked.kind === "band" ? asked.reading.differ : null;
  return (
    <fieldset class="readings">
      <legend class="quiet">{say(t.readEither, { count: read.length })}</legend>
      {read.map((printed, reading) => (
        <label key={reading}>
          <input
            type="radio"
            name={group}
            checked={false}
            onChange={() => {
              reply([key, { kind: "accepted", reading }]);
            }}
          />{" "}
          {readingWords(language, question, reading, measure)}{" "}
          {asked.kind === "band" && <code>{printed}</code>}
        </label>
      ))}
      {differ && (
        <p class="quiet">
          {say(t.differ, {
            states: differ.states,
            examples: differ.examples.map((state) => stateText(lintTexts[language], state)).join(" · "),
          })}
        </p>
      )}
    </fieldset>
  );
}
