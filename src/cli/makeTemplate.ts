import { findLaoType, laoAbbreviations, laoTypes } from "../pack/laoType";
import { carryTexts } from "../texts/carryTexts";
import { cliTexts } from "../texts/cliTexts";
import { readIssueTexts } from "../texts/readIssueTexts";
import { fill, type Language } from "../texts/texts";
import { readIssueText } from "../words/workbook/readIssueText";
import { blueprintOf, type Filled } from "../workbook/copy/copyWithoutAddIn";
import { losesEntries } from "../workbook/read/readIssue";
import type { YearRead } from "../workbook/read/readYear";
import type { BookSettings } from "../workbook/read/settings";
import { writeTemplateFile } from "../workbook/file/writeTemplateFile";
import { carryFilled, isForAnother, whyNotCarried } from "./carryFilled";
import type { ValuedName } from "./flags";
import { openNamedPack, packProblems } from "./openPack";
import { openYear, standInPack } from "./openYear";
import { refuse, type ExitCode, type Request } from "./request";
import { writeOut, type FileContent } from "./writeOut";

const ending = ".xlsx";
const usualPack = "lpa-2567";
/** What a filled workbook says of itself. */
const saidByFile: readonly ValuedName[] = ["type", "name", "province", "district"];

/** Writes a year's template workbook for one organization, or a filled one anew; either as its native copy. */
export async function makeTemplate(request: Request): Promise<ExitCode> {
  const { from, out = "" } = request.flags.values;
  return from === undefined ? makeBlank(request, out) : copyFilled(request, from, out);
}

async function makeBlank(request: Request, out: string): Promise<ExitCode> {
  const { language, flags } = request;
  const { pack: packName = usualPack, type = "", name = "", province = "", district = "" } = flags.values;
  const laoType = findLaoType(type);
  if (!laoType) {
    const types = laoTypes.map((one) => laoAbbreviations[one]).join(" ");
    const { typeNeeded, typeMissing } = cliTexts[language];
    return refuse(
      request,
      [type === "" ? fill(typeMissing, { types }) : fill(typeNeeded, { type, types })],
      2,
    );
  }
  return writeOut(request, out, { endings: [ending], sources: [packName] }, async () => {
    const opened = await openNamedPack(packName, flags);
    if (!opened.ok) return refuse(request, packProblems(opened.trouble, language), 1);
    const lao = { name, type: laoType, province, district };
    return { content: await templateFile(request, { pack: opened.value.pack, lao }), problems: [] };
  });
}

/** Pack, organization and entries come from the file; what the file lacks is said beside, and a copy that would lack entries is not written unasked. */
async function copyFilled(request: Request, from: string, out: string): Promise<ExitCode> {
  const { language, flags } = request;
  const surplus = saidByFile.filter((flag) => flags.values[flag] !== undefined).map((flag) => `--${flag}`);
  if (surplus.length > 0)
    return refuse(request, [fill(cliTexts[language].fromAlone, { flags: surplus.join(" ") })], 2);
  const sources = [from, ...(flags.values.pack === undefined ? [] : [flags.values.pack])];
  return writeOut(request, out, { endings: [ending], sources }, () => copyOf(request, from));
}

async function copyOf(request: Request, from: string): Promise<FileContent | ExitCode> {
  const { language, flags } = request;
  const standIn = await standInPack(request);
  if (!standIn.ok) return refuse(request, standIn.trouble, 1);
  const year = await openYear(request, from, standIn.value);
  if (!year.ok) return refuse(request, year.trouble, 1);
  const { issues } = year.value;
  const problems = [
    ...issues.map((issue) => readIssueText(readIssueTexts[language], issue)),
    ...otherTemplates(language, year.value),
  ];
  if (issues.some(losesEntries) && !flags.on.has("force"))
    return refuse(request, [...problems, cliTexts[language].copyLoses], 1);
  const to = standIn.value;
  if (!isForAnother(year.value, to)) return { content: await templateFile(request, year.value), problems };
  const obstacles = whyNotCarried(request, year.value, to);
  if (obstacles.length > 0) return refuse(request, [...obstacles, ...problems], 1);
  const { filled, told } = carryFilled(request, year.value, to);
  return { content: await templateFile(request, filled), problems, told };
}

/** Of several templates one is read; the others are named, since the copy is without them. */
function otherTemplates(language: Language, { settings, others }: YearRead): readonly string[] {
  if (others.length === 0) return [];
  const named = ({ packId, packVersion }: BookSettings): string => `${packId} ${packVersion}`.trim();
  const told = { count: String(others.length + 1), own: named(settings), others: others.map(named) };
  return [fill(carryTexts[language].otherTemplates, told)];
}

function templateFile(
  { flags }: Request,
  source: Omit<Filled, "answers"> & Partial<Filled>,
): Promise<Uint8Array> {
  const dialect = flags.on.has("native") ? "native" : "saved";
  return writeTemplateFile(blueprintOf(source, dialect), dialect);
}
