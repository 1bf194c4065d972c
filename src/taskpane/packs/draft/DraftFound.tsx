import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { tallyOf } from "../../../paper/tally";
import { draftTexts } from "../../../texts/draftTexts";
import { fill } from "../../../texts/texts";
import { Toggle } from "../../controls/Toggle";
import { useFocusKept } from "../../controls/useFocusKept";
import { useShell } from "../../shell";
import { DraftSection } from "./DraftSection";
import type { OpenPaper } from "./draftSession";
import { sectionsOf } from "./draftSections";
import { FinishDraft } from "./FinishDraft";
import { useDraft, type DraftInTalk } from "./useDraft";

/** What was found in a paper, what of it waits for a person, and the way on. */
export function DraftFound({ paper }: { readonly paper: OpenPaper }): JSX.Element {
  const { say, language } = useShell();
  const talk = useDraft(paper);
  const { confirmed, t, change } = talk;
  const { progress } = confirmed;
  const told = useRef<HTMLParagraphElement>(null);
  useFocusKept(told, paper.replies);
  const sections = sectionsOf(confirmed, t, say).filter(({ waiting }) => !paper.onlyWaiting || waiting > 0);
  return (
    <>
      <Tally talk={talk} />
      {paper.unnumbered > 0 && (
        <p class="problem">{fill(draftTexts[language].unnumbered, { count: paper.unnumbered })}</p>
      )}
      <p ref={told} class="progress-told" role="status" tabIndex={-1}>
        <strong>{say(t.progress, progress)}</strong>
      </p>
      <progress
        value={progress.settled}
        max={Math.max(1, progress.all)}
        aria-label={say(t.progress, progress)}
      />
      <Toggle
        label={t.onlyWaiting}
        checked={paper.onlyWaiting}
        onToggle={(onlyWaiting) => {
          change({ onlyWaiting });
        }}
      />
      {sections.length === 0 && <p>{t.nothingWaits}</p>}
      {sections.map((section) => (
        <DraftSection key={section.key} talk={talk} section={section} />
      ))}
      <FinishDraft talk={talk} />
    </>
  );
}

const kinds = ["indicators", "clauses", "bands", "deadlines"] as const;
const certainties = ["certain", "likely", "notUnderstood"] as const;

/** How much was read, and how certainly. */
function Tally({ talk: { paper, t } }: { readonly talk: DraftInTalk }): JSX.Element {
  const { say, language, digits } = useShell();
  const texts = draftTexts[language];
  const tally = tallyOf(paper.draft);
  return (
    <table class="tally">
      <caption>{say(t.found, { name: paper.name ?? t.pasted })}</caption>
      <thead>
        <tr>
          <th scope="col">{t.what}</th>
          {certainties.map((certainty) => (
            <th key={certainty} scope="col">
              {texts.certainty[certainty]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{texts.counts[kind]}</th>
            {certainties.map((certainty) => (
              <td key={certainty}>{digits(String(tally[kind][certainty]))}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
