import { EXAMPLE } from "../constants";
import { blankWorkbook } from "../file/blankWorkbook";
import { AUTO_SHOW } from "../host/autoShow";
import { readWorkbookFile, type ReadWorkbook } from "../file/readFile";

/** A file beside the page, and nothing from elsewhere. */
const FILE_NAME = /^[\w-]+\.xlsx$/;

/**
 * What the page opens with: the example, another file beside the page ("?file=…"), or an empty workbook ("?blank").
 * Somebody has chosen already that the pane opens with it; "?unmarked" opens it as it lies there.
 */
export async function openingWorkbook(asked: URLSearchParams): Promise<ReadWorkbook> {
  const workbook = asked.has("blank") ? blankWorkbook() : await workbookBeside(asked.get("file") ?? EXAMPLE);
  return asked.has("unmarked") ? workbook : withPane(workbook);
}

/** A workbook in which the switch of the pane is on. */
export function withPane({ data, fill }: ReadWorkbook): ReadWorkbook {
  return {
    data,
    fill(opened) {
      fill(opened);
      const { store } = opened.host;
      store.documentSettings = { ...store.documentSettings, [AUTO_SHOW]: true };
    },
  };
}

/** @param file Its name. */
export async function workbookBeside(file: string): Promise<ReadWorkbook> {
  if (!FILE_NAME.test(file)) throw new Error(`"${file}" is no name of an .xlsx file.`);
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${String(response.status)}`);
  return readWorkbookFile(new Uint8Array(await response.arrayBuffer()));
}
