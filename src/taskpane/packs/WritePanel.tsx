import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Pack } from "../../pack/schema";
import { Button } from "../controls/Button";
import { Choice } from "../controls/Choice";
import type { Job } from "../jobs/jobs";
import { useShell } from "../shell";
import { useStore } from "../store";
import { authoringFileJob, nextYearJob, ownFileJob, packJsonJob, provinceFileJob } from "./fileJobs";
import { MadeFileLink } from "../controls/MadeFileLink";
import { useListedPacks } from "./useListedPacks";

/** Where a new year's criteria begin: a blank workbook, or one with what a pack says; and a pack as a file. */
export function WritePanel(): JSX.Element {
  const shell = useShell();
  const { texts, say, language, packsDesk } = shell;
  const { madeFile } = packsDesk;
  const listed = useListedPacks();
  const [chosen, choose] = useState<string | null>(null);
  const from = listed.find(({ key }) => key === chosen) ?? listed.find(({ inUse }) => inUse) ?? listed[0];
  const origin = from?.pack.origin;
  const bases = listed.map(({ pack }) => pack);
  const t = texts.packs;
  const fileShell = { ...shell, madeFile };
  return (
    <>
      <p class="quiet">{t.writeHint}</p>
      <div class="buttons">
        <FileButton job={() => authoringFileJob(fileShell, null)}>{t.writeBlank}</FileButton>
      </div>
      {from && (
        <>
          <Choice
            label={t.writeFrom}
            value={from.key}
            options={listed.map(({ key, pack }) => [key, say(t.listed, factsOf(pack, language))] as const)}
            onChoose={choose}
          />
          <div class="buttons">
            <FileButton job={() => nextYearJob(fileShell, from.pack)}>{t.writeNextYear}</FileButton>
            <FileButton job={() => authoringFileJob(fileShell, from.pack)}>{t.writeFromPack}</FileButton>
            <FileButton job={() => provinceFileJob(fileShell, from.pack)}>{t.writeProvince}</FileButton>
            {origin && (
              <FileButton job={() => ownFileJob(fileShell, from.pack, origin, bases)}>
                {t.writeOwn}
              </FileButton>
            )}
            <FileButton job={() => packJsonJob(fileShell, from.pack)}>{t.exportJson}</FileButton>
          </div>
          <p class="quiet">{t.writeFromHint}</p>
        </>
      )}
      <MadeFileLink texts={texts} madeFile={madeFile} panel="write" />
    </>
  );
}

function factsOf(
  { id, version, title }: Pack,
  language: "th" | "en",
): { readonly id: string; readonly version: string; readonly title: string } {
  return { id, version, title: title[language] };
}

function FileButton({ job, children }: { readonly job: () => Job; readonly children: string }): JSX.Element {
  const { jobs } = useShell();
  const isBusy = useStore(jobs.state).kind === "working";
  return (
    <Button
      disabled={isBusy}
      onPress={() => {
        void jobs.run(job());
      }}
    >
      {children}
    </Button>
  );
}
