import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { builtInPacks, defaultPackId } from "../../pack/builtIn";
import type { PaneTexts } from "../../texts/pane/paneTexts";
import { fill } from "../../texts/texts";
import { Button } from "../controls/Button";
import { Message } from "../controls/Message";
import { createJobs } from "../jobs/jobs";
import { createStore, useStore } from "../store";
import { blankFileJob, type FileShell } from "./fileJobs";
import type { MadeFile } from "../desk/madeFile";
import { MadeFileLink } from "../controls/MadeFileLink";
import "./packs.css";
import { TemplateFields } from "./TemplateFields";
import { blankForm } from "../desk/templateForm";
import { useFilledForm } from "./useFilledForm";

interface Props {
  readonly texts: PaneTexts;
  readonly language: "th" | "en";
}

const listed = builtInPacks.map((pack) => ({
  key: pack.id,
  pack,
  origins: ["builtIn"] as const,
  inUse: pack.id === defaultPackId,
}));

/** Where Excel is too old for the add-in: the year's template as a file that needs none. */
export function FilesOnly({ texts, language }: Props): JSX.Element {
  const t = texts.packs;
  const madeFile = useMemo(() => createStore<MadeFile | null>(null), []);
  const jobs = useMemo(() => createJobs((problem) => fill(t.fileFailed, { problem })), [t]);
  const state = useStore(jobs.state);
  const filled = useFilledForm(listed, ...useState(blankForm));
  const say: FileShell["say"] = fill;
  const start = (): void => {
    filled.start((pack, lao) => {
      void jobs.run(blankFileJob({ texts, say, madeFile }, pack, lao, "native"));
    });
  };
  return (
    <section class="view">
      <h2>{t.saveNative}</h2>
      <p class="quiet">{t.nativeHint}</p>
      <TemplateFields texts={texts} language={language} fields={filled.fields} />
      <div class="buttons">
        <Button appearance="primary" disabled={state.kind === "working"} onPress={start}>
          {t.saveNative}
        </Button>
      </div>
      {"message" in state && (
        <Message intent={state.kind === "failed" ? "error" : "success"}>{state.message}</Message>
      )}
      <MadeFileLink texts={texts} madeFile={madeFile} panel="build" />
    </section>
  );
}
