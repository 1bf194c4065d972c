import type { JSX } from "preact";
import { useShell } from "../shell";
import { Verdict } from "./AreaBars";
import { barOf, passMarksOf } from "./bars";
import type { Figures } from "./figures";
import { sumLines } from "./marks";
import { effectOf, type MeetingStart } from "./meetingLog";
import { isOfOther } from "./meetingState";
import { useMeeting } from "./useMeeting";

/** The total, large enough to be read from across a table. */
export function FiguresCard({ figures }: { readonly figures: Figures }): JSX.Element {
  const { say } = useShell();
  const { t, state, words } = useMeeting();
  const { score, full, percent } = figures.sums.total;
  const { detail, level, laoName } = figures;
  const marks = detail.kind === "detail" ? barOf(percent, passMarksOf(detail.pack, null)).marks : [];
  return (
    <section class="figures" aria-label={t.total}>
      {laoName !== "" && <p class="quiet">{laoName}</p>}
      <div aria-live="polite" aria-atomic="true">
        {percent !== null && (
          <p class="total-percent">
            <span class="spoken">{say(t.percent, { percent: words.percent(percent) })}</span>
            <span aria-hidden="true">
              {words.percent(percent)}
              <small>%</small>
            </span>
          </p>
        )}
        <p class="total-marks">
          {score === null || full === null
            ? t.marksUnknown
            : say(t.marks, { score: words.mark(score), full: words.mark(full) })}
        </p>
        {level !== "" && <p class="total-level">{say(t.level, { level })}</p>}
        {marks.map((mark) => (
          <p key={mark.percent} class={mark.isReached === false ? "pass-mark missed" : "pass-mark"}>
            <Verdict mark={mark} />
          </p>
        ))}
        {state.start && !isOfOther(state) && <SinceStart start={state.start} figures={figures} />}
      </div>
    </section>
  );
}

interface SinceStartProps {
  readonly start: MeetingStart;
  readonly figures: Figures;
}

function SinceStart({ start, figures: { sums, detail } }: SinceStartProps): JSX.Element | null {
  const { t, words } = useMeeting();
  if (detail.kind !== "detail") return null;
  const lines = detail.shown.map((line) => ({ ...line, ...start.marks[line.id] }));
  const effect = effectOf(sumLines(detail.pack, lines).total, sums.total);
  if (!effect) return null;
  const isSame = effect.score === 0 && (effect.points ?? 0) === 0;
  return <p class="total-since">{isSame ? t.sinceStartNone : words.sinceStart(effect)}</p>;
}
