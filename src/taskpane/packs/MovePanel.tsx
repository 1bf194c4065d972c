import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { moveTexts } from "../../texts/pane/moveTexts";
import { Button } from "../controls/Button";
import { Choice } from "../controls/Choice";
import { FilePicker } from "../controls/FilePicker";
import { TemplateChoice } from "../controls/TemplateChoice";
import type { ListedPack } from "../desk/packList";
import { useShell } from "../shell";
import { useStore } from "../store";
import { MadeFileLink } from "../controls/MadeFileLink";
import { moveJob } from "./moveJob";
import type { PickedFile } from "./takeFiles";
import { useListedPacks } from "./useListedPacks";
import { useTemplates } from "./useTemplates";

/** A filled workbook – the open one, or a file – under other criteria, as a new file. */
export function MovePanel(): JSX.Element {
  const shell = useShell();
  const { texts, say, language, jobs, packsDesk } = shell;
  const { madeFile, moveTo } = packsDesk;
  const t = moveTexts[language];
  const listed = useListedPacks();
  const { listed: templates, shown } = useTemplates();
  const [file, pick] = useState<PickedFile | null>(null);
  const wanted = useStore(moveTo);
  const isBusy = useStore(jobs.state).kind === "working";
  const isOfFile = file !== null || shown === null;
  const to = listed.find(({ key }) => key === wanted) ?? newestOther(listed);
  const source = isOfFile
    ? file && { kind: "file" as const, file }
    : { kind: "open" as const, template: shown };
  return (
    <>
      <p class="quiet">{t.hint}</p>
      {shown !== null && file !== null && (
        <Choice
          label={t.from}
          value="file"
          options={[
            ["file", say(t.fromFile, { file: file.name })],
            ["open", t.fromOpen],
          ]}
          onChoose={(from) => {
            if (from === "open") pick(null);
          }}
        />
      )}
      {!isOfFile && <TemplateChoice templates={templates} shown={shown} />}
      {isOfFile && file !== null && shown === null && <p>{say(t.fromFile, { file: file.name })}</p>}
      <FilePicker
        label={t.pickFile}
        accept=".xlsx"
        onPick={([first = null]) => {
          pick(first);
        }}
      />
      {to ? (
        <Choice
          label={t.to}
          value={to.key}
          options={listed.map(
            ({ key, pack }) =>
              [
                key,
                say(texts.packs.listed, { id: pack.id, version: pack.version, title: pack.title[language] }),
              ] as const,
          )}
          onChoose={(key) => {
            moveTo.set(key);
          }}
        />
      ) : (
        <p>{t.noOtherPack}</p>
      )}
      <div class="buttons">
        <Button
          appearance="primary"
          disabled={isBusy || !to || !source}
          onPress={() => {
            if (!to || !source) return;
            const packs = listed.map(({ pack }) => pack);
            void jobs.run(moveJob({ ...shell, madeFile }, source, to.pack, packs));
          }}
        >
          {t.start}
        </Button>
      </div>
      <MadeFileLink texts={texts} madeFile={madeFile} panel="move" />
    </>
  );
}

/** The newest of the packs that the workbook does not use. */
function newestOther(listed: readonly ListedPack[]): ListedPack | undefined {
  const others = listed.filter(({ inUse }) => !inUse);
  return [...others].sort((one, other) => other.pack.year - one.pack.year)[0];
}
