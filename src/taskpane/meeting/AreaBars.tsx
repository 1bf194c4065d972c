import type { JSX } from "preact";
import { useShell } from "../shell";
import type { AreaSum } from "../../year/sums";
import { isAreaComplete } from "../../year/areaMarks";
import { barOf, passMarksFor, type BarMark } from "./bars";
import type { Detail } from "./figures";
import { useMeeting } from "./useMeeting";

interface Props {
  readonly detail: Detail;
  readonly areas: readonly AreaSum[];
}

/** Each area against the marks it has to reach; the bar says nothing that the words beside it do not. */
export function AreaBars({ detail, areas }: Props): JSX.Element {
  const { t } = useMeeting();
  return (
    <section aria-label={t.areas}>
      <ul class="areas">
        {areas.map((sum) => (
          <Area key={sum.area} detail={detail} sum={sum} />
        ))}
      </ul>
    </section>
  );
}

function Area({ detail, sum }: { readonly detail: Detail; readonly sum: AreaSum }): JSX.Element {
  const { say, digits } = useShell();
  const { t, words } = useMeeting();
  const { area, mark, percent } = sum;
  const own = detail.marks.areas.find((one) => one.area.id === area);
  const bar = barOf(percent, passMarksFor(detail.pack, area), own !== undefined && isAreaComplete(own));
  return (
    <li class="area">
      <p class="area-title">{say(t.areaTitle, { area: digits(area), title: own?.area.title ?? "" })}</p>
      <p class="area-figures">
        <span class="area-percent">{percent === null ? t.percentUnknown : words.percent(percent)}</span>
        <span class="quiet">{say(t.areaMarks, { score: words.mark(mark), full: words.full(mark) })}</span>
      </p>
      <div class="bar" aria-hidden="true">
        <div class="bar-filled" style={{ width: `${bar.filled}%` }} />
        {bar.marks.map((passMark) => (
          <div key={passMark.percent} class="bar-mark" style={{ left: `${passMark.percent}%` }} />
        ))}
      </div>
      {own && <p class="quiet">{say(t.progress, { ...own.progress })}</p>}
      {bar.marks.map((passMark) => (
        <p key={passMark.percent} class={passMark.isReached === false ? "pass-mark missed" : "pass-mark"}>
          <Verdict mark={passMark} />
        </p>
      ))}
    </li>
  );
}

/** Told by a sign and words, not by colour alone. */
export function Verdict({ mark: { percent, isReached } }: { readonly mark: BarMark }): JSX.Element {
  const { say } = useShell();
  const { t } = useMeeting();
  const text = isReached === null ? t.passUnknown : isReached ? t.passed : t.failed;
  return (
    <>
      {isReached !== null && (
        <span class="pass-sign" aria-hidden="true">
          {isReached ? "✓" : "✗"}
        </span>
      )}
      {say(text, { mark: percent })}
    </>
  );
}
