import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { documentKinds } from "../../document/documentKind";
import { isPictureSize, pictureSizes, type PictureSize } from "../../picture/canvas";
import { toArabicDigits } from "../../text/thaiDigits";
import { documentsTexts } from "../../texts/pane/documentsTexts";
import { Button } from "../controls/Button";
import { Choice } from "../controls/Choice";
import { FilePicker } from "../controls/FilePicker";
import { TextField } from "../controls/TextField";
import { answeringPacks } from "../excel/packsInUse";
import type { Job } from "../jobs/jobs";
import { useShell } from "../shell";
import { useStore } from "../store";
import { documentJob, pictureFileJob, pictureSheetJob, type ResultSource } from "./documentJobs";
import { MadeFileLink } from "../controls/MadeFileLink";
import type { PickedFile } from "./takeFiles";

/** Papers and the picture of the open workbook's result. @param template Its number; null for the newest. */
export function DocumentsPanel({ template }: { readonly template: number | null }): JSX.Element {
  const shell = useShell();
  const { texts, say, language, jobs, packsDesk } = shell;
  const { madeFile } = packsDesk;
  const t = documentsTexts[language];
  const packs = answeringPacks(useStore(shell.packs));
  const isBusy = useStore(jobs.state).kind === "working";
  const [typedRank, typeRank] = useState("");
  const [last, pickLast] = useState<PickedFile | null>(null);
  const [size, chooseSize] = useState<PictureSize>("a4");
  const rank = readRank(typedRank);
  const source: ResultSource = {
    packs,
    wish: { template, rank: rank === "unread" ? null : rank, last },
  };
  const fileShell = { ...shell, madeFile };
  const start = (job: Job): void => {
    void jobs.run(job);
  };
  const isOff = isBusy || rank === "unread";
  return (
    <>
      <p class="quiet">{t.hint}</p>
      <TextField label={t.rank} value={typedRank} onInput={typeRank} />
      {rank === "unread" && <p role="alert">{say(t.rankUnread, { typed: typedRank })}</p>}
      {last === null ? (
        <FilePicker
          label={t.last}
          accept=".xlsx"
          onPick={([first = null]) => {
            pickLast(first);
          }}
        />
      ) : (
        <div class="buttons">
          <span>{say(t.lastChosen, { file: last.name })}</span>
          <Button
            onPress={() => {
              pickLast(null);
            }}
          >
            {t.withoutLast}
          </Button>
        </div>
      )}
      <Choice
        label={t.size}
        value={size}
        options={Object.keys(pictureSizes)
          .filter(isPictureSize)
          .map((one) => [one, t.sizes[one]] as const)}
        onChoose={chooseSize}
      />
      <div class="buttons">
        <Button
          appearance="primary"
          disabled={isOff}
          onPress={() => {
            start(pictureSheetJob(fileShell, size, source));
          }}
        >
          {t.putPicture}
        </Button>
        <Button
          disabled={isOff}
          onPress={() => {
            start(pictureFileJob(fileShell, size, source));
          }}
        >
          {t.pictureFile}
        </Button>
      </div>
      <div class="buttons">
        {documentKinds.map((kind) => (
          <Button
            key={kind}
            disabled={isOff}
            onPress={() => {
              start(documentJob(fileShell, kind, source));
            }}
          >
            {t.documents[kind]}
          </Button>
        ))}
      </div>
      <MadeFileLink texts={texts} madeFile={madeFile} panel="documents" />
    </>
  );
}

/** Nothing typed is no rank. */
function readRank(typed: string): number | null | "unread" {
  const plain = toArabicDigits(typed).trim();
  if (plain === "") return null;
  return /^[1-9]\d{0,4}$/.test(plain) ? Number(plain) : "unread";
}
