import { EXAMPLE } from "../constants";
import { blankWorkbook } from "../file/blankWorkbook";
import { readWorkbookFile, type ReadWorkbook } from "../file/readFile";

/** What the page opens with: the example, another file beside the page ("?file=…"), or an empty workbook ("?blank"). */
export async function openingWorkbook(asked: URLSearchParams): Promise<ReadWorkbook> {
  if (asked.has("blank")) return blankWorkbook();
  const file = asked.get("file") ?? EXAMPLE;
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${String(response.status)}`);
  return readWorkbookFile(new Uint8Array(await response.arrayBuffer()));
}
