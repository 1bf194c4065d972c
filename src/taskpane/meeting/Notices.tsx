import type { ComponentChildren, JSX } from "preact";
import { bookName, numberedName } from "../../workbook/cells/names";
import { Button } from "../controls/Button";
import { GoTo } from "../controls/GoTo";
import { Message } from "../controls/Message";
import { useShell } from "../shell";
import { cellOfLine } from "./cellNames";
import { Faults } from "./Faults";
import type { Detail, Differing, Figures } from "./figures";
import { isOfOther } from "./meetingState";
import { useMeeting } from "./useMeeting";

/** Whatever keeps the figures from being the whole truth. */
export function Notices({ figures }: { readonly figures: Figures }): JSX.Element {
  const { say } = useShell();
  const { t, state } = useMeeting();
  const { detail, frozen, book } = figures;
  return (
    <>
      {frozen !== "" && <Message intent="info">{say(t.frozen, { stamp: frozen })}</Message>}
      {detail.kind === "packMissing" && (
        <Message intent="warning">{say(t.packMissing, { id: detail.id })}</Message>
      )}
      {detail.kind === "laoTypeUnknown" && (
        <Message intent="warning">{say(t.laoTypeUnknown, { word: detail.word })}</Message>
      )}
      {isOfOther(state) && <OtherTemplate figures={figures} />}
      {state.start && !state.isKept && <Message intent="warning">{t.notKept}</Message>}
      {detail.kind === "detail" && <DetailNotices detail={detail} book={book} />}
    </>
  );
}

/** The meeting under way is about another template; one press leads there, where the workbook still has it. */
function OtherTemplate({ figures: { templates } }: { readonly figures: Figures }): JSX.Element {
  const { packsDesk, say } = useShell();
  const { t, state } = useMeeting();
  const own = templates.find(({ number }) => number === state.start?.book);
  return (
    <Message
      intent="warning"
      actions={
        own && (
          <Button
            onPress={() => {
              packsDesk.template.set(own.number);
            }}
          >
            {t.toItsTemplate}
          </Button>
        )
      }
    >
      {own ? say(t.otherTemplateOf, { name: own.laoName }) : t.otherTemplate}
    </Message>
  );
}

interface DetailProps {
  readonly detail: Detail;
  readonly book: number;
}

function DetailNotices({ detail, book }: DetailProps): JSX.Element {
  const { say } = useShell();
  const { t, state, words } = useMeeting();
  const { faults, gone, isSummaryGone, differing } = detail;
  const names = [...(isSummaryGone ? [t.goneSummary] : []), ...gone.map(words.line)];
  return (
    <>
      {names.length > 0 && <Message intent="error">{say(t.gone, { names })}</Message>}
      {state.isSettled && <Faults faults={faults} book={book} />}
      {state.isSettled && differing.length > 0 && (
        <Message intent="warning">
          <p>{t.differing}</p>
          <List>
            {differing.map((one) => (
              <DifferingLine key={one.line?.id ?? ""} differing={one} book={book} />
            ))}
          </List>
        </Message>
      )}
    </>
  );
}

interface DifferingProps {
  readonly differing: Differing;
  readonly book: number;
}

function DifferingLine({ differing: { line, shown, scored }, book }: DifferingProps): JSX.Element {
  const { say } = useShell();
  const { t, words } = useMeeting();
  const cell = line ? cellOfLine(line, book) : numberedName(bookName("TOTAL_SCORE"), book);
  return (
    <li>
      <GoTo cell={cell}>{line ? words.line(line) : t.total}</GoTo>{" "}
      {say(t.differingMarks, { shown: words.mark(shown), scored: words.mark(scored) })}
    </li>
  );
}

function List({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <ul class="plain-list">{children}</ul>;
}
