import type { JSX } from "preact";
import type { ExplanationLine } from "../../words/explanationText";
import { useShell } from "../shell";
import type { ResultShown } from "./indicatorShown";

interface Props {
  readonly result: ResultShown | null;
  /** Whether a formula's checklist could not be read, and nothing else says so. */
  readonly saysNothing: boolean;
}

/** Why the score is what it is, what one more step gives, and what to beware of. Spoken when it changes. */
export function Result({ result, saysNothing }: Props): JSX.Element {
  return (
    <div class="result" aria-live="polite">
      <ResultNow result={result} saysNothing={saysNothing} />
    </div>
  );
}

function ResultNow({ result, saysNothing }: Props): JSX.Element | null {
  const { texts, digits } = useShell();
  const t = texts.indicator;
  switch (result?.kind) {
    case undefined:
      return saysNothing ? <p class="quiet">{t.noChecklist}</p> : null;
    case "blank":
      return <p class="out">{t.blank}</p>;
    case "out":
    case "problem":
      return <p class={result.kind}>{digits(result.text)}</p>;
    case "scored":
      return <Scored result={result} />;
  }
}

type ScoredResult = Extract<ResultShown, { readonly kind: "scored" }>;

function Scored({ result: { lines, next, band } }: { readonly result: ScoredResult }): JSX.Element {
  const { texts, digits } = useShell();
  const t = texts.indicator;
  const warnings = lines.filter(isWarning);
  // The reached band is marked among the bands; where there are none, its line is all there is.
  const reasons = lines.filter((line) => !isWarning(line) && (line.about !== "band" || band === null));
  return (
    <>
      {reasons.map(({ text }, index) => (
        <p key={index} class="lines">
          {digits(text)}
        </p>
      ))}
      {next && (
        <section class={next.gain > 0 ? "next gains" : "next"}>
          <h3>{t.next}</h3>
          <p>{digits(next.text)}</p>
        </section>
      )}
      {warnings.length > 0 && (
        <section class="beware">
          <h3>{t.beware}</h3>
          {warnings.map(({ text }, index) => (
            <p key={index}>{digits(text)}</p>
          ))}
        </section>
      )}
    </>
  );
}

function isWarning({ about }: ExplanationLine): boolean {
  return about === "trap" || about === "lessScoresMore";
}
