import "./indicator.css";
import type { JSX } from "preact";
import type { YearRead } from "../../workbook/read/readYear";
import { useShell } from "../shell";
import { Bands } from "./Bands";
import { Block } from "./Block";
import { Clauses } from "./Clauses";
import { CopyField } from "./CopyField";
import { Head } from "./Head";
import type { IndicatorShown } from "./indicatorShown";
import { Listing } from "./Listing";
import { Result } from "./Result";

interface Props {
  readonly shown: IndicatorShown;
  /** Null where the workbook has no template, or it is not read yet. */
  readonly year: YearRead | null;
  readonly onlyMissing: boolean;
  readonly onFilter: (onlyMissing: boolean) => void;
}

/** One indicator: its result, bands, checklist, evidence and laws. */
export function IndicatorPage({ shown, year, onlyMissing, onFilter }: Props): JSX.Element {
  const { texts, digits } = useShell();
  const t = texts.indicator;
  const { indicator, result, copy, warnings } = shown;
  const { document, place } = indicator.source;
  return (
    <article class="indicator">
      <Head shown={shown} year={year} />
      {warnings.map((text) => (
        <p key={text} class="problem" role="status">
          {digits(text)}
        </p>
      ))}
      {shown.block && <Block block={shown.block} result={result} />}
      <Result result={result} saysNothing={shown.source.kind === "formula" && warnings.length === 0} />
      <Bands indicator={indicator} reached={result?.kind === "scored" ? result.band : null} />
      <Clauses shown={shown} onlyMissing={onlyMissing} onFilter={onFilter} />
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
