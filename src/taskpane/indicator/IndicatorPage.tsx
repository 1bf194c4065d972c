import "./indicator.css";
import type { JSX } from "preact";
import type { Indicator } from "../../pack/schema";
import { useShell } from "../shell";
import type { IndicatorShown, ResultShown } from "./indicatorShown";

/** One indicator: its result, bands, checklist, evidence and laws. */
export function IndicatorPage({ indicator, result }: IndicatorShown): JSX.Element {
  const { texts, say } = useShell();
  const t = texts.indicator;
  return (
    <article class="indicator">
      <div class="indicator-head">
        <h2>{say(t.indicator, { id: indicator.id })}</h2>
        <Score indicator={indicator} result={result} />
      </div>
      <p>{indicator.title}</p>
      <Result result={result} />
      <Bands indicator={indicator} reached={result?.kind === "scored" ? result.band : null} />
      <Listing title={t.notes} items={indicator.notes.map((note) => note.text)} open />
      <Listing title={t.checklist} items={indicator.clauses.map(({ text }) => text)} />
      <Listing title={t.evidence} items={indicator.evidence} />
      <Listing title={t.laws} items={indicator.laws} />
    </article>
  );
}

function Score({ indicator: { fullMarks }, result }: IndicatorShown): JSX.Element {
  const { texts, say } = useShell();
  const t = texts.indicator;
  const full = fullMarks ?? t.unknownMarks;
  return result?.kind === "scored" ? (
    <p class="score" aria-live="polite">
      {say(t.scoreOf, { score: result.score, full })}
    </p>
  ) : (
    <p class="quiet">{say(t.marks, { full })}</p>
  );
}

function Result({ result }: { readonly result: ResultShown | null }): JSX.Element | null {
  const { texts, digits } = useShell();
  if (result === null) return null;
  if (result.kind !== "scored")
    return (
      <p class={result.kind} role="status">
        {digits(result.text)}
      </p>
    );
  return (
    <section class="result" aria-live="polite">
      <h3>{texts.indicator.why}</h3>
      <p class="lines">{digits(result.why)}</p>
      {result.next !== null && <h3>{texts.indicator.next}</h3>}
      {result.next !== null && <p class="lines">{digits(result.next)}</p>}
    </section>
  );
}

interface BandsProps {
  readonly indicator: Indicator;
  readonly reached: number | null;
}

function Bands({ indicator, reached }: BandsProps): JSX.Element | null {
  const { texts, digits } = useShell();
  if (typeof indicator.rubric === "string") return null;
  return (
    <section>
      <h3>{texts.indicator.bands}</h3>
      <ol class="bands">
        {indicator.rubric.map(({ score, text }, index) => (
          <li key={index} class={index === reached ? "band reached" : "band"}>
            <span class="band-score">{digits(String(score))}</span>
            <span>
              {text}
              {index === reached && <strong class="band-mark">{texts.indicator.reached}</strong>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface ListingProps {
  readonly title: string;
  readonly items: readonly string[];
  readonly open?: boolean;
}

function Listing({ title, items, open = false }: ListingProps): JSX.Element | null {
  if (items.length === 0) return null;
  return (
    <details open={open}>
      <summary>{title}</summary>
      <ol>
        {items.map((text, index) => (
          <li key={index}>{text}</li>
        ))}
      </ol>
    </details>
  );
}
