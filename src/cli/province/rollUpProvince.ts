import { readFile } from "node:fs/promises";
import { fail, succeed, type Outcome } from "../../outcome";
import type { ExpectedLao } from "../../province/expected";
import type { LastYear } from "../../province/lastYear";
import { rollUp, type RollUp } from "../../province/rollUp";
import type { DrawnRollUp } from "../../rollup/drawn";
import { lastYearIssueText, listIssueText } from "../../rollup/fileTroubleText";
import { readExpected } from "../../rollup/readExpected";
import { readLastYear } from "../../rollup/readLastYear";
import { writeRollUpFile } from "../../rollup/rollUpBlueprint";
import { provinceTexts } from "../../texts/provinceTexts";
import { fill } from "../../texts/texts";
import type { Pack } from "../../pack/schema";
import { standInPack } from "../openYear";
import { programVersion } from "../programVersion";
import { refuse, type ExitCode, type Request } from "../request";
import { writeOut, type FileContent } from "../writeOut";
import { cacheOf } from "./cache";
import { gather } from "./gather";
import { listFiles } from "./listFiles";
import { printRollUp, rollUpData } from "./printRollUp";
import { factsRefused, writeFacts } from "./writeFacts";

/** Reads many organizations' workbooks and writes the province's tables. */
export async function rollUpProvince(request: Request): Promise<ExitCode> {
  const { files, flags, language } = request;
  const { out = "", expected, last, data } = flags.values;
  const beside = [expected, last].filter((name) => name !== undefined);
  const refused = await factsRefused(request, data);
  if (refused !== null) return refuse(request, [refused], 1);
  const wanted = { endings: [".xlsx"], sources: [...files, ...beside] };
  return writeOut(request, out, wanted, async () => {
    const standIn = await standInPack(request);
    if (!standIn.ok) return refuse(request, standIn.trouble, 1);
    const lists = await readLists(request);
    if (!lists.ok) return refuse(request, lists.trouble, 1);
    const found = await listFiles(files, [...beside, out]);
    const all = found.files.length + found.failed.length;
    const t = provinceTexts[language];
    if (all === 0) return refuse(request, [fill(t.noWorkbooks, { places: files })], 1);
    const gathered = await gather(found.files, {
      cacheName: cacheOf(out),
      version: programVersion(),
      accept: standIn.value,
      signal: request.io.stopSignal?.() ?? new AbortController().signal,
      onProgress: (done) => request.io.progress?.(fill(t.progress, { done, all })),
    });
    const failed = [...found.failed, ...gathered.failed];
    if (gathered.isStopped) {
      const done = gathered.province.results.size + failed.length;
      return refuse(request, [fill(t.stopped, { name: out, done, all })], 1);
    }
    const { province } = gathered;
    const tables = rollUp(province, lists.value);
    const tooLate = lastNotEarlier(request, lists.value.last, tables);
    if (tooLate !== null) return refuse(request, [tooLate], 1);
    const drawn = { rollUp: tables, files: all, failed, province: provinceNamed(tables) };
    const written = await content(request, drawn, gathered.readNow);
    return data === undefined ? written : withFacts(request, written, data, tables, standIn.value);
  });
}

/** What the call compares with. */
interface Lists {
  readonly expected?: readonly ExpectedLao[];
  readonly last?: LastYear;
}

async function readLists({ flags, language }: Request): Promise<Outcome<Lists, readonly string[]>> {
  const t = provinceTexts[language];
  const { expected: listName, last: lastName } = flags.values;
  const lists: { -readonly [Name in keyof Lists]: Lists[Name] } = {};
  if (listName !== undefined) {
    const bytes = await readFile(listName).catch(() => null);
    if (!bytes) return fail([fill(t.noSuchFile, { name: listName })]);
    const read = readExpected(bytes);
    if (!read.ok)
      return fail([fill(t.list.notRead, { name: listName }), listIssueText(language, read.trouble)]);
    lists.expected = read.value;
  }
  if (lastName !== undefined) {
    const bytes = await readFile(lastName).catch(() => null);
    if (!bytes) return fail([fill(t.noSuchFile, { name: lastName })]);
    const read = readLastYear(bytes);
    if (!read.ok)
      return fail([fill(t.last.notRead, { name: lastName }), lastYearIssueText(language, read.trouble)]);
    lists.last = read.value;
  }
  return succeed(lists);
}

function lastNotEarlier({ language }: Request, last: LastYear | undefined, { year }: RollUp): string | null {
  if (!last || year === null || last.year < year) return null;
  return fill(provinceTexts[language].last.notEarlier, { last: last.year, year });
}

/** The province that all counted workbooks name; "" where they name none, or several. */
export function provinceNamed({ ranking, unfinished }: RollUp): string {
  const names = new Set(
    [...ranking, ...unfinished].map(({ result }) => result.lao.province.trim()).filter((name) => name !== ""),
  );
  const [only = ""] = names;
  return names.size === 1 ? only : "";
}

/** The facts of the files in the tables are written first; where they can't be, nothing is. */
async function withFacts(
  request: Request,
  { content: rollUpFile, problems, told }: FileContent,
  name: string,
  { ranking, unfinished }: RollUp,
  accept: Pack | null,
): Promise<FileContent | ExitCode> {
  const t = provinceTexts[request.language];
  const files = [...ranking, ...unfinished].map(({ result }) => result.file);
  const facts = await writeFacts(request, name, files, accept);
  if (!facts.ok) return refuse(request, [facts.trouble], 1);
  const changed = facts.value;
  return {
    content: rollUpFile,
    problems: [...problems, ...(changed.length === 0 ? [] : [fill(t.dataChanged, { files: changed })])],
    told: {
      lines: [...(told?.lines ?? []), fill(t.dataWritten, { count: files.length - changed.length, name })],
      data: { ...told?.data, facts: { folder: name, files: files.length - changed.length, changed } },
    },
  };
}

async function content(request: Request, drawn: DrawnRollUp, readNow: number): Promise<FileContent> {
  const { lines, problems } = printRollUp(request.language, drawn, readNow);
  return {
    content: await writeRollUpFile(drawn, new Date()),
    problems,
    told: { lines, data: rollUpData(drawn, readNow) },
  };
}
