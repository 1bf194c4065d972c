import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../controls/Button";
import { Confirm } from "../controls/Confirm";
import type { Job } from "../jobs/jobs";
import { useShell } from "../shell";
import { useStore } from "../store";
import { filledCopyJob } from "./fileJobs";
import { MadeFileLink } from "./MadeFileLink";
import { useListedPacks } from "./useListedPacks";
import { freezeJob, recalculateJob, repairJob } from "./workbookJobs";

/** What can be done with the workbook as it is. */
export function ToolsPanel(): JSX.Element {
  const shell = useShell();
  const { texts, jobs, packsDesk } = shell;
  const { madeFile } = packsDesk;
  const listed = useListedPacks();
  const [isAsking, ask] = useState(false);
  const t = texts.packs;
  return (
    <>
      <Tool
        name={t.filledCopy}
        hint={t.filledCopyHint}
        job={() =>
          filledCopyJob(
            { ...shell, madeFile },
            listed.map(({ pack }) => pack),
          )
        }
      />
      <MadeFileLink texts={texts} madeFile={madeFile} panel="tools" />
      <Tool name={t.recalculate} hint={t.recalculateHint} job={() => recalculateJob(shell)} />
      <Tool name={t.repair} hint={t.repairHint} job={() => repairJob(shell)} />
      <Tool
        name={t.freeze}
        hint={t.freezeHint}
        job={() => {
          ask(true);
          return null;
        }}
      />
      {isAsking && (
        <Confirm
          title={t.freezeTitle}
          text={t.freezeAsk}
          confirm={t.freezeYes}
          onConfirm={() => {
            ask(false);
            void jobs.run(freezeJob(shell, () => new Date()));
          }}
          onCancel={() => {
            ask(false);
          }}
        />
      )}
    </>
  );
}

interface ToolProps {
  readonly name: string;
  readonly hint: string;
  /** Null where something is asked first. */
  readonly job: () => Job | null;
}

function Tool({ name, hint, job }: ToolProps): JSX.Element {
  const { jobs } = useShell();
  const isBusy = useStore(jobs.state).kind === "working";
  return (
    <div class="tool">
      <Button
        disabled={isBusy}
        onPress={() => {
          const started = job();
          if (started) void jobs.run(started);
        }}
      >
        {name}
      </Button>
      <p class="quiet">{hint}</p>
    </div>
  );
}
