import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { PaneTexts } from "../../texts/pane/paneTexts";
import { fill } from "../../texts/texts";
import { Button } from "./Button";
import { useCopy } from "./useCopy";
import type { MadeFile } from "../desk/madeFile";

interface Props {
  readonly texts: PaneTexts;
  readonly file: MadeFile;
}

/** A file of text to be taken along by the clipboard, or by hand from a field of its own. */
export function FileAsText({ texts, file }: Props): JSX.Element {
  const t = texts.packs;
  const text = useMemo(() => new TextDecoder().decode(file.bytes), [file]);
  const { field, copy, outcome } = useCopy<HTMLTextAreaElement>(text);
  const values = { file: file.name };
  const label = fill(t.fileText, values);
  return (
    <>
      <Button onPress={copy}>{t.fileCopy}</Button>
      <p class="quiet">{fill(t.fileCopyHint, values)}</p>
      <p class="quiet" role="status">
        {outcome === "copied" && t.fileCopied}
        {outcome === "selected" && t.fileCopyByHand}
      </p>
      <details open={outcome === "selected"}>
        <summary>{label}</summary>
        <div class="field">
          <textarea ref={field} aria-label={label} readOnly rows={6} value={text} />
        </div>
      </details>
    </>
  );
}
