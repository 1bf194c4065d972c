import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Pack } from "../../../pack/schema";
import { readWholePack } from "../../../pack/read";
import { packOfConfirmed, type NotConfirmed } from "../../../paper/confirm/confirmed";
import { Button } from "../../controls/Button";
import { Message } from "../../controls/Message";
import { useLoaded } from "../../controls/useLoaded";
import { contradicting, isSamePack, replacedBy } from "../../desk/packList";
import { useShell } from "../../shell";
import { useStore } from "../../store";
import { afterDrawing } from "../afterDrawing";
import { provePack } from "../checkPack";
import { FoldedList } from "../../controls/FoldedList";
import { MadeFileLink } from "../../controls/MadeFileLink";
import { CheckedFindings } from "../PackCheck";
import { packIssueLine } from "../packIssueLine";
import { SwapQuestion } from "../SwapQuestion";
import { useListedPacks } from "../useListedPacks";
import { choosePackJob } from "../workbookJobs";
import { draftWorkbookJob } from "./draftJobs";
import type { DraftInTalk } from "./useDraft";

/** The way on: to be used as criteria once nothing waits and the linter finds no error, or to be written on at any time. */
export function FinishDraft({ talk }: { readonly talk: DraftInTalk }): JSX.Element {
  const shell = useShell();
  const { texts, say, jobs, packsDesk } = shell;
  const { t, confirmed, paper } = talk;
  const isBusy = useStore(jobs.state).kind === "working";
  const made = packOfConfirmed(confirmed);
  return (
    <section class="finish">
      <h3>{t.finish}</h3>
      {made.ok ? (
        <Made talk={talk} pack={made.value} />
      ) : (
        <p role="status">{notConfirmedText(talk, made.trouble, say)}</p>
      )}
      <div class="buttons">
        <Button
          disabled={isBusy}
          onPress={() => {
            void jobs.run(
              draftWorkbookJob({ ...shell, madeFile: packsDesk.madeFile }, confirmed, paper.text),
            );
          }}
        >
          {t.workbook}
        </Button>
      </div>
      <p class="quiet">{say(t.workbookHint, { list: texts.packs.list })}</p>
      <MadeFileLink texts={texts} madeFile={packsDesk.madeFile} panel="draft" />
    </section>
  );
}

function notConfirmedText(
  { t }: DraftInTalk,
  trouble: NotConfirmed,
  say: ReturnType<typeof useShell>["say"],
): string {
  return trouble.kind === "waiting"
    ? say(t.stillWaiting, { count: trouble.count })
    : say(t.incomplete, { indicators: trouble.indicators });
}

interface MadeProps {
  readonly talk: DraftInTalk;
  readonly pack: Pack;
}

/** All is settled: what reading and proving the pack came to, as of any pack from a file. */
function Made({ talk: { t, confirmed }, pack }: MadeProps): JSX.Element {
  const { texts, say, language } = useShell();
  const checked = useLoaded(async () => {
    await afterDrawing();
    const read = readWholePack(pack);
    return read.ok
      ? { ok: true as const, pack: read.value, found: provePack(read.value, language) }
      : { ok: false as const, faults: read.trouble.map((issue) => packIssueLine(issue, language)) };
  }, [confirmed, language]);
  if (checked.kind === "loading") return <p role="status">{texts.packs.checking}</p>;
  if (checked.kind === "failed")
    return <p class="problem">{say(texts.packs.checkFailed, { problem: checked.problem })}</p>;
  if (!checked.value.ok) {
    const { faults } = checked.value;
    return (
      <Message intent="warning">
        <p>{say(t.faulty, { count: faults.length })}</p>
        <FoldedList items={faults} />
      </Message>
    );
  }
  const { found } = checked.value;
  const hasErrors = found.counts.error > 0;
  return (
    <>
      <Message intent={hasErrors ? "warning" : "success"}>{hasErrors ? t.hasErrors : t.ready}</Message>
      <CheckedFindings {...found} />
      {!hasErrors && <UsePack t={t} pack={checked.value.pack} />}
    </>
  );
}

/** The same way as a pack of a file: onto the shelf, and into the workbook, after asking where it replaces another. */
function UsePack({ t, pack }: { readonly t: DraftInTalk["t"]; readonly pack: Pack }): JSX.Element {
  const shell = useShell();
  const { texts, say, jobs, packs, packsDesk } = shell;
  const inUse = useStore(packs);
  const listed = useListedPacks();
  const [isAsking, ask] = useState(false);
  const isBusy = useStore(jobs.state).kind === "working";
  const { id, version } = pack;
  // What a browser kept of the same paper, with fewer corrections, gives way as it does to a file.
  const other = contradicting(listed, pack).some(({ origins }) => origins.some((from) => from !== "file"));
  const replaced = replacedBy(inUse, pack);
  const isInUse = inUse.isChosen && inUse.inUse !== null && isSamePack(inUse.inUse, pack);
  const use = (): void => {
    ask(false);
    packsDesk.shelf.add(pack);
    void jobs.run(choosePackJob(shell, pack));
  };
  if (isInUse)
    return <Message intent="success">{say(t.using, { id, version, build: texts.packs.build })}</Message>;
  if (other) return <Message intent="warning">{say(t.contradicts, { id, version, facts: t.facts })}</Message>;
  return (
    <>
      <div class="buttons">
        <Button
          appearance="primary"
          disabled={isBusy}
          onPress={() => {
            if (replaced) ask(true);
            else use();
          }}
        >
          {t.use}
        </Button>
      </div>
      {isAsking && replaced && (
        <SwapQuestion
          from={replaced}
          to={{ key: null, pack }}
          onYes={use}
          onNo={() => {
            ask(false);
          }}
        />
      )}
    </>
  );
}
