import type { JSX } from "preact";
import type { Pack } from "../../pack/schema";
import { useShell } from "../shell";
import { barOf, passMarksOf, type PassMark } from "./bars";
import type { AreaSum } from "./marks";
import { useMeeting } from "./useMeeting";

interface Props {
  readonly pack: Pack;
  readonly areas: readonly AreaSum[];
}

/** Each area against the marks it has to reach; the bar says nothing that the words beside it do not. */
export function AreaBars({ pack, areas }: Props): JSX.Element {
  const { t } = useMeeting();
  return (
    <section aria-label={t.areas}>
      <ul class="areas">
        {areas.map((sum) => (
          <Area key={sum.area} pack={pack} sum={sum} />
        ))}
      </ul>
    </section>
  );
}

function Area({ pack, sum }: { readonly pack: Pack; readonly sum: AreaSum }): JSX.Element {
  const { say, digits } = useShell();
  const { t, words } = useMeeting();
  const { area, score, full, percent } = sum;
  const title = pack.areas.find(({ id }) => id === area)?.title ?? "";
  const bar = barOf(percent, passMarksOf(pack, area));
  return (
    <li class="area">
      <p class="area-title">{say(t.areaTitle, { area: digits(area), title })}</p>
      <p class="area-figures">
        <span class="area-percent">{percent === null ? t.percentUnknown : words.percent(percent)}</span>
        <span class="quiet">{say(t.areaMarks, { score: words.mark(score), full: words.mark(full) })}</span>
      </p>
      <div class="bar" aria-hidden="true">
        <div class="bar-filled" style={{ width: `${bar.filled}%` }} />
        {bar.marks.map((mark) => (
          <div key={mark.percent} class="bar-mark" style={{ left: `${mark.percent}%` }} />
        ))}
      </div>
      {bar.marks.map((mark) => (
        <p key={mark.percent} class={mark.isReached === false ? "pass-mark missed" : "pass-mark"}>
          <Verdict mark={mark} />
        </p>
      ))}
    </li>
  );
}

/** Told by a sign and words, not by colour alone. */
export function Verdict({ mark: { percent, isReached } }: { readonly mark: PassMark }): JSX.Element {
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
