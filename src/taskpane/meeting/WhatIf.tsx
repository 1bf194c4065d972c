import type { JSX } from "preact";
import { Button } from "../controls/Button";
import { Choice } from "../controls/Choice";
import { useShell } from "../shell";
import type { Detail } from "./figures";
import { effectOf } from "../../year/changes";
import { sumLines } from "../../year/sums";
import { sameMark } from "../../year/mark";
import { tryOut } from "../../year/trial";
import { weakest } from "../../year/weakest";
import { lineWithId, withTrial } from "./meetingState";
import { TrialEditor } from "./TrialEditor";
import { useMeeting } from "./useMeeting";

const listed = 5;

/** What the marks would be if something were done or not; nothing here touches a cell. */
export function WhatIf({ detail }: { readonly detail: Detail }): JSX.Element {
  const { t, state, store, words } = useMeeting();
  const picked = lineWithId(detail, state.picked);
  const pick = (id: string): void => {
    store.set({ ...store.get(), picked: id === "" ? null : id });
  };
  const weak = weakest(detail.scored, listed);
  return (
    <section class="what-if" aria-label={t.whatIf}>
      <h2>{t.whatIf}</h2>
      <p class="quiet">{t.whatIfHelp}</p>
      <TriedFigures detail={detail} />
      <Choice
        label={t.pick}
        value={picked?.id ?? ""}
        options={[
          ["", t.pickNone],
          ...detail.lines.map((line): readonly [string, string] => [
            line.id,
            `${words.line(line)} ${line.kind === "indicator" ? line.indicator.title : line.area.title}`,
          ]),
        ]}
        onChoose={pick}
      />
      {!picked && weak.length > 0 && <Weakest detail={detail} weak={weak} onPick={pick} />}
      {picked && <TrialEditor key={picked.id} detail={detail} line={picked} />}
    </section>
  );
}

interface WeakestProps {
  readonly detail: Detail;
  readonly weak: ReturnType<typeof weakest>;
  readonly onPick: (id: string) => void;
}

function Weakest({ detail, weak, onPick }: WeakestProps): JSX.Element {
  const { say } = useShell();
  const { t, words } = useMeeting();
  return (
    <div class="weakest">
      <p class="quiet">{t.weakest}</p>
      <div class="buttons">
        {weak.map(({ id, lack }) => {
          const line = lineWithId(detail, id);
          return line ? (
            <Button
              key={id}
              onPress={() => {
                onPick(id);
              }}
            >
              {say(t.lacks, { name: words.line(line), lack: words.marks(lack) })}
            </Button>
          ) : null;
        })}
      </div>
    </div>
  );
}

/** The figures as they would be, apart from the true ones and marked as tried out. */
function TriedFigures({ detail }: { readonly detail: Detail }): JSX.Element | null {
  const { say, digits } = useShell();
  const { t, state, store, words } = useMeeting();
  const ids = Object.keys(state.trials);
  if (ids.length === 0) return null;
  const tried = tryOut(detail, state.trials);
  const now = sumLines(detail.pack, detail.scored);
  const { mark, percent } = tried.sums.total;
  const effect = effectOf(now.total, tried.sums.total);
  const areas = tried.sums.areas.flatMap((to) => {
    const from = now.areas.find(({ area }) => area === to.area);
    return !from || sameMark(from.mark, to.mark) ? [] : [{ area: to.area, from: from.mark, to: to.mark }];
  });
  return (
    <div class="tried">
      <p class="tried-mark">{t.whatIfMark}</p>
      <div aria-live="polite" aria-atomic="true">
        <p class="tried-total">
          {mark.kind === "unknown" || percent === null
            ? t.whatIfUnknown
            : say(t.whatIfTotal, {
                percent: words.percent(percent),
                score: words.mark(mark),
                full: words.full(mark),
              })}
        </p>
        <p class="quiet">{say(t.progress, { ...tried.progress })}</p>
        {effect && <p>{words.tried(effect)}</p>}
        {areas.map(({ area, from, to }) => (
          <p key={area}>
            {say(t.whatIfArea, { area: digits(area), from: words.mark(from), to: words.mark(to) })}
          </p>
        ))}
      </div>
      <ul class="trials" aria-label={say(t.trials, { count: ids.length })}>
        {ids.map((id) => {
          const line = lineWithId(detail, id);
          const from = detail.scored.find((one) => one.id === id);
          const to = tried.lines.find((one) => one.id === id);
          if (!line || !from || !to) return null;
          const name = words.line(line);
          return (
            <li key={id} class="trial">
              <span>{say(t.trial, { name, from: words.mark(from.mark), to: words.mark(to.mark) })}</span>
              <Button
                appearance="subtle"
                label={say(t.removeLabel, { name })}
                onPress={() => {
                  store.set(withTrial(store.get(), id, null));
                }}
              >
                {t.remove}
              </Button>
            </li>
          );
        })}
      </ul>
      <Button
        onPress={() => {
          store.set({ ...store.get(), trials: {} });
        }}
      >
        {t.clear}
      </Button>
    </div>
  );
}
