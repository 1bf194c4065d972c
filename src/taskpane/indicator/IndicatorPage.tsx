import "./indicator.css";
import type { JSX } from "preact";
import { useShell } from "../shell";
import { Bands } from "./Bands";
import { Clauses } from "./Clauses";
import { CopyField } from "./CopyField";
import type { IndicatorShown } from "./indicatorShown";
import { Listing } from "./Listing";
import { Result } from "./Result";

/** One indicator: its result, bands, checklist, evidence and laws. */
export function IndicatorPage({ shown }: { readonly shown: IndicatorShown }): JSX.Element {
  const { texts, digits } = useShell();
  const t = texts.indicator;
  const { indicator, result, copy } = shown;
  const { document, place } = indicator.source;
  return (
    <article class="indicator">
      <Head shown={shown} />
      <Result result={result} isFormula={shown.source.kind === "formula"} />
      <Bands indicator={indicator} reached={result?.kind === "scored" ? result.band : null} />
      <Clauses shown={shown} />
      <Listing title={t.notes} items={indicator.notes.map(({ text }) => text)} open />
      <Listing title={t.evidence} items={indicator.evidence} />
      <Listing title={t.laws} items={indicator.laws} />
      <CopyField copy={copy} />
      <p class="quiet paper">
        {t.source}: {digits([document, place].filter((part) => part !== undefined).join(" – "))}
      </p>
    </article>
  );
}

function Head({ shown }: { readonly shown: IndicatorShown }): JSX.Element {
  const { texts, say, packs, digits } = useShell();
  const t = texts.indicator;
  const { indicator, area, parent, pack, source, result } = shown;
  const cell = `${source.sheet}!${source.address}`;
  const from = { formula: t.fromFormula, template: t.fromTemplate, text: t.fromText }[source.kind];
  const full = indicator.fullMarks ?? t.unknownMarks;
  return (
    <header>
      <p class="quiet">{say(from, { cell, sheet: source.sheet })}</p>
      <div class="indicator-head">
        <h2>{say(t.indicator, { id: digits(indicator.id) })}</h2>
        <p class={result?.kind === "scored" ? "score" : "quiet marks"}>
          {result?.kind === "scored" ? say(t.scoreOf, { score: result.score, full }) : say(t.marks, { full })}
        </p>
      </div>
      {parent && <p class="quiet">{say(t.itemOf, { id: digits(parent.id) })}</p>}
      <p class="indicator-title">{digits(indicator.title)}</p>
      <p class="quiet">{say(t.area, { id: digits(area.id), title: area.title })}</p>
      {pack.id !== packs.get().inUse?.id && <p class="quiet">{say(t.pack, { id: pack.id })}</p>}
      {indicator.counted === "pilot" && <p class="quiet">{t.pilot}</p>}
    </header>
  );
}
