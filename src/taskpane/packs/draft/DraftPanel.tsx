import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { confirmTexts } from "../../../texts/pane/confirmTexts";
import { Button } from "../../controls/Button";
import { Confirm } from "../../controls/Confirm";
import { useShell } from "../../shell";
import { useStore } from "../../store";
import type { PickedFile } from "../takeFiles";
import { DraftFound } from "./DraftFound";
import { draftDeskOf, type OpenPaper } from "./draftSession";
import { TakePaper } from "./TakePaper";
import { readPaper } from "./readPaper";

/** A year's printed paper on its way to criteria: read, confirmed band by band, and used or written on. */
export function DraftPanel(): JSX.Element {
  const { events, packs, packsDesk, jobs } = useShell();
  const { session } = draftDeskOf(events);
  const state = useStore(session);
  /** What would take the place of a paper that a person has begun to confirm; a blank text: the form again. */
  const [next, setNext] = useState<PickedFile | string | null>(null);
  const take = (source: PickedFile | string): void => {
    session.set({ kind: "reading" });
    const read = async (): Promise<void> => {
      await packsDesk.shelf.open();
      session.set(await readPaper(source, [...packs.get().own, ...packsDesk.shelf.state.get().loaded]));
    };
    read().catch(jobs.report);
  };
  const goOn = (source: PickedFile | string): void => {
    setNext(null);
    if (source === "") session.set({ kind: "none" });
    else take(source);
  };
  const askFirst = (source: PickedFile | string): void => {
    const isBegun = state.kind === "open" && state.replies.size > 0;
    if (isBegun) setNext(source);
    else goOn(source);
  };
  return (
    <div
      class="draft"
      onDrop={(event) => {
        const [file] = event.dataTransfer?.files ?? [];
        if (!file) return;
        // The view around takes only what nobody has taken: packs.
        event.preventDefault();
        if (state.kind !== "reading") askFirst(file);
      }}
    >
      {state.kind === "open" ? (
        <>
          {next === null ? (
            <div class="buttons">
              <OtherPaper
                onPress={() => {
                  askFirst("");
                }}
              />
            </div>
          ) : (
            <Leaving
              paper={state}
              onYes={() => {
                goOn(next);
              }}
              onNo={() => {
                setNext(null);
              }}
            />
          )}
          <DraftFound paper={state} />
        </>
      ) : (
        <TakePaper session={state} onTake={take} />
      )}
    </div>
  );
}

function OtherPaper({ onPress }: { readonly onPress: () => void }): JSX.Element {
  const { language } = useShell();
  return (
    <Button appearance="subtle" onPress={onPress}>
      {confirmTexts[language].other}
    </Button>
  );
}

interface LeavingProps {
  readonly paper: OpenPaper;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function Leaving({ paper: { name, replies }, onYes, onNo }: LeavingProps): JSX.Element {
  const { say, language } = useShell();
  const t = confirmTexts[language];
  return (
    <Confirm
      title={t.otherTitle}
      text={say(t.otherText, { count: replies.size, name: name ?? t.pasted })}
      confirm={t.otherYes}
      onConfirm={onYes}
      onCancel={onNo}
    />
  );
}
