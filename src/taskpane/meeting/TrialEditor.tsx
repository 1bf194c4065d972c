import type { JSX } from "preact";
import { explainScore } from "../../score/explain";
import { explanationText } from "../../words/explanationText";
import { issueText } from "../../words/issueText";
import { useShell } from "../shell";
import { ClauseTrial } from "./ClauseTrial";
import type { Detail } from "./figures";
import type { YearLine } from "../../year/lines";
import { fullOf } from "../../year/mark";
import { assessTrial, isDoingMore, isSameTrial, trialNow, type Trial } from "../../year/trial";
import { withTrial } from "./meetingState";
import { NumberField } from "./NumberField";
import { useMeeting } from "./useMeeting";

interface Props {
  readonly detail: Detail;
  readonly line: YearLine;
}

/** Tries one line out: its clauses, its counts, or its score alone. */
export function TrialEditor({ detail, line }: Props): JSX.Element {
  const { state, store } = useMeeting();
  const now = trialNow(detail, line);
  const trial = state.trials[line.id] ?? now;
  const change = (next: Trial): void => {
    store.set(withTrial(store.get(), line.id, isSameTrial(next, now) ? null : next));
  };
  return (
    <div class="trial-editor">
      <Fields detail={detail} line={line} trial={trial} onChange={change} />
      <Outcome detail={detail} line={line} now={now} trial={trial} />
    </div>
  );
}

interface FieldsProps extends Props {
  readonly trial: Trial;
  readonly onChange: (trial: Trial) => void;
}

function Fields({ detail, line, trial, onChange }: FieldsProps): JSX.Element | null {
  const { say } = useShell();
  const { t } = useMeeting();
  switch (trial.kind) {
    case "clauses":
      return line.kind === "indicator" ? (
        <>
          <ClauseTrial detail={detail} line={line} trial={trial} onChange={onChange} />
          {trial.measured && (
            <Fields
              detail={detail}
              line={line}
              trial={trial.measured}
              onChange={(measured) => {
                if (measured.kind === "counts" || measured.kind === "counted")
                  onChange({ ...trial, measured });
              }}
            />
          )}
        </>
      ) : null;
    case "counts": {
      const measure = line.kind === "indicator" ? line.indicator.measure : undefined;
      const [done, all] = measure?.kind === "percent" ? [measure.done, measure.all] : ["", ""];
      return (
        <>
          <NumberField
            label={say(t.done, { text: done })}
            value={trial.done}
            most={null}
            onNumber={(number) => {
              onChange({ ...trial, done: number });
            }}
          />
          <NumberField
            label={say(t.all, { text: all })}
            value={trial.all}
            most={null}
            onNumber={(number) => {
              onChange({ ...trial, all: number });
            }}
          />
        </>
      );
    }
    case "counted": {
      const measure = line.kind === "indicator" ? line.indicator.measure : undefined;
      const [text, unit] = measure?.kind === "number" ? [measure.counted, measure.unit] : ["", ""];
      return (
        <NumberField
          label={say(t.counted, { text, unit })}
          value={trial.counted}
          most={null}
          onNumber={(counted) => {
            onChange({ kind: "counted", counted });
          }}
        />
      );
    }
    case "score":
      return (
        <NumberField
          label={t.score}
          value={trial.score}
          most={fullMarksOf(detail, line)}
          onNumber={(score) => {
            onChange({ kind: "score", score });
          }}
        />
      );
  }
}

function fullMarksOf({ scored }: Detail, { id }: YearLine): number | null {
  const mark = scored.find((line) => line.id === id)?.mark;
  return mark ? fullOf(mark) : null;
}

interface OutcomeProps extends Props {
  readonly now: Trial;
  readonly trial: Trial;
}

/** What the trial comes to and why; a score that fell although more was done is named as the trap it is. */
function Outcome({ detail, line, now, trial }: OutcomeProps): JSX.Element | null {
  const { scoreTexts, digits, say } = useShell();
  const { t, words } = useMeeting();
  const assessment = assessTrial(detail, line, trial);
  if (assessment?.kind === "issue")
    return (
      <p class="problem" role="status">
        {digits(issueText(scoreTexts, assessment.issue))}
      </p>
    );
  if (assessment?.kind !== "scored") return null;
  const before = assessTrial(detail, line, now);
  const fell = before?.kind === "scored" && before.score > assessment.score && isDoingMore(now, trial);
  return (
    <>
      {fell && (
        <p class="problem" role="status">
          {say(t.loweredByDoing, { from: words.marks(before.score), to: words.marks(assessment.score) })}
        </p>
      )}
      <p class="lines outcome">
        {digits(explanationText(scoreTexts, assessment.compiled.indicator, explainScore(assessment)))}
      </p>
    </>
  );
}
