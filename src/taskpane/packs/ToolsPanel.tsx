import type { JSX } from "preact";
import { Button } from "../controls/Button";
import { Fold } from "../controls/Fold";
import { LoadedLater } from "../controls/LoadedLater";
import { TemplateChoice } from "../controls/TemplateChoice";
import { documentsTexts } from "../../texts/pane/documentsTexts";
import { answeringPacks } from "../excel/packsInUse";
import type { Job } from "../jobs/jobs";
import { useShell } from "../shell";
import { useStore } from "../store";
import { filledCopyJob } from "./fileJobs";
import { MadeFileLink } from "../controls/MadeFileLink";
import { useTemplates } from "./useTemplates";
import { freezeJob, recalculateJob, repairJob } from "./workbookJobs";

/** What can be done with the workbook as it is. */
export function ToolsPanel(): JSX.Element {
  const shell = useShell();
  const { texts, language, packsDesk } = shell;
  const { madeFile } = packsDesk;
  const packs = answeringPacks(useStore(shell.packs));
  const { listed, shown } = useTemplates();
  const t = texts.packs;
  return (
    <>
      {shown !== null && <TemplateChoice templates={listed} shown={shown} />}
      <Tool
        name={t.filledCopy}
        hint={t.filledCopyHint}
        job={() => filledCopyJob({ ...shell, madeFile }, packs, shown)}
      />
      <MadeFileLink texts={texts} madeFile={madeFile} panel="tools" />
      <Tool name={t.recalculate} hint={t.recalculateHint} job={() => recalculateJob(shell)} />
      <Tool name={t.repair} hint={t.repairHint} job={() => repairJob(shell)} />
      <Tool name={t.freeze} hint={t.freezeHint} job={() => freezeJob(shell, () => new Date(), shown)} />
      <Fold summary={documentsTexts[language].title}>
        <LoadedLater load={() => import(/* webpackChunkName: "documents-panel" */ "./DocumentsPanel")}>
          {({ DocumentsPanel }) => <DocumentsPanel template={shown} />}
        </LoadedLater>
      </Fold>
    </>
  );
}

interface ToolProps {
  readonly name: string;
  readonly hint: string;
  readonly job: () => Job;
}

function Tool({ name, hint, job }: ToolProps): JSX.Element {
  const { jobs } = useShell();
  const isBusy = useStore(jobs.state).kind === "working";
  return (
    <div class="tool">
      <Button
        disabled={isBusy}
        onPress={() => {
          void jobs.run(job());
        }}
      >
        {name}
      </Button>
      <p class="quiet">{hint}</p>
    </div>
  );
}
