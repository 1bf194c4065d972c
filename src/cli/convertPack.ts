import path from "node:path";
import { writeAuthoringWorkbook, writeStarterWorkbook } from "../authoring/writeAuthoringWorkbook";
import { authoringTexts } from "../texts/authoringTexts";
import { openNamedPack, withPack } from "./openPack";
import { say, type Request } from "./request";
import { writeOut } from "./writeOut";

/** Writes a pack as JSON or as an authoring workbook, by the ending of the file to write; or the empty starter. */
export async function convertPack(request: Request): Promise<number> {
  const { files, starter, language, io, usage } = request;
  const texts = authoringTexts[language];
  const [first, second] = files;
  if (starter && first !== undefined) return writeOut(request, first, await writeStarterWorkbook(texts));
  if (first === undefined || second === undefined) return say(io.err, usage, 2);
  return withPack(await openNamedPack(first), request, async ({ pack }) => {
    const workbook = path.extname(second).toLowerCase() === ".xlsx";
    const content = workbook
      ? await writeAuthoringWorkbook(pack, texts)
      : `${JSON.stringify(pack, null, 2)}\n`;
    return writeOut(request, second, content);
  });
}
