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
import type { MadeFile } from "./madeFile";
import { MadeFileLink } from "./MadeFileLink";
import "./packs.css";
import { MissingFields } from "./MissingFields";
import { TemplateFields } from "./TemplateFields";
import { blankForm, chosenPack, readForm, type MissingField } from "./templateForm";

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
  const [form, change] = useState(blankForm);
  const [missing, miss] = useState<readonly MissingField[]>([]);
  const say: FileShell["say"] = (text, values = {}) => fill(text, values);
  const start = (): void => {
    const read = readForm(form);
    const pack = chosenPack(listed, form)?.pack;
    miss(read.ok ? [] : read.missing);
    if (read.ok && pack) void jobs.run(blankFileJob({ texts, say, madeFile }, pack, read.lao, "native"));
  };
  return (
    <section class="view">
      <h2>{t.saveNative}</h2>
      <p class="quiet">{t.nativeHint}</p>
      <TemplateFields
        texts={texts}
        language={language}
        listed={listed}
        form={form}
        onChange={(changed) => {
          miss([]);
          change(changed);
        }}
      />
      <MissingFields texts={texts} missing={missing} />
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
