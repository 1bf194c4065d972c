import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Pack } from "../../pack/schema";
import type { Lao } from "../../answers/lao";
import { Button } from "../controls/Button";
import type { Job } from "../jobs/jobs";
import { useShell } from "../shell";
import { useStore } from "../store";
import { blankFileJob } from "./fileJobs";
import { MadeFileLink } from "../controls/MadeFileLink";
import { TemplateFields } from "./TemplateFields";
import { useFilledForm } from "./useFilledForm";
import { useListedPacks } from "./useListedPacks";
import { buildJob } from "./buildJob";
import { BuiltCard } from "./BuiltCard";

/** The year's template: into the workbook, or as a file. */
export function TemplatePanel(): JSX.Element {
  const { built } = useShell().packsDesk;
  const last = useStore(built);
  const [isAnother, another] = useState(false);
  useEffect(() => {
    another(false);
  }, [last]);
  if (!last || isAnother) return <TemplateFormPanel />;
  return (
    <BuiltCard
      built={last}
      onAnother={() => {
        another(true);
      }}
    />
  );
}

function TemplateFormPanel(): JSX.Element {
  const shell = useShell();
  const { texts, language, jobs, packsDesk } = shell;
  const { madeFile } = packsDesk;
  const filled = useFilledForm(useListedPacks(), useStore(packsDesk.form), packsDesk.form.set);
  const isBusy = useStore(jobs.state).kind === "working";
  const t = texts.packs;
  const start = (job: (pack: Pack, lao: Lao) => Job): void => {
    filled.start((pack, lao) => {
      void jobs.run(job(pack, lao));
    });
  };
  return (
    <>
      <TemplateFields texts={texts} language={language} fields={filled.fields} />
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
