import type { JSX } from "preact";
import type { PackIssue } from "../../pack/issue";
import type { Language } from "../../texts/texts";
import type { PackFault } from "../../workbook/excel/packsInWorkbook";
import { Button } from "../controls/Button";
import { Message } from "../controls/Message";
import { useLoaded } from "../controls/useLoaded";
import { answeringPacks } from "../excel/packsInUse";
import { useShell } from "../shell";
import { useStore } from "../store";
import { choosePackJob } from "./workbookJobs";

/** What is the matter with the packs of the workbook, and what to do; nothing where all is well. */
export function TroublePanel(): JSX.Element | null {
  const { packs } = useShell();
  const { faults, standingIn } = useStore(packs);
  if (faults.length > 0)
    return (
      <>
        {faults.map((fault) => (
          <Trouble key={fault.id} fault={fault} />
        ))}
      </>
    );
  const [id] = standingIn;
  return id === undefined ? null : <StandingIn id={id} />;
}

function Trouble({ fault }: { readonly fault: PackFault }): JSX.Element {
  const { texts, say, packsDesk } = useShell();
  const t = texts.packs;
  const { kind, id } = fault;
  return (
    <div class="trouble" role="alert">
      <p>
        {say(t[kind], { id, version: said(fault.version), hash: kind === "lost" ? said(fault.hash) : "" })}
      </p>
      {kind === "lost" && fault.builtIn && <p>{say(t.lostOther, fault.builtIn)}</p>}
      <p>{say(kind === "newer" ? t.newerRemedy : t.damagedRemedy, { id })}</p>
      {kind !== "lost" && fault.issues.length > 0 && <Issues issues={fault.issues} />}
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

/** A cell of the settings may have been emptied. */
function said(text: string): string {
  return text === "" ? "?" : text;
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
  const pack = answeringPacks(packs.get()).find((one) => one.id === id);
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
