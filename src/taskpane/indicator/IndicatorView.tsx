import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { defaultPackId } from "../../pack/builtIn";
import { session } from "../../session/session";
import { followSelection } from "../excel/followSelection";
import type { Subject } from "../excel/subject";
import { useShell } from "../shell";
import { useStore } from "../store";
import { InsertHelp } from "../insert/InsertHelp";
import { IndicatorPage } from "./IndicatorPage";
import { showSubject, type SubjectShown } from "./indicatorShown";
import { yearIssueTexts } from "../../texts/yearIssueTexts";

interface Followed {
  readonly subject: Subject | null;
  /** The cell that was shown is not there any more. */
  readonly isGone: boolean;
  readonly problem: string | null;
}

/** The indicator that the selected cell is about, and help to write a formula. */
export function IndicatorView(): JSX.Element {
  const { events, language, packs, scoreTexts, texts, say } = useShell();
  const { inUse } = useStore(packs);
  const [followed, follow] = useState<Followed>({ subject: null, isGone: false, problem: null });
  useEffect(
    () =>
      followSelection(events, {
        titleOf(number) {
          const found = session.catalogue.findIndicator(number, null);
          return found.ok ? found.value.indicator.title : null;
        },
        // A cell that is about no indicator leaves the last one shown, so that it can be read while cells are ticked.
        read({ subject, isLost }) {
          follow((before) => ({
            subject: subject ?? (isLost ? withoutCells(before.subject) : before.subject),
            isGone: subject === null && (isLost || before.isGone),
            problem: null,
          }));
        },
        failed(problem) {
          follow((before) => ({ ...before, problem }));
        },
      }),
    [events],
  );
  const t = texts.indicator;
  const { subject } = followed;
  const shown =
    subject && showSubject(session.catalogue, { score: scoreTexts, year: yearIssueTexts[language] }, subject);
  const { indicator, pack } = shown?.kind === "indicator" ? shown : { indicator: null, pack: null };
  const packId = pack?.id ?? inUse?.id ?? defaultPackId;
  return (
    <>
      <InsertHelp indicator={indicator?.id ?? null} pack={packId === inUse?.id ? null : packId} />
      {followed.problem !== null && (
        <p class="problem" role="alert">
          {say(t.failed, { problem: followed.problem })}
        </p>
      )}
      {followed.isGone && (
        <p class="problem" role="status">
          {t.gone}
        </p>
      )}
      <Page shown={shown} />
    </>
  );
}

function withoutCells(subject: Subject | null): Subject | null {
  return subject && { ...subject, checklist: null };
}

function Page({ shown }: { readonly shown: SubjectShown | null }): JSX.Element {
  const { texts, say } = useShell();
  const t = texts.indicator;
  if (shown?.kind === "indicator") return <IndicatorPage shown={shown} />;
  if (shown)
    return (
      <p class="problem" role="status">
        {say(t.unknown, { cell: `${shown.source.sheet}!${shown.source.address}`, problem: shown.text })}
      </p>
    );
  return (
    <div class="notice">
      <p>{t.choose}</p>
      <p>
        {t.example} <code>=LPA.SCORE(3,B2:B9)</code>
      </p>
    </div>
  );
}
