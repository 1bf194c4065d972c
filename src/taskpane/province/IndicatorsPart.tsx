import type { JSX } from "preact";
import { percentSaid, weakLines } from "./provinceLines";
import { ProvinceRow, ProvinceRows } from "./ProvinceRow";
import type { ShownProvince } from "./shownProvince";
import { useSpeech } from "./useSpeech";

interface Props {
  readonly shown: ShownProvince;
}

/** The indicators at which the province loses marks, the weakest first. */
export function WeakPart({ shown: { weak } }: Props): JSX.Element {
  const speech = useSpeech();
  const { t } = speech;
  if (weak.length === 0) return <p>{t.noneWeak}</p>;
  return (
    <>
      <p class="quiet">{t.weakHint}</p>
      <ProvinceRows
        rows={weak.map((one, nth) => (
          <ProvinceRow
            key={nth}
            head={`${one.id} ${one.title}`}
            figure={percentSaid(speech, one.meanPercent)}
            lines={weakLines(speech, one)}
          />
        ))}
      />
    </>
  );
}

/** The clauses that most organizations miss. */
export function MissedPart({ shown: { missed, missedInAll } }: Props): JSX.Element {
  const speech = useSpeech();
  const { say, t } = speech;
  if (missed.length === 0) return <p>{t.noneMissed}</p>;
  return (
    <>
      <p class="quiet">{t.missedHint}</p>
      <ProvinceRows
        rows={missed.map(({ id, clause, text, missed: by, assessed, share }, nth) => (
          <ProvinceRow
            key={nth}
            head={say(t.missedLabel, { id, clause })}
            figure={percentSaid(speech, share)}
            lines={[text, say(t.missedOf, { missed: by, assessed })]}
          />
        ))}
      />
      {missedInAll > missed.length && (
        <p class="quiet">{say(t.moreMissed, { count: missedInAll - missed.length })}</p>
      )}
    </>
  );
}

/** Of whom to learn, indicator by indicator. */
export function BestPart({ shown: { best } }: Props): JSX.Element {
  const speech = useSpeech();
  const { say, t } = speech;
  return (
    <>
      <p class="quiet">{t.bestHint}</p>
      <ProvinceRows
        rows={best.map(({ id, title, percent, names, count }, nth) => (
          <ProvinceRow
            key={nth}
            head={`${id} ${title}`}
            figure={percentSaid(speech, percent)}
            lines={[
              count > names.length
                ? say(t.moreNames, { names, count: count - names.length })
                : names.join(", "),
              say(t.bestOf, { count }),
            ]}
          />
        ))}
      />
    </>
  );
}
