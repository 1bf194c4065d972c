import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { session } from "../../session/session";
import { followSelection } from "../excel/followSelection";
import type { Subject } from "../excel/subject";
import { useShell } from "../shell";
import { useStore } from "../store";
import { IndicatorPage } from "./IndicatorPage";
import { showSubject } from "./indicatorShown";

interface Followed {
  readonly subject: Subject | null;
  /** The cell that was shown is not there any more. */
  readonly isGone: boolean;
  readonly problem: string | null;
}

/** The indicator that the selected cell is about, and help to write a formula. */
export function IndicatorView(): JSX.Element {
  const { events, packs, texts, say } = useShell();
  useStore(packs);
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
  return (
    <>
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
      <Followed subject={followed.subject} />
    </>
  );
}

function withoutCells(subject: Subject | null): Subject | null {
  return subject && { ...subject, checklist: null };
}

function Followed({ subject }: { readonly subject: Subject | null }): JSX.Element {
  const { scoreTexts, texts, say } = useShell();
  const t = texts.indicator;
  const shown = subject && showSubject(session.catalogue, scoreTexts, subject);
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
