import type { JSX } from "preact";
import { useShell } from "../shell";
import { Verdict } from "./AreaBars";
import { barOf, passMarksFor } from "./bars";
import type { Figures } from "./figures";
import { effectOf } from "../../year/changes";
import { sumLines } from "../../year/sums";
import { isOfOther } from "./meetingState";
import type { MeetingStart } from "./meetingStart";
import { useMeeting } from "./useMeeting";

/** The total, large enough to be read from across a table. */
export function FiguresCard({ figures }: { readonly figures: Figures }): JSX.Element {
  const { say } = useShell();
  const { t, state, words } = useMeeting();
  const { mark, percent } = figures.sums.total;
  const { detail, level, laoName } = figures;
  const unknownText = ({ detail: own }: Figures, isSettled: boolean): string => {
    const grave = own.kind === "detail" && isSettled ? own.faults.filter(({ isGrave }) => isGrave) : [];
    const names = [...new Set(grave.map(({ line }) => words.line(line)))];
    return names.length === 0 ? t.marksUnknown : say(t.marksUnknownOf, { names });
  };
  const total = detail.kind === "detail" ? detail.marks.total : null;
  const isComplete = total?.level !== null;
  const marks =
    detail.kind === "detail" ? barOf(percent, passMarksFor(detail.pack, null), isComplete).marks : [];
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
          {mark.kind === "unknown"
            ? unknownText(figures, state.isSettled)
            : say(t.marks, { score: words.mark(mark), full: words.full(mark) })}
        </p>
        {total && <p class="quiet">{say(t.progress, { ...total.progress })}</p>}
        {level !== "" && <p class="total-level">{total?.level === null ? level : say(t.level, { level })}</p>}
        {marks.map((passMark) => (
          <p key={passMark.percent} class={passMark.isReached === false ? "pass-mark missed" : "pass-mark"}>
            <Verdict mark={passMark} />
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
  const lines = detail.shown.map((line) => ({ ...line, mark: start.marks[line.id] ?? line.mark }));
  const effect = effectOf(sumLines(detail.pack, lines).total, sums.total);
  if (!effect) return null;
  const isSame = effect.score === 0 && (effect.points ?? 0) === 0;
  return <p class="total-since">{isSame ? t.sinceStartNone : words.sinceStart(effect)}</p>;
}
