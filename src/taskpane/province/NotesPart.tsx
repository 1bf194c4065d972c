import type { JSX } from "preact";
import { FoldedList } from "../controls/FoldedList";
import { changeSaid, duplicateLine, percentSaid } from "./provinceLines";
import type { ShownProvince } from "./shownProvince";
import { useSpeech } from "./useSpeech";

/** What was counted, what was not, and why. */
export function NotesPart({ shown }: { readonly shown: ShownProvince }): JSX.Element {
  const speech = useSpeech();
  const { say, t } = speech;
  const { comparison, ranking, unfinished, packs } = shown;
  const compared = comparison?.kind === "compared" ? comparison : null;
  const change = compared?.meanChange ?? null;
  return (
    <>
      <p>{say(t.counted, { count: ranking.length + unfinished.length })}</p>
      {compared && change !== null && (
        <p>{`${say(t.compared, { year: compared.year })} ${changeSaid(speech, change)}`}</p>
      )}
      <Lines
        title={t.packs}
        lines={packs.map(({ title, id, version, laos }) => say(t.pack, { title, id, version, count: laos }))}
      />
      {packs.length > 1 && <p class="quiet">{t.mixed}</p>}
      <Lines
        title={t.duplicates}
        lines={shown.duplicates.map((duplicates) => duplicateLine(speech, duplicates))}
      />
      <Lines
        title={t.unplaced}
        lines={shown.unplaced.map(({ name, file }) => say(t.unplacedLine, { name, file }))}
      />
      <Lines title={t.nameless} lines={shown.nameless} />
      <Lines
        title={t.otherYears}
        lines={shown.otherYears.map(({ file, name, year }) => say(t.otherYear, { file, name, year }))}
      />
      <Lines
        title={t.troubles}
        lines={shown.troubled.map(({ file, count }) => say(t.troubled, { file, count }))}
      />
      {compared && (
        <Lines
          title={say(t.gone, { year: compared.year })}
          lines={compared.gone.map(({ name, percent }) =>
            say(t.wasPercent, { name, percent: percentSaid(speech, percent) }),
          )}
        />
      )}
    </>
  );
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Nothing where there is nothing to say. */
function Lines({ title, lines }: LinesProps): JSX.Element | null {
  const { say, t } = useSpeech();
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <FoldedList items={lines} moreSaid={(count) => say(t.more, { count })} />
    </>
  );
}
