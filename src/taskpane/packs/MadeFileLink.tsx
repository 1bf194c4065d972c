import type { JSX } from "preact";
import type { PaneTexts } from "../../texts/pane/paneTexts";
import { fill } from "../../texts/texts";
import { useStore } from "../store";
import type { PacksDesk } from "../desk/packsDesk";
import type { PanelId } from "../desk/panelId";

interface Props {
  readonly texts: PaneTexts;
  readonly madeFile: PacksDesk["madeFile"];
  readonly panel: PanelId;
}

/** The file that was made here, once more as a link: some hosts drop a download that the page starts. */
export function MadeFileLink({ texts, madeFile, panel }: Props): JSX.Element | null {
  const file = useStore(madeFile);
  if (file?.panel !== panel) return null;
  return (
    <p class="made-file">
      <a href={file.url} download={file.name}>
        {fill(texts.packs.fileLink, { file: file.name })}
      </a>
      <span class="quiet">{texts.packs.fileLinkHint}</span>
    </p>
  );
}
