import type { JSX } from "preact";
import { plainStates, type ClauseState } from "../../pack/clauseState";
import { Choice } from "../controls/Choice";
import { Toggle } from "../controls/Toggle";
import { useShell } from "../shell";
import type { Detail } from "./figures";
import type { YearLine } from "../../year/lines";
import { assessTrial, scoreWith, type Trial } from "../../year/trial";
import { useMeeting } from "./useMeeting";

type Clauses = Extract<Trial, { readonly kind: "clauses" }>;

interface Props {
  readonly detail: Detail;
  readonly line: Extract<YearLine, { readonly kind: "indicator" }>;
  readonly trial: Clauses;
  readonly onChange: (trial: Clauses) => void;
}

/** A switch a clause, or a choice where it has more states than two. */
export function ClauseTrial({ detail, line, trial, onChange }: Props): JSX.Element {
  const { say, digits } = useShell();
  const { t } = useMeeting();
  const { gate, clauses } = line.indicator;
  const setState = (clause: number, state: ClauseState): void => {
    onChange({ ...trial, states: trial.states.map((old, index) => (index === clause ? state : old)) });
  };
  return (
    <>
      {gate && (
        <Toggle
          label={say(t.gate, { text: gate.text })}
          checked={trial.gate}
          onToggle={(met) => {
            onChange({ ...trial, gate: met });
          }}
        />
      )}
      <ul class="trial-clauses">
        {clauses.map(({ id, text, states = plainStates }, index) => {
          const label = say(t.clause, { id: digits(id), text });
          const state = trial.states[index] ?? "none";
          return (
            <li key={id} class="trial-clause">
              <StateField
                label={label}
                states={states}
                state={state}
                onState={(next) => {
                  setState(index, next);
                }}
              />
              {state !== "done" && <Hint detail={detail} line={line} trial={trial} clause={index} />}
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface StateFieldProps {
  readonly label: string;
  readonly states: readonly ClauseState[];
  readonly state: ClauseState;
  readonly onState: (state: ClauseState) => void;
}

function StateField({ label, states, state, onState }: StateFieldProps): JSX.Element {
  const { scoreTexts } = useShell();
  if (states.length > 2)
    return (
      <Choice
        label={label}
        value={state}
        options={states.map((one): readonly [ClauseState, string] => [one, scoreTexts.states[one]])}
        onChoose={onState}
      />
    );
  return (
    <Toggle
      label={label}
      checked={state === "done"}
      onToggle={(done) => {
        onState(done ? "done" : "none");
      }}
    />
  );
}

interface HintProps extends Omit<Props, "onChange"> {
  /** Its place among the clauses, from 0. */
  readonly clause: number;
}

/** What doing this clause as well would do, where it does anything by itself. */
function Hint({ detail, line, trial, clause }: HintProps): JSX.Element | null {
  const { say } = useShell();
  const { t, words } = useMeeting();
  const now = assessTrial(detail, line, trial);
  const after = scoreWith(detail, line, trial, clause, "done");
  if (now?.kind !== "scored" || after === null || after === now.score) return null;
  return after > now.score ? (
    <p class="quiet">{say(t.doing, { score: words.marks(after), gain: words.signed(after - now.score) })}</p>
  ) : (
    <p class="missed">{say(t.trap, { from: words.marks(now.score), to: words.marks(after) })}</p>
  );
}
