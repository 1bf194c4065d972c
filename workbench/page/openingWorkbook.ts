import { EXAMPLE } from "../constants";
import { blankWorkbook } from "../file/blankWorkbook";
import { AUTO_SHOW } from "../host/autoShow";
import { readWorkbookFile, type ReadWorkbook } from "../file/readFile";
import { OPENED } from "./openInWindow";

/** A file beside the page, and nothing from elsewhere. */
const FILE_NAME = /^[\w-]+\.xlsx$/;

/**
 * What the page opens with: the example, another file beside the page ("?file=…"), an empty workbook ("?blank"), or one that
 * the add-in made in another window. Somebody has chosen already that the pane opens with it; "?unmarked" opens it as it lies
 * there.
 */
export async function openingWorkbook(asked: URLSearchParams): Promise<ReadWorkbook> {
  const workbook = await workbookAsked(asked);
  return asked.has("unmarked") ? workbook : withPane(workbook);
}

async function workbookAsked(asked: URLSearchParams): Promise<ReadWorkbook> {
  if (asked.has("blank")) return blankWorkbook();
  const opened = asked.get(OPENED);
  return opened === null ? workbookBeside(asked.get("file") ?? EXAMPLE) : workbookAt(opened);
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
  return readFrom(file);
}

async function workbookAt(address: string): Promise<ReadWorkbook> {
  if (!address.startsWith(`blob:${window.location.origin}/`))
    throw new Error(`"${address}" is of another page.`);
  return readFrom(address);
}

async function readFrom(address: string): Promise<ReadWorkbook> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return readWorkbookFile(new Uint8Array(await response.arrayBuffer()));
}
