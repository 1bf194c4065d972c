import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { session } from "../../session/session";
import { yearIssueTexts } from "../../texts/yearIssueTexts";
import { goToName } from "../../workbook/excel/goToCell";
import { indicatorName, numberedName } from "../../workbook/cells/names";
import { followSelection } from "../excel/followSelection";
import { InsertHelp } from "../insert/InsertHelp";
import { useShell } from "../shell";
import { useStore } from "../store";
import { afterReading, afterSearch, nothingFollowed, type Followed } from "./followed";
import { IndicatorList } from "./IndicatorList";
import { IndicatorPage } from "./IndicatorPage";
import { showSubject, type SubjectShown } from "./indicatorShown";
import { brokenText } from "./troubleText";
import { useYear } from "./useYear";

/** The indicator that the selected cell is about, the list of all, and help to write a formula. */
export function IndicatorView(): JSX.Element {
  const { events, language, packs, scoreTexts, texts, jobs } = useShell();
  const { inUse } = useStore(packs);
  const [followed, follow] = useState<Followed>(nothingFollowed);
  const [isListOpen, openList] = useState(false);
  const [onlyMissing, showOnlyMissing] = useState(false);
  useEffect(
    () =>
      followSelection(events, {
        titleOf: (number) => indicatorNamed(number, null)?.title ?? null,
        keyOf: (number, pack) => indicatorNamed(number, pack)?.key ?? null,
        read(reading) {
          follow((before) => afterReading(before, reading));
        },
        failed(problem) {
          follow((before) => ({ ...before, problem }));
        },
      }),
    [events],
  );
  const { subject } = followed;
  const shown =
    subject &&
    showSubject(
      session.catalogue,
      { score: scoreTexts, year: yearIssueTexts[language], pane: texts.indicator },
      subject,
    );
  const { indicator, pack, block } = shown?.kind === "indicator" ? shown : noIndicator;
  const year = useYear(isListOpen || block !== null);
  const packId = pack?.id ?? inUse?.id;
  const listed = year?.pack ?? inUse;
  const choose = (key: string): void => {
    const search = (): void => {
      if (listed) follow((before) => afterSearch(before, key, listed.id));
    };
    if (!year) {
      search();
      return;
    }
    const cell = numberedName(indicatorName(key, "SCORE"), year.settings.number);
    goToName(cell).then((isThere) => {
      if (!isThere) search();
    }, jobs.report);
  };
  return (
    <>
      <InsertHelp
        indicator={indicator?.id ?? null}
        pack={packId === undefined || packId === inUse?.id ? null : packId}
      />
      {listed && (
        <IndicatorList
          pack={listed}
          year={year}
          isOpen={isListOpen}
          onOpen={openList}
          onlyMissing={onlyMissing}
          onFilter={showOnlyMissing}
          onChoose={choose}
        />
      )}
      <Troubles followed={followed} />
      {shown?.kind === "indicator" ? (
        <IndicatorPage shown={shown} year={year} onlyMissing={onlyMissing} onFilter={showOnlyMissing} />
      ) : (
        !followed.broken && <NoIndicator shown={shown} />
      )}
    </>
  );
}

const noIndicator = { indicator: null, pack: null, block: null };

function indicatorNamed(
  number: string,
  pack: unknown,
): { readonly key: string; readonly title: string } | null {
  const found = session.catalogue.findIndicator(number, pack);
  return found.ok ? found.value.indicator : null;
}

/** What the selected cell has no result for, and what became of the one before. */
function Troubles({ followed: { problem, broken, isGone } }: { readonly followed: Followed }): JSX.Element {
  const { texts, say, digits } = useShell();
  const t = texts.indicator;
  return (
    <>
      {problem !== null && (
        <p class="problem" role="alert">
          {say(t.failed, { problem })}
        </p>
      )}
      {broken && (
        <p class="problem" role="status">
          {digits(brokenText(t, broken))}
        </p>
      )}
      {isGone && (
        <p class="problem" role="status">
          {t.gone}
        </p>
      )}
    </>
  );
}

function NoIndicator({
  shown,
}: {
  readonly shown: Extract<SubjectShown, { readonly kind: "unknown" }> | null;
}): JSX.Element {
  const { texts, say } = useShell();
  const t = texts.indicator;
  if (shown) {
    const { source, text } = shown;
    const isCell = source.kind !== "search" && !text.includes(`${source.sheet}!${source.address}`);
    return (
      <p class="problem" role="status">
        {isCell ? say(t.unknown, { cell: `${source.sheet}!${source.address}`, problem: text }) : text}
      </p>
    );
  }
  return (
    <div class="notice">
      <p>{t.choose}</p>
      <p>
        {t.example} <code>=LPA.SCORE(3,B2:B9)</code>
      </p>
    </div>
  );
}
