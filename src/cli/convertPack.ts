import path from "node:path";
import { writeAuthoringWorkbook, writeStarterWorkbook } from "../authoring/writeAuthoringWorkbook";
import { nextYear } from "../pack/nextYear";
import type { Pack } from "../pack/schema";
import { authoringTexts } from "../texts/authoringTexts";
import { cliTexts } from "../texts/cliTexts";
import { lintTexts } from "../texts/lintTexts";
import { fill } from "../texts/texts";
import { shiftText } from "../words/shiftText";
import { openNamedPack, packProblems } from "./openPack";
import { asJson, refuse, type ExitCode, type Request } from "./request";
import { writeOut, type FileContent } from "./writeOut";

/** Writes packs as JSON or as authoring workbooks, by the ending of the file to write; or the empty starter. */
export async function convertPack(request: Request): Promise<ExitCode> {
  const { files, flags } = request;
  const [first = "", second = ""] = files;
  if (flags.on.has("starter")) return writeStarter(request, first);
  if (flags.on.has("next-year")) return writeNextYear(request, first, second);
  if (flags.values.to === undefined) return convertOne(request, first, second);
  const ending = `.${flags.values.to.replace(/^\./, "").toLowerCase()}`;
  if (ending !== ".json" && ending !== ".xlsx") {
    const problem = fill(cliTexts[request.language].unknownEnding, { typed: flags.values.to });
    return refuse(request, [problem], 2);
  }
  const exitCodes: ExitCode[] = [];
  for (const file of files) exitCodes.push(await convertOne(request, file, besideOf(file, ending)));
  return exitCodes.reduce((worst, one) => (one > worst ? one : worst), 0);
}

/** The file beside with another ending; a built-in pack's id has none. */
function besideOf(file: string, ending: string): string {
  return file.replace(/\.(json|xlsx)$/i, "") + ending;
}

function writeStarter(request: Request, to: string): Promise<ExitCode> {
  return writeOut(request, to, { endings: [".xlsx"], sources: [] }, async () => ({
    content: await writeStarterWorkbook(authoringTexts[request.language]),
    problems: [],
  }));
}

/** Last year's pack to begin the next one from; what was moved on with the year is told. */
function writeNextYear(request: Request, from: string, to: string): Promise<ExitCode> {
  return writeOut(request, to, { endings: [".json", ".xlsx"], sources: [from] }, async () => {
    const opened = await openNamedPack(from);
    if (!opened.ok) return refuse(request, packProblems(opened.trouble, request.language), 1);
    const { pack, shifts } = nextYear(opened.value.pack);
    const t = cliTexts[request.language];
    return {
      content: await contentOf(request, pack, to),
      problems: [],
      moved: {
        lines: [...shifts.map((shift) => shiftText(lintTexts[request.language], shift)), t.afterShift],
        data: { shifts },
      },
    } satisfies FileContent;
  });
}

function convertOne(request: Request, from: string, to: string): Promise<ExitCode> {
  return writeOut(request, to, { endings: [".json", ".xlsx"], sources: [from] }, async () => {
    const opened = await openNamedPack(from);
    if (!opened.ok) return refuse(request, packProblems(opened.trouble, request.language), 1);
    return { content: await contentOf(request, opened.value.pack, to), problems: [] } satisfies FileContent;
  });
}

async function contentOf({ language }: Request, pack: Pack, to: string): Promise<string | Uint8Array> {
  return path.extname(to).toLowerCase() === ".xlsx"
    ? writeAuthoringWorkbook(pack, authoringTexts[language])
    : `${asJson(pack)}\n`;
}
