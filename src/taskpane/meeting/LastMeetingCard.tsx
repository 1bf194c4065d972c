import type { JSX } from "preact";
import { useShell } from "../shell";
import { sinceLastMeeting, type LastMeeting } from "./lastMeeting";
import type { YearSums } from "../../year/sums";
import { useMeeting } from "./useMeeting";

interface Props {
  readonly last: LastMeeting;
  readonly sums: YearSums;
}

/** The marks now beside those of the history's last line. */
export function LastMeetingCard({ last, sums }: Props): JSX.Element {
  const { say, digits } = useShell();
  const { t, words } = useMeeting();
  const { areas, total } = sinceLastMeeting(last, sums);
  const day = last.day === null ? "" : words.day(last.day);
  const isSame = total !== null && total.score === 0 && total.full === 0 && areas.length === 0;
  return (
    <section class="last-meeting">
      <h2>{t.lastMeeting}</h2>
      <p class="quiet">{say(t.lastMeetingOf, { meeting: last.meeting, day })}</p>
      {isSame && <p>{t.lastMeetingSame}</p>}
      {total === null && <p>{t.lastMeetingUnknown}</p>}
      {total !== null && !isSame && <p>{words.onTotal(total)}</p>}
      {areas.map(({ area, from, to }) => (
        <p key={area} class="change-effect">
          {say(t.lastMeetingArea, { area: digits(area), from: words.marks(from), to: words.marks(to) })}
        </p>
      ))}
    </section>
  );
}
