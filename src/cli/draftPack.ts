import { readFile, stat } from "node:fs/promises";
import { writeDraftWorkbook } from "../authoring/writeAuthoringWorkbook";
import { fail, succeed, type Outcome } from "../outcome";
import { builtInPacks } from "../pack/builtIn";
import { doubtsOf } from "../paper/doubts";
import type { Draft } from "../paper/draft";
import { draftOfPaper, type PaperGiven } from "../paper/draftOfPaper";
import { largestPaper, textOfFile, type PaperText } from "../paper/file/textOfFile";
import { tallyOf } from "../paper/tally";
import { cliTexts } from "../texts/cliTexts";
import { draftTexts } from "../texts/draftTexts";
import { fill, type Language } from "../texts/texts";
import { doubtText, tallyLines } from "../words/draftText";
import { paperFileIssueText } from "../words/workbook/paperFileIssueText";
import { draftData } from "./draftData";
import { refuse, type ExitCode, type Request } from "./request";
import { writeOut, type FileContent } from "./writeOut";

/** Doubts that are told in the terminal; the workbook lists them all. */
const doubtsTold = 20;

/**
 * Reads a printed paper and writes an authoring workbook of what it says, with what is not certain marked; says how much was
 * read and what is to be looked at first.
 */
export async function draftPack(request: Request): Promise<ExitCode> {
  const [paper = ""] = request.files;
  const given = givenBy(request);
  if (!given.ok) return refuse(request, given.trouble, 2);
  const wanted = { endings: [".xlsx"], sources: [paper] };
  return writeOut(request, request.flags.values.out ?? "", wanted, async () => {
    const read = await readPaper(paper, request.language);
    if (!read.ok) return refuse(request, [read.trouble], 1);
    const draft = draftOfPaper(read.value.text, given.value);
    if (draft.form === "none") {
      const text = draftTexts[request.language].nothingFound;
      return refuse(request, [fill(text, { lines: draft.lines.length })], 1);
    }
    return contentOf(request, draft, read.value);
  });
}

async function contentOf({ language }: Request, draft: Draft, paper: PaperText): Promise<FileContent> {
  return {
    content: await writeDraftWorkbook(draft, paper.text, language),
    problems: [],
    told: { lines: toldLines(language, draft, paper), data: draftData(language, draft, paper) },
  };
}

function toldLines(language: Language, draft: Draft, { unnumbered }: PaperText): readonly string[] {
  const t = draftTexts[language];
  const doubts = doubtsOf(draft);
  const more = doubts.length - doubtsTold;
  return [
    ...tallyLines(t, tallyOf(draft)),
    ...(unnumbered > 0 ? [fill(t.unnumbered, { count: unnumbered })] : []),
    "",
    ...(doubts.length === 0 ? [t.nothingDoubtful] : [t.lookFirst]),
    ...doubts.slice(0, doubtsTold).map((doubt) => `- ${doubtText(language, doubt)}`),
    ...(more > 0 ? [fill(t.moreDoubts, { count: more })] : []),
    "",
  ];
}

/** What the call says of the paper: a year of the Buddhist era, an id of a pack. */
function givenBy({ flags, language }: Request): Outcome<PaperGiven, readonly string[]> {
  const t = cliTexts[language];
  const { id, year } = flags.values;
  const problems = [
    ...(year !== undefined && !/^2[5-6]\d\d$/.test(year) ? [fill(t.yearUnread, { typed: year })] : []),
    ...(id !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) ? [fill(t.idUnread, { typed: id })] : []),
  ];
  if (problems.length > 0) return fail(problems);
  return succeed({ id: id ?? null, year: year === undefined ? null : Number(year), known: builtInPacks });
}

async function readPaper(name: string, language: Language): Promise<Outcome<PaperText, string>> {
  const t = cliTexts[language];
  const found = await stat(name).catch(() => null);
  if (found?.isDirectory() === true) return fail(fill(t.isFolder, { name }));
  if (found?.isFile() !== true) return fail(fill(t.noSuchWorkbook, { name }));
  if (found.size > largestPaper) {
    const values = { bytes: found.size, most: largestPaper };
    return fail(paperFileIssueText(draftTexts[language], { code: "paperTooLarge", values }));
  }
  const bytes = await readFile(name).catch(() => null);
  if (bytes === null) return fail(fill(t.noSuchWorkbook, { name }));
  const text = textOfFile(bytes);
  return text.ok ? text : fail(paperFileIssueText(draftTexts[language], text.trouble));
}
