import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { PaneTexts } from "../../texts/pane/paneTexts";
import { fill } from "../../texts/texts";
import { openAsWorkbook, type OpenOutcome } from "../../workbook/excel/openAsWorkbook";
import { Button } from "./Button";
import { Message } from "./Message";
import type { MadeFile } from "../desk/madeFile";

interface Props {
  readonly texts: PaneTexts;
  readonly file: MadeFile;
}

/** Opens a workbook that was made in a window of its own, from where Excel itself saves it. */
export function OpenFile({ texts, file }: Props): JSX.Element {
  const t = texts.packs;
  const [state, setState] = useState<OpenOutcome | { readonly kind: "opening" } | null>(null);
  const open = async (): Promise<void> => {
    setState({ kind: "opening" });
    setState(await openAsWorkbook(file.bytes));
  };
  return (
    <>
      <Button
        disabled={state?.kind === "opening"}
        onPress={() => {
          void open();
        }}
      >
        {t.fileOpen}
      </Button>
      {state?.kind === "failed" ? (
        <Message intent="error">{fill(t.fileOpenFailed, { problem: state.problem })}</Message>
      ) : (
        <p class="quiet" role="status">
          {fill(state?.kind === "opened" ? t.fileOpened : t.fileOpenHint, { file: file.name })}
        </p>
      )}
    </>
  );
}
