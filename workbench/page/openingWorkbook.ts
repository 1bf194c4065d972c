import { EXAMPLE } from "../constants";
import { blankWorkbook } from "../file/blankWorkbook";
import { readWorkbookFile, type ReadWorkbook } from "../file/readFile";

/** A file beside the page, and nothing from elsewhere. */
const FILE_NAME = /^[\w-]+\.xlsx$/;

/** What the page opens with: the example, another file beside the page ("?file=…"), or an empty workbook ("?blank"). */
export async function openingWorkbook(asked: URLSearchParams): Promise<ReadWorkbook> {
  if (asked.has("blank")) return blankWorkbook();
  return workbookBeside(asked.get("file") ?? EXAMPLE);
}

/** @param file Its name. */
export async function workbookBeside(file: string): Promise<ReadWorkbook> {
  if (!FILE_NAME.test(file)) throw new Error(`"${file}" is no name of an .xlsx file.`);
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${String(response.status)}`);
  return readWorkbookFile(new Uint8Array(await response.arrayBuffer()));
}
