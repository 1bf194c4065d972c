import type { ComponentChildren, JSX } from "preact";
import { Message } from "../controls/Message";
import { useShell } from "../shell";
import type { Detail, Figures } from "./figures";
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
      {book > 1 && <Message intent="info">{t.newestTemplate}</Message>}
      {detail.kind === "packMissing" && (
        <Message intent="warning">{say(t.packMissing, { id: detail.id })}</Message>
      )}
      {detail.kind === "laoTypeUnknown" && (
        <Message intent="warning">{say(t.laoTypeUnknown, { word: detail.word })}</Message>
      )}
      {isOfOther(state) && <Message intent="warning">{t.otherTemplate}</Message>}
      {state.start && !state.isKept && <Message intent="warning">{t.notKept}</Message>}
      {detail.kind === "detail" && <DetailNotices detail={detail} />}
    </>
  );
}

function DetailNotices({ detail }: { readonly detail: Detail }): JSX.Element {
  const { say } = useShell();
  const { t, state, words } = useMeeting();
  const { errorCells, gone, isSummaryGone, differing } = detail;
  const names = [...(isSummaryGone ? [t.goneSummary] : []), ...gone.map(words.line)];
  return (
    <>
      {names.length > 0 && <Message intent="error">{say(t.gone, { names })}</Message>}
      {errorCells > 0 && <Message intent="warning">{say(t.errorCells, { count: errorCells })}</Message>}
      {state.isSettled && differing.length > 0 && (
        <Message intent="warning">
          <p>{t.differing}</p>
          <List>
            {differing.map(({ line, shown, scored }) => (
              <li key={line?.id ?? ""}>
                {say(t.differingLine, {
                  name: line ? words.line(line) : t.total,
                  shown: words.mark(shown),
                  scored: words.mark(scored),
                })}
              </li>
            ))}
          </List>
        </Message>
      )}
    </>
  );
}

function List({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <ul class="plain-list">{children}</ul>;
}
