import type { JSX } from "preact";
import { areaParts, percentSaid, rankLines, typeAndDistrict } from "./provinceLines";
import { ProvinceRow, ProvinceRows } from "./ProvinceRow";
import type { ShownProvince, ShownRank } from "./shownProvince";
import { useSpeech } from "./useSpeech";

/** Who stands where, and who can't be ranked yet. */
export function RankingPart({ shown }: { readonly shown: ShownProvince }): JSX.Element {
  const speech = useSpeech();
  const { say, t } = speech;
  const { ranking, unfinished, comparison } = shown;
  const before = comparison?.kind === "compared" ? comparison.year : null;
  return (
    <>
      {ranking.length === 0 ? (
        <p>{t.noneRanked}</p>
      ) : (
        <ProvinceRows
          rows={ranking.map((one) => (
            <ProvinceRow
              key={one.name}
              head={<Ranked one={one} />}
              figure={percentSaid(speech, one.percent)}
              lines={[...rankLines(speech, one, before), <Areas key="areas" one={one} />]}
            />
          ))}
        />
      )}
      {unfinished.length > 0 && (
        <>
          <h3>{t.unfinished}</h3>
          <ProvinceRows
            rows={unfinished.map(({ why, entered, of, ...lao }) => (
              <ProvinceRow
                key={lao.name}
                head={lao.name}
                lines={[typeAndDistrict(speech, lao), `${t.why[why]} · ${say(t.entered, { entered, of })}`]}
              />
            ))}
          />
        </>
      )}
    </>
  );
}

function Ranked({ one: { rank, isShared, name } }: { readonly one: ShownRank }): JSX.Element {
  const { digits, t } = useSpeech();
  return (
    <>
      <span class="badge">{[digits(String(rank)), ...(isShared ? [t.shared] : [])].join(" ")}</span> {name}
    </>
  );
}

function Areas({ one }: { readonly one: ShownRank }): JSX.Element {
  return (
    <>
      {areaParts(useSpeech(), one).flatMap((part, nth) => [
        nth > 0 ? " · " : "",
        <span key={nth} class="whole">
          {part}
        </span>,
      ])}
    </>
  );
}
