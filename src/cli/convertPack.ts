import path from "node:path";
import {
  writeAuthoringWorkbook,
  writeOverlayStarter,
  writeOverlayWorkbook,
  writeStarterWorkbook,
} from "../authoring/writeAuthoringWorkbook";
import type { FileIssue } from "../authoring/packFromFile";
import { nextYear } from "../pack/nextYear";
import type { Pack } from "../pack/schema";
import { authoringTexts } from "../texts/authoringTexts";
import { cliTexts } from "../texts/cliTexts";
import { lintTexts } from "../texts/lintTexts";
import { fill } from "../texts/texts";
import { shiftText } from "../words/shiftText";
import { fileIssueText } from "../words/workbook/fileIssueText";
import { openNamedPack, packProblems } from "./openPack";
import { ownPart } from "./ownPart";
import type { WantedFile } from "./output";
import { asJson, refuse, type ExitCode, type Request } from "./request";
import { writeOut, type FileContent } from "./writeOut";

/**
 * Writes packs, or a province's own indicators, as JSON or as authoring workbooks, by the ending of the file to write; or an
 * empty starter of either.
 */
export async function convertPack(request: Request): Promise<ExitCode> {
  const { files, flags } = request;
  const [first = "", second = ""] = files;
  if (flags.on.has("starter")) return writeStarter(request, first);
  const convertTo = flags.on.has("next-year") ? writeNextYear : convertOne;
  if (flags.values.to === undefined) return convertTo(request, first, () => second);
  const ending = `.${flags.values.to.replace(/^\./, "").toLowerCase()}`;
  if (ending !== ".json" && ending !== ".xlsx") {
    const problem = fill(cliTexts[request.language].unknownEnding, { typed: flags.values.to });
    return refuse(request, [problem], 2);
  }
  const exitCodes: ExitCode[] = [];
  for (const file of files)
    exitCodes.push(await convertTo(request, file, (id) => besideOf(file, id, ending)));
  return exitCodes.reduce((worst, one) => (one > worst ? one : worst), 0);
}

/**
 * The file beside with another ending; a built-in pack's id has none.
 *
 * @param id The pack's own, where it is not the one that was read.
 */
function besideOf(file: string, id: string | null, ending: string): string {
  return (id === null ? file.replace(/\.(json|xlsx)$/i, "") : path.join(path.dirname(file), id)) + ending;
}

/** With a base, the workbook of a province's own indicators over it. */
async function writeStarter(request: Request, to: string): Promise<ExitCode> {
  const { language, flags } = request;
  const { base } = flags.values;
  const texts = authoringTexts[language];
  if (base === undefined && flags.on.has("overlay"))
    return refuse(request, [cliTexts[language].overlay.starterNeedsBase], 2);
  return writeOut(request, to, { endings: [".xlsx"], sources: sourcesOf(request) }, async () => {
    if (base === undefined) return { content: await writeStarterWorkbook(texts), problems: [] };
    const opened = await openNamedPack(base, { on: flags.on, values: {} });
    if (!opened.ok) return refuse(request, packProblems(opened.trouble, language), 1);
    return { content: await writeOverlayStarter(opened.value.pack, texts), problems: [] };
  });
}

/** Files that are read, and never written over. */
function sourcesOf({ flags: { values } }: Request, ...files: readonly string[]): readonly string[] {
  return values.base === undefined ? files : [...files, values.base];
}

/** Where to write: of the next year by its pack's id, else beside what was read. */
type NameToWrite = (nextId: string | null) => string;

/** Last year's pack to begin the next one from; what was moved on with the year is told. */
async function writeNextYear(request: Request, from: string, nameOf: NameToWrite): Promise<ExitCode> {
  const opened = await openNamedPack(from, request.flags);
  if (!opened.ok) return refuse(request, packProblems(opened.trouble, request.language), 1);
  const { pack, shifts } = nextYear(opened.value.pack);
  const to = nameOf(pack.id);
  return writeOut(request, to, wantedFrom(request, from), async () => {
    const t = cliTexts[request.language];
    return {
      content: await contentOf(request, pack, to),
      problems: [],
      told: {
        lines: [...shifts.map((shift) => shiftText(lintTexts[request.language], shift)), t.afterShift],
        data: { shifts },
      },
    } satisfies FileContent;
  });
}

function convertOne(request: Request, from: string, nameOf: NameToWrite): Promise<ExitCode> {
  const to = nameOf(null);
  return writeOut(request, to, wantedFrom(request, from), async () => {
    const opened = await openNamedPack(from, request.flags);
    if (!opened.ok) return refuse(request, packProblems(opened.trouble, request.language), 1);
    const { pack, remarks } = opened.value;
    if (!request.flags.on.has("overlay"))
      return { content: await contentOf(request, pack, to), ...toldOf(request, remarks) };
    const own = await ownPart(request, opened.value);
    if (!own.ok) return refuse(request, own.trouble, 1);
    const { overlay, base } = own.value;
    const content = isWorkbook(to)
      ? await writeOverlayWorkbook(overlay, base, authoringTexts[request.language])
      : `${asJson(overlay)}\n`;
    return { content, ...toldOf(request, [...remarks, ...own.value.remarks]) };
  });
}

function wantedFrom(request: Request, from: string): WantedFile {
  return { endings: [".json", ".xlsx"], sources: sourcesOf(request, from) };
}

/** What is no fault, but has to be known. */
function toldOf({ language }: Request, remarks: readonly FileIssue[]): Omit<FileContent, "content"> {
  const lines = remarks.map((issue) => fileIssueText(language, issue));
  return { problems: [], ...(lines.length > 0 && { told: { lines, data: { remarks: lines } } }) };
}

async function contentOf({ language }: Request, pack: Pack, to: string): Promise<string | Uint8Array> {
  return isWorkbook(to) ? writeAuthoringWorkbook(pack, authoringTexts[language]) : `${asJson(pack)}\n`;
}

function isWorkbook(file: string): boolean {
  return path.extname(file).toLowerCase() === ".xlsx";
}
