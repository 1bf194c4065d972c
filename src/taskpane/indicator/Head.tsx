import type { JSX } from "preact";
import type { YearRead } from "../../workbook/read/readYear";
import { CellLink } from "../controls/CellLink";
import { useShell } from "../shell";
import type { IndicatorShown } from "./indicatorShown";

interface Props {
  readonly shown: IndicatorShown;
  /** Null where the workbook has no template, or it is not read yet. */
  readonly year: YearRead | null;
}

/** Which indicator it is, where it was read, its score, and how much is entered. */
export function Head({ shown, year }: Props): JSX.Element {
  const { texts, say, packs, digits } = useShell();
  const t = texts.indicator;
  const { indicator, area, parent, pack, block } = shown;
  return (
    <header>
      <p class="quiet">
        <ReadFrom shown={shown} />
      </p>
      <div class="indicator-head">
        <h2>{say(t.indicator, { id: digits(indicator.id) })}</h2>
        <Score shown={shown} />
      </div>
      {parent && <p class="quiet">{say(t.itemOf, { id: digits(parent.id) })}</p>}
      <p class="indicator-title">{digits(indicator.title)}</p>
      <p class="quiet">{say(t.area, { id: digits(area.id), title: area.title })}</p>
      {pack.id !== packs.get().inUse?.id && <p class="quiet">{say(t.pack, { id: pack.id })}</p>}
      {indicator.counted === "pilot" && <p class="quiet">{t.pilot}</p>}
      {block?.progress && <p class="quiet">{say(t.progress, { ...block.progress })}</p>}
      {block && year && <YearProgress area={area.id} year={year} />}
    </header>
  );
}

function ReadFrom({ shown: { source } }: Pick<Props, "shown">): JSX.Element {
  const { texts, say } = useShell();
  const t = texts.indicator;
  if (source.kind === "search") return <>{t.fromSearch}</>;
  const cell = `${source.sheet}!${source.address}`;
  const from = { formula: t.fromFormula, template: t.fromTemplate, text: t.fromText }[source.kind];
  return <CellLink cell={source}>{say(from, { cell, sheet: source.sheet })}</CellLink>;
}

/** A frozen sheet keeps its score, whatever is entered since. */
function Score({ shown: { indicator, result, block } }: Pick<Props, "shown">): JSX.Element {
  const { texts, say } = useShell();
  const t = texts.indicator;
  const full = indicator.fullMarks ?? t.unknownMarks;
  const score = block?.frozen ? block.frozen.score : result?.kind === "scored" ? result.score : null;
  if (score === null) return <p class="quiet marks">{say(t.marks, { full })}</p>;
  const reach = score === indicator.fullMarks ? "whole" : score === 0 ? "none" : "part";
  return <p class={`score ${reach}`}>{say(t.scoreOf, { score, full })}</p>;
}

function YearProgress({
  area,
  year,
}: {
  readonly area: string;
  readonly year: YearRead;
}): JSX.Element | null {
  const { texts, say, digits } = useShell();
  const { areas, total } = year.marks;
  const own = areas.find((one) => one.area.id === area);
  if (!own) return null;
  const whole = { yearEntered: total.progress.entered, yearOf: total.progress.of };
  return (
    <p class="quiet">{say(texts.indicator.yearProgress, { id: digits(area), ...own.progress, ...whole })}</p>
  );
}
