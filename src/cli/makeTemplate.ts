import { readFile } from "node:fs/promises";
import path from "node:path";
import { builtInPacks } from "../pack/builtIn";
import { findLaoType, laoAbbreviations, laoTypes } from "../pack/laoType";
import { cliTexts } from "../texts/cliTexts";
import { readIssueTexts } from "../texts/readIssueTexts";
import { readIssueLines } from "../words/workbook/readIssueText";
import { fill } from "../texts/texts";
import { blueprintOf, type Filled } from "../workbook/copy/copyWithoutAddIn";
import { writeTemplateFile } from "../workbook/file/writeTemplateFile";
import { losesEntries } from "../workbook/read/readIssue";
import { readYearFile } from "../workbook/read/readYear";
import { openNamedPack, withPack } from "./openPack";
import { say, type Request } from "./request";
import { writeOut } from "./writeOut";

/** Writes a year's template workbook for one organization, or a filled one anew; either as its native copy. */
export async function makeTemplate(request: Request): Promise<number> {
  const { io, usage, options } = request;
  if (options.out === undefined) return say(io.err, usage, 2);
  return options.from === undefined
    ? makeBlank(request, options.out)
    : copyFilled(request, options.from, options.out);
}

async function makeBlank(request: Request, out: string): Promise<number> {
  const { io, language, options } = request;
  const { pack: packName = "lpa-2567", type = "", name = "", province = "" } = options;
  const laoType = findLaoType(type);
  if (!laoType) {
    const types = laoTypes.map((one) => laoAbbreviations[one]).join(" ");
    return say(io.err, fill(cliTexts[language].typeNeeded, { type, types }), 2);
  }
  return withPack(await openNamedPack(packName), request, async ({ pack }) =>
    writeOut(request, out, await templateFile(request, { pack, lao: { name, type: laoType, province } })),
  );
}

/** Pack, organization and entries come from the file; what the file lacks is said beside, and a copy that would lack entries is not written unasked. */
async function copyFilled(request: Request, from: string, out: string): Promise<number> {
  const { io, language, options, force } = request;
  const texts = cliTexts[language];
  const { pack, type, name, province } = options;
  if ([pack, type, name, province].some((one) => one !== undefined)) return say(io.err, texts.fromAlone, 2);
  if (path.resolve(from) === path.resolve(out)) return say(io.err, fill(texts.sameFile, { name: from }), 2);
  const bytes = await readFile(from).catch(() => null);
  if (!bytes) return say(io.err, fill(texts.noSuchWorkbook, { name: from }), 1);
  const read = await readYearFile(bytes, builtInPacks);
  if (!read.ok) return say(io.err, readIssueLines(readIssueTexts[language], read.trouble), 1);
  const { issues } = read.value;
  if (issues.length > 0) io.err(readIssueLines(readIssueTexts[language], issues));
  if (issues.some(losesEntries) && !force) return say(io.err, texts.copyLoses, 1);
  return writeOut(request, out, await templateFile(request, read.value), issues.length > 0 ? 1 : 0);
}

function templateFile(
  { options }: Request,
  source: Omit<Filled, "answers"> & Partial<Filled>,
): Promise<Uint8Array> {
  return writeTemplateFile(blueprintOf(source), options.native ? "native" : "saved");
}
