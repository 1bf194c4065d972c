import type { ComponentChildren, JSX } from "preact";
import { fileTroubleLines } from "../../rollup/fileTroubleText";
import { summaryLines } from "../../rollup/summaryLines";
import { provinceTexts } from "../../texts/provinceTexts";
import { Fold } from "../controls/Fold";
import { FoldedList } from "../controls/FoldedList";
import { Message } from "../controls/Message";
import { useShell } from "../shell";
import { AreasPart } from "./AreasPart";
import { BestPart, MissedPart, WeakPart } from "./IndicatorsPart";
import { NotReceivedPart } from "./NotReceivedPart";
import { NotesPart } from "./NotesPart";
import { RankingPart } from "./RankingPart";
import type { ShownProvince } from "./shownProvince";
import { useSpeech } from "./useSpeech";

interface Props {
  readonly shown: ShownProvince;
  readonly readNow: number;
}

/** What came of the files: in a few lines, what could not be read, and the tables. */
export function ProvinceTables({ shown, readNow }: Props): JSX.Element {
  const { t } = useSpeech();
  const sections = t.sections;
  return (
    <>
      <Summary shown={shown} readNow={readNow} />
      <Unread shown={shown} />
      <Fold summary={sections.ranking} begins="unfolded">
        <RankingPart shown={shown} />
      </Fold>
      <Fold summary={sections.areas}>
        <AreasPart shown={shown} />
      </Fold>
      <Fold summary={sections.indicators}>
        <WeakPart shown={shown} />
      </Fold>
      <Fold summary={sections.missed}>
        <MissedPart shown={shown} />
      </Fold>
      <Fold summary={sections.best}>
        <BestPart shown={shown} />
      </Fold>
      <Fold summary={sections.missing}>
        <NotReceivedPart shown={shown} />
      </Fold>
      <Fold summary={sections.notes}>
        <NotesPart shown={shown} />
      </Fold>
    </>
  );
}

function Summary({ shown, readNow }: Props): JSX.Element {
  const { language, digits } = useShell();
  const { year, files, meanPercent, received } = shown;
  const lines = summaryLines(
    language,
    {
      ...{ year, files, readNow, meanPercent },
      ...{ ranked: shown.ranking.length, unfinished: shown.unfinished.length },
      ...{ duplicates: shown.duplicates.length, leftOut: shown.otherYears.length + shown.nameless.length },
      received: received && { missing: received.missing.length, expected: received.expected },
    },
    digits,
  );
  return (
    <div class="province-summary" role="status">
      {lines.map((line, nth) => (
        <p key={nth}>{line}</p>
      ))}
    </div>
  );
}

/** Each file that does not count because it could not be read, with reason and remedy; an earlier year that is none. */
function Unread({ shown: { failed, comparison } }: Pick<Props, "shown">): JSX.Element {
  const { say, language } = useShell();
  const { t } = useSpeech();
  const said = provinceTexts[language];
  const lines: readonly ComponentChildren[] = failed.map(({ file, issues }) =>
    say(said.failedFile, { file, why: fileTroubleLines(language, issues).join(" ") }),
  );
  return (
    <>
      {comparison?.kind === "notEarlier" && (
        <Message intent="warning">
          {say(said.last.notEarlier, { last: comparison.last, year: comparison.year })}
        </Message>
      )}
      {lines.length > 0 && (
        <Message intent="error">
          <p>{say(said.failed, { count: lines.length })}</p>
          <FoldedList items={lines} moreSaid={(count) => say(t.more, { count })} />
        </Message>
      )}
    </>
  );
}
