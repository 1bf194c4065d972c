import type { JSX } from "preact";
import type { ClauseState } from "../../pack/clauseState";
import { today } from "../clock";
import type { PaneTexts } from "../../texts/pane/paneTexts";
import { dayText } from "../../words/dayText";
import { useShell, type Shell } from "../shell";
import { CellLink } from "../controls/CellLink";
import { Toggle } from "../controls/Toggle";
import { isReached, lacksEvidence, timingOf, type ClauseShown, type Timing } from "./clausesShown";
import { Evidence } from "./Evidence";
import type { IndicatorShown } from "./indicatorShown";
import { Listing } from "./Listing";

interface Props {
  readonly shown: IndicatorShown;
  readonly onlyMissing: boolean;
  readonly onFilter: (onlyMissing: boolean) => void;
}

/** What is ticked or measured, each clause with the state that was read. */
export function Clauses({ shown, onlyMissing, onFilter }: Props): JSX.Element | null {
  const { texts, say } = useShell();
  const t = texts.indicator;
  const { clauses, indicator, result } = shown;
  const { gate, items = [] } = indicator;
  if (indicator.measure && clauses.length === 0 && !gate) return <Measured shown={shown} />;
  if (items.length > 0)
    return <Listing title={t.items} items={items.map(({ id, title }) => `${id} ${title}`)} />;
  if (clauses.length === 0 && !gate) return null;
  const wanted = clauses.filter(({ isFault }) => !isFault);
  const done = wanted.filter(({ state }) => state === "done").length;
  const isRead = clauses.some(({ state }) => state !== null);
  const gateMet = result?.kind === "scored" ? result.gate : null;
  const isFiltered = onlyMissing && isRead;
  const listed = isFiltered ? clauses.filter((clause) => !isReached(clause)) : clauses;
  const unproved = clauses.filter(lacksEvidence).length;
  const list = (
    <details open>
      <summary>{isRead ? say(t.checklistDone, { done, all: wanted.length }) : t.checklist}</summary>
      {isRead && <Toggle label={t.onlyMissing} checked={onlyMissing} onToggle={onFilter} />}
      {unproved > 0 && <p class="lacking">{say(t.noEvidenceCount, { count: unproved })}</p>}
      <ul class="clauses">
        {gate && <Gate text={gate.text} isMet={gateMet} />}
        {listed.map((clause) => (
          <Clause key={clause.id} clause={clause} />
        ))}
      </ul>
      {listed.length < clauses.length && (
        <p class="quiet">{say(t.hiddenDone, { count: clauses.length - listed.length })}</p>
      )}
    </details>
  );
  return (
    <>
      {list}
      <Measured shown={shown} />
    </>
  );
}

function Gate({ text, isMet }: { readonly text: string; readonly isMet: boolean | null }): JSX.Element {
  const { texts, digits } = useShell();
  const t = texts.indicator;
  return (
    <li class="clause">
      <span class="clause-id">{t.gate}</span>
      <div>
        <p>{digits(text)}</p>
        {isMet !== null && (
          <span class={isMet ? "state done" : "state none"}>{isMet ? t.gateMet : t.gateUnmet}</span>
        )}
      </div>
    </li>
  );
}

function Clause({ clause }: { readonly clause: ClauseShown }): JSX.Element {
  const { texts, say, digits } = useShell();
  const { id, text, state, cell, evidence } = clause;
  return (
    <li class="clause">
      <span class="clause-id">
        {cell ? (
          <CellLink
            cell={cell}
            label={say(texts.indicator.clauseGo, { id: digits(id), cell: `${cell.sheet}!${cell.address}` })}
          >
            {digits(id)}
          </CellLink>
        ) : (
          digits(id)
        )}
      </span>
      <div>
        <p>{digits(text)}</p>
        {state !== null && <State state={state} isFault={clause.isFault} />}
        <Days clause={clause} />
        {evidence && (evidence.text !== "" || lacksEvidence(clause)) && (
          <Evidence evidence={evidence} clause={id} isLacking={lacksEvidence(clause)} />
        )}
      </div>
    </li>
  );
}

function State({ state, isFault }: { readonly state: ClauseState; readonly isFault: boolean }): JSX.Element {
  const { texts, scoreTexts } = useShell();
  const t = texts.indicator;
  if (!isFault) return <span class={`state ${state}`}>{scoreTexts.states[state]}</span>;
  const isFound = state !== "none";
  return <span class={isFound ? "state none" : "state done"}>{isFound ? t.faultFound : t.faultNone}</span>;
}

/** The last day in time, and how the clause stands to it. */
function Days({ clause }: { readonly clause: ClauseShown }): JSX.Element | null {
  const { texts, say, digits } = useShell();
  const t = texts.indicator;
  const { due, event, sent } = clause;
  if (due === null) return event === null ? null : <p class="quiet">{say(t.dueFromEvent, { event })}</p>;
  const day = (serialDay: number): string => digits(dayText(serialDay, t.dayFormat));
  const timing = timingOf(clause, today());
  const words = timing && timingText(texts.indicator, say, timing, day(sent ?? due));
  const isBad = timing?.kind === "overdue" || timing?.kind === "late";
  return (
    <p class="quiet">
      {say(t.due, { day: day(due) })}
      {words !== null && " · "}
      {words !== null && <span class={isBad ? "days bad" : "days"}>{words}</span>}
    </p>
  );
}

function timingText(t: PaneTexts["indicator"], say: Shell["say"], timing: Timing, day: string): string {
  switch (timing.kind) {
    case "left":
      return timing.days === 0 ? t.dueToday : say(t.left, { days: timing.days });
    case "overdue":
      return say(t.overdue, { days: timing.days });
    case "inTime":
      return say(t.inTime, { day });
    case "late":
      return say(t.late, { day, days: timing.days });
  }
}

function Measured({ shown }: { readonly shown: IndicatorShown }): JSX.Element | null {
  const { texts, say } = useShell();
  const t = texts.indicator;
  const { measure } = shown.indicator;
  if (!measure) return null;
  const counts =
    measure.kind === "number"
      ? [say(t.measureNumber, { text: measure.counted, unit: measure.unit })]
      : [say(t.measureDone, { text: measure.done }), say(t.measureAll, { text: measure.all })];
  const lines = measure.kind === "mean" ? [say(t.measureLine, { text: measure.line })] : [];
  return <Listing title={t.measure} items={[...lines, ...counts]} open />;
}
