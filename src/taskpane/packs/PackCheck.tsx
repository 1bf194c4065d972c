import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Pack } from "../../pack/schema";
import { Button } from "../controls/Button";
import { useLoaded } from "../controls/useLoaded";
import { useShell } from "../shell";
import type { Checked, CheckedFinding } from "./checkPack";
import { afterDrawing } from "./afterDrawing";

/** What can be proved about a pack: how many findings of which kind, each with the state that shows it. */
export function PackCheck({ pack }: { readonly pack: Pack }): JSX.Element {
  const { texts, say, language } = useShell();
  const checked = useLoaded(async () => {
    const { provePack } = await import(/* webpackChunkName: "check-pack" */ "./checkPack");
    await afterDrawing();
    return provePack(pack, language);
  }, [pack, language]);
  const t = texts.packs;
  switch (checked.kind) {
    case "loading":
      return <p role="status">{t.checking}</p>;
    case "failed":
      return (
        <p class="problem" role="alert">
          {say(t.checkFailed, { problem: checked.problem })}
        </p>
      );
    case "loaded":
      return <Findings {...checked.value} />;
  }
}

function Findings({ counts, open, acknowledged }: Checked): JSX.Element {
  const { texts, say } = useShell();
  const t = texts.packs;
  return (
    <div class="findings">
      <p role="status">
        <strong>
          {open.length === 0
            ? t.nothingFound
            : say(t.counts, { errors: counts.error, warnings: counts.warning, notes: counts.note })}
        </strong>
      </p>
      <FindingList findings={open} />
      {acknowledged.length > 0 && (
        <details>
          <summary>{say(t.acknowledged, { count: acknowledged.length })}</summary>
          <FindingList findings={acknowledged} />
        </details>
      )}
    </div>
  );
}

/** A pack may have hundreds; a pane shows so many at a time. */
const page = 20;

function FindingList({ findings }: { readonly findings: readonly CheckedFinding[] }): JSX.Element {
  const { texts, say } = useShell();
  const [shown, show] = useState(page);
  const t = texts.packs;
  const more = findings.length - shown;
  return (
    <>
      <ul class="finding-list">
        {findings.slice(0, shown).map((finding, index) => (
          <li key={index} class={`finding ${finding.kind}`}>
            <p>
              <span class="badge">{finding.severity}</span> <span class="quiet">{finding.place}</span>
            </p>
            <p>{finding.what}</p>
            {finding.witness !== null && <p class="quiet">{say(t.witness, { witness: finding.witness })}</p>}
            <p class="quiet">{finding.acknowledged ?? say(t.remedy, { remedy: finding.remedy })}</p>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button
          appearance="subtle"
          onPress={() => {
            show(shown + page);
          }}
        >
          {say(t.more, { count: Math.min(more, page) })}
        </Button>
      )}
    </>
  );
}
