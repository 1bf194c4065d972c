import type { JSX } from "preact";
import { useShell } from "../shell";
import type { Detail } from "./figures";
import type { LineChange } from "../../year/changes";
import { lineWithId } from "./meetingState";
import { useMeeting } from "./useMeeting";

/** What changed since the meeting began, newest first. */
export function ChangesList({ detail }: { readonly detail: Detail | null }): JSX.Element {
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
            <ChangeLine change={change} detail={detail} />
          </li>
        ))}
      </ol>
    </>
  );
}

interface ChangeLineProps {
  readonly change: LineChange;
  readonly detail: Detail | null;
}

function ChangeLine({ change, detail }: ChangeLineProps): JSX.Element {
  const { words } = useMeeting();
  const line = detail ? lineWithId(detail, change.id) : undefined;
  const effects = [words.onArea(change.area, change.onArea), words.onTotal(change.onTotal)];
  return (
    <>
      <p class="change-head">
        <strong>{line ? words.line(line) : change.id}</strong>
        <span class="change-marks">{words.change(change)}</span>
      </p>
      {line?.kind === "indicator" && <p class="quiet">{line.indicator.title}</p>}
      {effects
        .filter((text) => text !== "")
        .map((text) => (
          <p key={text} class="change-effect">
            {text}
          </p>
        ))}
    </>
  );
}
