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

/** Last year's pack to begin the next one from; what was moved on with the year is told. */
function writeNextYear(request: Request, from: string, to: string): Promise<ExitCode> {
  const wanted = { endings: [".json", ".xlsx"], sources: sourcesOf(request, from) };
  return writeOut(request, to, wanted, async () => {
    const opened = await openNamedPack(from, request.flags);
    if (!opened.ok) return refuse(request, packProblems(opened.trouble, request.language), 1);
    const { pack, shifts } = nextYear(opened.value.pack);
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

function convertOne(request: Request, from: string, to: string): Promise<ExitCode> {
  const wanted = { endings: [".json", ".xlsx"], sources: sourcesOf(request, from) };
  return writeOut(request, to, wanted, async () => {
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
