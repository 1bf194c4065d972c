import type { JSX } from "preact";
import type { Indicator } from "../../pack/schema";
import { useShell } from "../shell";

interface Props {
  readonly indicator: Indicator;
  /** The band that gives the score, counted from 0. */
  readonly reached: number | null;
}

/** The rubric as printed, with the reached band marked. */
export function Bands({ indicator: { rubric }, reached }: Props): JSX.Element {
  const { texts, digits } = useShell();
  const t = texts.indicator;
  return (
    <section>
      <h3>{t.bands}</h3>
      {typeof rubric === "string" ? (
        <p>{{ manual: t.noBands, sumOfItems: t.sumOfItems, bestOfItems: t.bestOfItems }[rubric]}</p>
      ) : (
        <ol class="bands">
          {rubric.map(({ score, text }, index) => (
            <li key={index} class={index === reached ? "band reached" : "band"}>
              <span class="band-score">{digits(String(score))}</span>
              <span>
                {digits(text)}
                {index === reached && <strong class="band-mark">{t.reached}</strong>}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
