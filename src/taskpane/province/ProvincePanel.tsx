import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { Button } from "../controls/Button";
import { DropArea } from "../controls/DropArea";
import { FilePicker } from "../controls/FilePicker";
import { Fold } from "../controls/Fold";
import { MadeFileLink } from "../controls/MadeFileLink";
import { useShell } from "../shell";
import { useStore } from "../store";
import { BesideLists } from "./BesideLists";
import { createProvinceDesk } from "./provinceDesk";
import { ProvinceTables } from "./ProvinceTables";
import { ReadingBar } from "./ReadingBar";
import { savePictureJob, saveTablesJob } from "./saveJobs";
import { useSpeech } from "./useSpeech";
import { openHands } from "./workers";

/** As long as the pane lives, so that what was read outlives the fold. */
const desk = createProvinceDesk(openHands);

const isList = /\.(?:csv|tsv|txt)$/i;

/** Many organizations' workbooks as one table: dropped, read, looked at and saved. */
export function ProvincePanel(): JSX.Element {
  const { texts, jobs, packs, packsDesk } = useShell();
  const { t } = useSpeech();
  const { files, shown, readNow } = useStore(desk.state);
  const { madeFile } = packsDesk;
  const add = (workbooks: readonly File[]): void => {
    if (workbooks.length === 0) return;
    const atHand = [...packs.get().own, ...packsDesk.shelf.state.get().loaded];
    void desk.add(workbooks, atHand);
  };
  const take = (dropped: readonly File[]): void => {
    const list = dropped.find(({ name }) => isList.test(name));
    if (list) desk.expect(list, list.name).catch(jobs.report);
    add(dropped.filter((file) => file !== list));
  };
  const tables = useMemo(() => shown && <ProvinceTables shown={shown} readNow={readNow} />, [shown, readNow]);
  return (
    <DropArea look="province" hint={t.drop} onDrop={take}>
      <p class="quiet">{t.hint}</p>
      <FilePicker label={files === 0 ? t.pick : t.pickMore} accept=".xlsx,.xlsm" onPick={add} />
      <p class="quiet">{t.pickHint}</p>
      <Fold summary={t.beside}>
        <BesideLists desk={desk} />
      </Fold>
      <ReadingBar desk={desk} />
      {shown && <SaveButtons />}
      <MadeFileLink texts={texts} madeFile={madeFile} panel="province" />
      {tables}
    </DropArea>
  );
}

function SaveButtons(): JSX.Element {
  const shell = useShell();
  const { jobs, packsDesk } = shell;
  const { t } = useSpeech();
  const isBusy = useStore(jobs.state).kind === "working";
  const { stage } = useStore(desk.state);
  const saving = { ...shell, madeFile: packsDesk.madeFile };
  const isOff = isBusy || stage.kind === "reading" || stage.kind === "reckoning";
  return (
    <div class="buttons">
      <Button
        appearance="primary"
        disabled={isOff}
        onPress={() => {
          void jobs.run(saveTablesJob(saving, desk));
        }}
      >
        {t.save}
      </Button>
      <Button
        disabled={isOff}
        onPress={() => {
          void jobs.run(savePictureJob(saving, desk));
        }}
      >
        {t.picture}
      </Button>
      <Button appearance="subtle" onPress={desk.clear}>
        {t.clear}
      </Button>
    </div>
  );
}
