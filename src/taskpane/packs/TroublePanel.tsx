import type { JSX } from "preact";
import { builtInPacks } from "../../pack/builtIn";
import type { PackIssue } from "../../pack/issue";
import type { Language } from "../../texts/texts";
import { Button } from "../controls/Button";
import { Message } from "../controls/Message";
import { useLoaded } from "../controls/useLoaded";
import type { PackTrouble } from "../excel/packsInUse";
import { useShell } from "../shell";
import { useStore } from "../store";
import { choosePackJob } from "./workbookJobs";

/** What is the matter with the packs of the workbook, and what to do; nothing where all is well. */
export function TroublePanel(): JSX.Element | null {
  const { packs } = useShell();
  const { trouble, standingIn } = useStore(packs);
  if (trouble) return <Trouble {...trouble} />;
  const [id] = standingIn;
  return id === undefined ? null : <StandingIn id={id} />;
}

function Trouble({ kind, id, version, issues }: PackTrouble): JSX.Element {
  const { texts, say, packsDesk } = useShell();
  const t = texts.packs;
  const remedy = kind === "newer" ? t.newerRemedy : t.damagedRemedy;
  return (
    <div class="trouble" role="alert">
      <p>{say(t[kind], { id, version })}</p>
      <p>{say(remedy, { id })}</p>
      {issues.length > 0 && <Issues issues={issues} />}
      <Button
        onPress={() => {
          packsDesk.panel.set("list");
        }}
      >
        {t.list}
      </Button>
    </div>
  );
}

function Issues({ issues }: { readonly issues: readonly PackIssue[] }): JSX.Element {
  const { texts, say, language } = useShell();
  const loaded = useLoaded(loadTexts, []);
  return (
    <details>
      <summary>{say(texts.packs.issues, { count: issues.length })}</summary>
      {loaded.kind === "failed" && <p>{say(texts.frame.unexpected, { problem: loaded.problem })}</p>}
      {loaded.kind === "loaded" && (
        <ul class="problems">
          {issues.map((issue, index) => (
            <li key={index}>{loaded.value(issue, language)}</li>
          ))}
        </ul>
      )}
    </details>
  );
}

async function loadTexts(): Promise<(issue: PackIssue, language: Language) => string> {
  const { packIssueLine } = await import(/* webpackChunkName: "pack-issues" */ "./packIssueLine");
  return packIssueLine;
}

function StandingIn({ id }: { readonly id: string }): JSX.Element {
  const shell = useShell();
  const { texts, say, jobs, packs } = shell;
  const pack = [...packs.get().own, ...builtInPacks].find((one) => one.id === id);
  return (
    <Message
      intent="warning"
      actions={
        pack && (
          <Button
            onPress={() => {
              void jobs.run(choosePackJob(shell, pack));
            }}
          >
            {texts.packs.putBack}
          </Button>
        )
      }
    >
      {say(texts.packs.standingIn, { id })}
    </Message>
  );
}
