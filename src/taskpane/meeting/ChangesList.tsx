import type { JSX } from "preact";
import { GoTo } from "../controls/GoTo";
import { useShell } from "../shell";
import { cellOfEntry, cellOfLine } from "./cellNames";
import { isWithoutEffect, type LoggedChange } from "./changeLog";
import type { Detail } from "./figures";
import { lineWithId } from "./meetingState";
import { useMeeting } from "./useMeeting";

interface Props {
  readonly detail: Detail | null;
  /** The number of the template that is looked at. */
  readonly book: number;
}

/** What changed since the meeting began, newest first, clause by clause under each indicator. */
export function ChangesList({ detail, book }: Props): JSX.Element {
  const { say } = useShell();
  const { t, state } = useMeeting();
  const { changes } = state;
  return (
    <>
      <h2>{say(t.changes, { count: changes.length })}</h2>
      {changes.length === 0 && <p class="quiet">{t.noChanges}</p>}
      <ol class="changes" aria-live="polite">
        {changes.map((change) => (
          <li key={change.id} class="change">
            <ChangeLine change={change} detail={detail} book={book} />
          </li>
        ))}
      </ol>
    </>
  );
}

interface ChangeLineProps extends Props {
  readonly change: LoggedChange;
}

function ChangeLine({ change, detail, book }: ChangeLineProps): JSX.Element {
  const { words } = useMeeting();
  const line = detail ? lineWithId(detail, change.id) : undefined;
  const effects = isWithoutEffect(change)
    ? []
    : [words.onArea(change.area, change.onArea), words.onTotal(change.onTotal)].filter((text) => text !== "");
  return (
    <>
      <p class="change-head">
        <strong>{line ? <GoTo cell={cellOfLine(line, book)}>{words.line(line)}</GoTo> : change.id}</strong>
        <span class="change-marks">{words.change(change)}</span>
      </p>
      {line?.kind === "indicator" && <p class="quiet">{line.indicator.title}</p>}
      {line && change.entries.length > 0 && (
        <ul class="plain-list">
          {change.entries.map((entry) => (
            <li key={JSON.stringify(entry.place)}>
              <GoTo cell={cellOfEntry(line, entry.place, book)}>{words.entry(entry)}</GoTo>
            </li>
          ))}
        </ul>
      )}
      {effects.map((text) => (
        <p key={text} class="change-effect">
          {text}
        </p>
      ))}
    </>
  );
}
