import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import type { SettledQuestion } from "../../../paper/confirm/confirmed";
import { Button } from "../../controls/Button";
import { Fold } from "../../controls/Fold";
import { Message } from "../../controls/Message";
import { useFocusKept } from "../../controls/useFocusKept";
import { useShell } from "../../shell";
import type { SectionOfDraft } from "./draftSections";
import { IndicatorFindings } from "./IndicatorFindings";
import { QuestionCard } from "./QuestionCard";
import type { DraftInTalk } from "./useDraft";

interface SectionProps {
  readonly talk: DraftInTalk;
  readonly section: SectionOfDraft;
}

/** One indicator, or the facts of the whole: what waits first, and folded what is certain. */
export function DraftSection({ talk, section }: SectionProps): JSX.Element {
  const { say } = useShell();
  const { paper, t, change } = talk;
  const isOpen = paper.unfolded.has(section.key);
  const head = useRef<HTMLElement>(null);
  useFocusKept(head, paper.replies);
  return (
    <details
      class="draft-part"
      open={isOpen}
      data-part={section.key}
      onToggle={({ currentTarget: { open } }) => {
        if (open === isOpen) return;
        const unfolded = new Set(paper.unfolded);
        if (open) unfolded.add(section.key);
        else unfolded.delete(section.key);
        change({ unfolded });
      }}
    >
      <summary ref={head}>
        <span class={section.waiting > 0 ? "badge strong" : "badge"}>
          {section.waiting > 0 ? say(t.waits, { count: section.waiting }) : t.settled}
        </span>{" "}
        {section.title}
      </summary>
      {isOpen && <SectionBody talk={talk} section={section} />}
    </details>
  );
}

function SectionBody({ talk, section }: SectionProps): JSX.Element {
  const { say } = useShell();
  const { paper, t } = talk;
  const { questions, indicator } = section;
  const isShown = ({ certainty, isSettled }: SettledQuestion): boolean =>
    paper.onlyWaiting ? !isSettled : certainty !== "certain";
  const shown = questions.filter(isShown);
  const certain = questions.filter((one) => !isShown(one) && one.certainty === "certain");
  const bands = certain.filter(({ asked }) => asked.kind === "band");
  const others = certain.filter(({ asked }) => asked.kind !== "band");
  return (
    <>
      {shown.map((question) => (
        <QuestionCard key={question.key} talk={talk} question={question} />
      ))}
      <YesToOthers talk={talk} section={section} />
      {!paper.onlyWaiting && bands.length > 0 && (
        <Fold summary={say(t.certainBands, { count: bands.length })}>
          <Cards talk={talk} questions={bands} />
        </Fold>
      )}
      {!paper.onlyWaiting && others.length > 0 && (
        <Fold summary={say(t.certainOthers, { count: others.length })}>
          <Cards talk={talk} questions={others} />
        </Fold>
      )}
      {indicator && <ByHand talk={talk} section={section} />}
      {indicator && <IndicatorFindings talk={talk} place={indicator} />}
    </>
  );
}

function Cards({
  talk,
  questions,
}: {
  readonly talk: DraftInTalk;
  readonly questions: readonly SettledQuestion[];
}): JSX.Element {
  return (
    <>
      {questions.map((question) => (
        <QuestionCard key={question.key} talk={talk} question={question} />
      ))}
    </>
  );
}

/** A yes to texts and values that stand in sight beside their print; what scores is confirmed one by one. */
function YesToOthers({ talk, section }: SectionProps): JSX.Element | null {
  const { say } = useShell();
  const likely = section.questions.filter(
    ({ asked, read, isSettled }) =>
      !isSettled &&
      asked.kind === "part" &&
      asked.part !== "gate" &&
      asked.part !== "score" &&
      read.length > 0,
  );
  if (likely.length < 2) return null;
  return (
    <div class="buttons">
      <Button
        onPress={() => {
          talk.reply(...likely.map(({ key }) => [key, { kind: "accepted", reading: 0 }] as const));
        }}
      >
        {say(talk.t.yesToOthers, { count: likely.length })}
      </Button>
    </div>
  );
}

/** A rubric that a pack can't say, or that is better left to a person: its score is typed. */
function ByHand({ talk, section }: SectionProps): JSX.Element | null {
  const { paper, t, reply } = talk;
  const key = section.indicator?.byHand ?? "";
  const isByHand = paper.replies.has(key);
  const waits = section.questions.some(({ asked, isSettled }) => !isSettled && asked.kind === "band");
  if (isByHand)
    return (
      <Message
        intent="info"
        actions={
          <Button
            onPress={() => {
              reply([key, null]);
            }}
          >
            {t.byHandUndo}
          </Button>
        }
      >
        {t.isByHand}
      </Message>
    );
  if (!waits) return null;
  return (
    <div class="buttons">
      <Button
        appearance="subtle"
        onPress={() => {
          reply([key, { kind: "leftOut" }]);
        }}
      >
        {t.byHand}
      </Button>
    </div>
  );
}
