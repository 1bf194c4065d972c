import type { JSX } from "preact";
import type { PaneTexts } from "../../texts/pane/paneTexts";
import { fill } from "../../texts/texts";
import { canOpenAsWorkbook } from "../../workbook/excel/openAsWorkbook";
import { useStore } from "../store";
import type { MadeFile } from "../desk/madeFile";
import type { PacksDesk } from "../desk/packsDesk";
import type { PanelId } from "../desk/panelId";
import { FileAsText } from "./FileAsText";
import { OpenFile } from "./OpenFile";

interface Props {
  readonly texts: PaneTexts;
  readonly madeFile: PacksDesk["madeFile"];
  readonly panel: PanelId;
}

/**
 * The file that was made here, once more as a link, and by ways that need no download: some hosts drop a download that the
 * page starts, and Excel on Mac drops those of links too.
 */
export function MadeFileLink({ texts, madeFile, panel }: Props): JSX.Element | null {
  const file = useStore(madeFile);
  if (file?.panel !== panel) return null;
  const t = texts.packs;
  return (
    <div class="made-file">
      <a href={file.url} download={file.name}>
        {fill(t.fileLink, { file: file.name })}
      </a>
      <p class="quiet">{t.fileLinkHint}</p>
      <OtherWay key={file.url} texts={texts} file={file} />
    </div>
  );
}

function OtherWay({ texts, file }: Pick<Props, "texts"> & { readonly file: MadeFile }): JSX.Element {
  if (file.kind === "json") return <FileAsText texts={texts} file={file} />;
  if (file.kind === "xlsx" && canOpenAsWorkbook()) return <OpenFile texts={texts} file={file} />;
  return <p class="quiet">{texts.packs.fileElsewhere}</p>;
}
