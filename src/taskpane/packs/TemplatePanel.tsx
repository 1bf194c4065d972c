import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Pack } from "../../pack/schema";
import type { Lao } from "../../workbook/plan/plan";
import { Button } from "../controls/Button";
import type { Job } from "../jobs/jobs";
import { useShell } from "../shell";
import { useStore } from "../store";
import { blankFileJob } from "./fileJobs";
import { MadeFileLink } from "./MadeFileLink";
import { MissingFields } from "./MissingFields";
import { TemplateFields } from "./TemplateFields";
import { chosenPack, readForm, type MissingField } from "./templateForm";
import { useListedPacks } from "./useListedPacks";
import { buildJob } from "./workbookJobs";

/** The year's template: into the workbook, or as a file. */
export function TemplatePanel(): JSX.Element {
  const shell = useShell();
  const { texts, language, jobs, packsDesk } = shell;
  const { madeFile } = packsDesk;
  const listed = useListedPacks();
  const form = useStore(packsDesk.form);
  const isBusy = useStore(jobs.state).kind === "working";
  const [missing, miss] = useState<readonly MissingField[]>([]);
  const t = texts.packs;
  const start = (job: (pack: Pack, lao: Lao) => Job): void => {
    const read = readForm(form);
    const pack = chosenPack(listed, form)?.pack;
    miss(read.ok ? [] : read.missing);
    if (read.ok && pack) void jobs.run(job(pack, read.lao));
  };
  return (
    <>
      <TemplateFields
        texts={texts}
        language={language}
        listed={listed}
        form={form}
        onChange={(changed) => {
          miss([]);
          packsDesk.form.set(changed);
        }}
      />
      <MissingFields texts={texts} missing={missing} />
      <div class="buttons">
        <Button
          appearance="primary"
          disabled={isBusy}
          onPress={() => {
            start((pack, lao) => buildJob(shell, pack, lao));
          }}
        >
          {t.buildHere}
        </Button>
        <Button
          disabled={isBusy}
          onPress={() => {
            start((pack, lao) => blankFileJob({ ...shell, madeFile }, pack, lao, "saved"));
          }}
        >
          {t.saveFile}
        </Button>
        <Button
          disabled={isBusy}
          onPress={() => {
            start((pack, lao) => blankFileJob({ ...shell, madeFile }, pack, lao, "native"));
          }}
        >
          {t.saveNative}
        </Button>
      </div>
      <MadeFileLink texts={texts} madeFile={madeFile} panel="build" />
      <p class="quiet">{t.formHint}</p>
      <p class="quiet">{t.nativeHint}</p>
    </>
  );
}
