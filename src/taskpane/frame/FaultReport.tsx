import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { contentHash } from "../../pack/identity/hashes";
import { shortHash } from "../../pack/identity/shortHash";
import type { Pack } from "../../pack/schema";
import { Button } from "../controls/Button";
import { useCopy } from "../controls/useCopy";
import { useShell } from "../shell";
import { useStore } from "../store";
import { addInVersion } from "./version";
import { highestApi, reportText, type PackFacts } from "./reportText";

/** Versions, and a text to copy for whoever looks after the add-in; nothing is sent. */
export function FaultReport(): JSX.Element {
  const { packs, texts, say, digits } = useShell();
  const t = texts.frame;
  const [seenId, textId] = [useId(), useId()];
  const [seen, write] = useState("");
  const { inUse, own } = useStore(packs);
  const known = [...new Set([...(inUse ? [inUse] : []), ...own])].map(factsOf);
  const text = reportText(t, { addIn: addInVersion, host: hostNow(), api: apiNow(), packs: known, seen });
  const { field, copy, outcome } = useCopy<HTMLTextAreaElement>(text);
  return (
    <section class="report">
      <p class="quiet">{say(t.addInVersion, { version: digits(addInVersion) })}</p>
      {known.map((pack) => (
        <p key={pack.id} class="quiet">
          {say(t.packVersion, { ...pack })}
        </p>
      ))}
      <h2 class="list-area">{t.reportTitle}</h2>
      <div class="field">
        <label for={seenId}>{t.reportSeen}</label>
        <textarea
          id={seenId}
          rows={3}
          value={seen}
          onInput={({ currentTarget }) => {
            write(currentTarget.value);
          }}
        />
      </div>
      <div class="field">
        <label for={textId}>{t.reportText}</label>
        <textarea id={textId} ref={field} rows={5} readOnly value={text} />
      </div>
      <p class="quiet">{t.reportHelp}</p>
      <p class="quiet">{say(t.reportAddress, { address: addressOfAddIn() })}</p>
      <div class="buttons">
        <Button onPress={copy}>{t.reportCopy}</Button>
      </div>
      <p class="quiet" role="status">
        {outcome === "copied" && t.reportCopied}
        {outcome === "selected" && t.reportByHand}
      </p>
    </section>
  );
}

function factsOf(pack: Pack): PackFacts {
  return { id: pack.id, version: pack.version, hash: shortHash(contentHash(pack)) };
}

function hostNow(): { name: string; version: string; platform: string; language: string } {
  const { host, version, platform } = Office.context.diagnostics;
  return {
    name: String(host),
    version,
    platform: String(platform),
    language: Office.context.displayLanguage,
  };
}

function apiNow(): string {
  return highestApi((version) => Office.context.requirements.isSetSupported("ExcelApi", version));
}

/** The folder that serves the add-in, whose front page the manifest names for support; the pane of the workbench lies one deeper. */
function addressOfAddIn(): string {
  return new URL(".", location.href).href.replace(/workbench\/$/, "");
}
