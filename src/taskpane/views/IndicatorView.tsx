import type { JSX } from "preact";
import type { Indicator } from "../../pack/schema";
import { fill, type Texts } from "../../texts/texts";
import type { IndicatorShown, ResultShown } from "../indicatorShown";

interface Props extends IndicatorShown {
  readonly texts: Texts;
}

/** One indicator: its result, bands, checklist, evidence and laws. */
export function IndicatorView({ indicator, result, texts }: Props): JSX.Element {
  const { pane } = texts;
  return (
    <article class="indicator">
      <div class="indicator-head">
        <h2>{fill(pane.indicator, { id: indicator.id })}</h2>
        <ScoreView indicator={indicator} result={result} texts={texts} />
      </div>
      <p>{indicator.title}</p>
      <ResultView result={result} texts={texts} />
      <BandsView
        indicator={indicator}
        reached={result?.kind === "scored" ? result.band : null}
        texts={texts}
      />
      <Texts title={pane.notes} items={indicator.notes.map((note) => note.text)} open />
      <Texts title={pane.checklist} items={indicator.clauses.map(({ text }) => text)} />
      <Texts title={pane.evidence} items={indicator.evidence} />
      <Texts title={pane.laws} items={indicator.laws} />
    </article>
  );
}

interface PartProps {
  readonly result: ResultShown | null;
  readonly texts: Texts;
}

function ScoreView({ indicator, result, texts }: PartProps & { readonly indicator: Indicator }): JSX.Element {
  const full = indicator.fullMarks;
  return result?.kind === "scored" ? (
    <p class="score" aria-live="polite">
      {fill(texts.pane.scoreOf, { score: result.score, full: full ?? "?" })}
    </p>
  ) : (
    <p class="marks">{fill(texts.pane.marks, { full: full ?? "?" })}</p>
  );
}

function ResultView({ result, texts }: PartProps): JSX.Element | null {
  if (result === null) return null;
  if (result.kind !== "scored")
    return (
      <p class={result.kind} role="status">
        {result.text}
      </p>
    );
  return (
    <section class="result" aria-live="polite">
      <h3>{texts.pane.why}</h3>
      <p class="lines">{result.why}</p>
      {result.next !== null && <h3>{texts.pane.next}</h3>}
      {result.next !== null && <p class="lines">{result.next}</p>}
    </section>
  );
}

interface BandsProps {
  readonly indicator: Indicator;
  readonly reached: number | null;
  readonly texts: Texts;
}

function BandsView({ indicator, reached, texts }: BandsProps): JSX.Element | null {
  if (typeof indicator.rubric === "string") return null;
  return (
    <section>
      <h3>{texts.pane.bands}</h3>
      <ol class="bands">
        {indicator.rubric.map(({ score, text }, index) => (
          <li key={index} class={index === reached ? "band reached" : "band"}>
            <span class="band-score">{score}</span>
            <span>
              {text}
              {index === reached && <strong class="band-mark">{texts.pane.reached}</strong>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface TextsProps {
  readonly title: string;
  readonly items: readonly string[];
  readonly open?: boolean;
}

function Texts({ title, items, open = false }: TextsProps): JSX.Element | null {
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
