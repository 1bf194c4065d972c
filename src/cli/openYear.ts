import { readFile, stat } from "node:fs/promises";
import { fail, succeed, type Outcome } from "../outcome";
import { builtInPacks } from "../pack/builtIn";
import type { Pack } from "../pack/schema";
import { cliTexts } from "../texts/cliTexts";
import { readIssueTexts } from "../texts/readIssueTexts";
import { fill } from "../texts/texts";
import { readIssueLines } from "../words/workbook/readIssueText";
import { readYearFile, type YearRead } from "../workbook/read/readYear";
import { openNamedPack, packProblems } from "./openPack";
import type { Request } from "./request";
import { unpackInNode } from "./unpackInNode";

/** A filled workbook, or what stands in the way, a line each. */
export type OpenedYear = Outcome<YearRead, readonly string[]>;

/** The pack that a call names for workbooks that lost theirs; null where it names none. */
export async function standInPack({
  flags,
  language,
}: Request): Promise<Outcome<Pack | null, readonly string[]>> {
  const { pack: name } = flags.values;
  if (name === undefined) return succeed(null);
  const opened = await openNamedPack(name, flags);
  return opened.ok ? succeed(opened.value.pack) : fail(packProblems(opened.trouble, language));
}

/** Reads a filled workbook by the pack inside, or by one at hand where it has none. */
export async function openYear(
  { language }: Pick<Request, "language">,
  name: string,
  standIn: Pack | null,
): Promise<OpenedYear> {
  const texts = cliTexts[language];
  const isFolder = (await stat(name).catch(() => null))?.isDirectory() === true;
  if (isFolder) return fail([fill(texts.isFolder, { name })]);
  const bytes = await readFile(name).catch(() => null);
  if (!bytes) return fail([fill(texts.noSuchWorkbook, { name })]);
  const read = await readYearFile(bytes, { packs: builtInPacks, accept: standIn ?? undefined }, unpackInNode);
  return read.ok
    ? succeed(read.value)
    : fail([
        fill(texts.notRead, { name }),
        ...readIssueLines(readIssueTexts[language], read.trouble).split("\n"),
      ]);
}
