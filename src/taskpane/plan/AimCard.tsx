import type { JSX } from "preact";
import { useEffect, useId, useState } from "preact/hooks";
import { Button } from "../controls/Button";
import { Choice } from "../controls/Choice";
import { TextField } from "../controls/TextField";
import { Toggle } from "../controls/Toggle";
import type { Detail } from "../meeting/figures";
import { readNumber } from "../meeting/readNumber";
import { useShell } from "../shell";
import type { YearLine } from "../../year/lines";
import { usePlan, type ShownPlan } from "./usePlan";

interface Props {
  readonly detail: Detail;
  readonly plan: ShownPlan;
}

/** What is to be reached: a percent of all, every pass mark, full marks of some indicators, or all of these at once. */
export function AimCard({ detail, plan }: Props): JSX.Element {
  const { t } = usePlan();
  const { aim, setAim } = plan;
  return (
    <section class="aim" aria-label={t.aim}>
      <h2>{t.aim}</h2>
      <p class="quiet">{t.aimHelp}</p>
      <Toggle
        label={t.overallOn}
        checked={aim.overall !== null}
        onToggle={(isOn) => {
          setAim({ overall: isOn ? 100 : null });
        }}
      />
      {aim.overall !== null && (
        <Percent
          value={aim.overall}
          onPercent={(overall) => {
            setAim({ overall });
          }}
        />
      )}
      {detail.pack.passMarks.length > 0 && (
        <Toggle
          label={t.passMarks}
          checked={aim.passMarks}
          onToggle={(passMarks) => {
            setAim({ passMarks });
          }}
        />
      )}
      <FullMarks detail={detail} plan={plan} />
    </section>
  );
}

interface PercentProps {
  /** 0–100. */
  readonly value: number;
  readonly onPercent: (percent: number) => void;
}

/** By sliding in half percents, or typed as it is meant, in Thai digits too. */
function Percent({ value, onPercent }: PercentProps): JSX.Element {
  const { digits } = useShell();
  const { t, path } = usePlan();
  const id = useId();
  const [typed, type] = useState(String(value));
  useEffect(() => {
    type((before) => (readNumber(before, 100) === value ? before : String(value)));
  }, [value]);
  return (
    <div class="percent">
      <TextField
        label={t.overall}
        value={typed}
        onInput={(text) => {
          type(text);
          const read = readNumber(text, 100);
          if (read !== null && read !== value) onPercent(read);
        }}
      />
      <label class="spoken" for={id}>
        {t.overall}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={0.5}
        value={value}
        aria-valuetext={digits(String(value))}
        onInput={({ currentTarget }) => {
          onPercent(Number(currentTarget.value));
        }}
      />
      {readNumber(typed, 100) === null && (
        <p class="missed" role="status">
          {path.unsoundGoal.notAPercent}
        </p>
      )}
    </div>
  );
}

function FullMarks({ detail, plan: { aim, setAim } }: Props): JSX.Element {
  const { say, digits } = useShell();
  const { t, path } = usePlan();
  const name = (line: YearLine): string =>
    line.kind === "area"
      ? say(path.wholeArea, { area: digits(line.area.id) })
      : say(path.indicator, { id: digits(line.indicator.id) });
  const title = (line: YearLine): string => (line.kind === "area" ? line.area.title : line.indicator.title);
  const chosen = detail.lines.filter(({ id }) => aim.full.includes(id));
  const open = detail.lines.filter(({ id }) => !aim.full.includes(id) && hasFullMarks(detail, id));
  return (
    <>
      <Choice
        label={t.full}
        value=""
        options={[
          ["", t.fullPick],
          ...open.map((line): readonly [string, string] => [line.id, `${name(line)} ${title(line)}`]),
        ]}
        onChoose={(id) => {
          if (id !== "") setAim({ full: [...aim.full, id] });
        }}
      />
      {chosen.length > 0 && (
        <ul class="plain-list" aria-label={t.fullListed}>
          {chosen.map((line) => (
            <li key={line.id} class="full-wanted">
              <span>{`${name(line)} ${title(line)}`}</span>
              <Button
                appearance="subtle"
                label={say(t.fullRemoveLabel, { name: name(line) })}
                onPress={() => {
                  setAim({ full: aim.full.filter((id) => id !== line.id) });
                }}
              >
                {t.fullRemove}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What is cut, not asked or without known full marks has none to get. */
function hasFullMarks({ scored }: Detail, id: string): boolean {
  const mark = scored.find((one) => one.id === id)?.mark;
  const own = mark?.kind === "pilot" ? mark.of : mark;
  return own?.kind === "marks" || (own?.kind === "notEntered" && own.full !== null);
}
