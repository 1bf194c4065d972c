import { readFile, stat } from "node:fs/promises";
import {
  fileTooLarge,
  largestFile,
  packFromFile,
  type FiledPack,
  type FileIssue,
} from "../authoring/packFromFile";
import { fail, succeed, type Outcome } from "../outcome";
import { builtInPacks } from "../pack/builtIn";
import { cliTexts } from "../texts/cliTexts";
import { fill, type Language } from "../texts/texts";
import { fileIssueText } from "../words/workbook/fileIssueText";
import { say, type Request } from "./request";

/** A pack, and the file it came from where it is no built-in one. */
export interface OpenedPack extends FiledPack {
  readonly file: string | null;
}

type Trouble =
  | { readonly kind: "noSuchFile"; readonly name: string }
  | { readonly kind: "faulty"; readonly issues: readonly FileIssue[] };

/** Opens a built-in pack by its id, else a file: JSON, or an authoring workbook. */
export async function openNamedPack(name: string): Promise<Outcome<OpenedPack, Trouble>> {
  const builtIn = builtInPacks.find(({ id }) => id === name);
  if (builtIn) return succeed({ pack: builtIn, cellOf: null, remarks: [], file: null });
  const size = await sizeOf(name);
  if (size === null) return fail({ kind: "noSuchFile", name });
  const read =
    size > largestFile ? fileTooLarge(size) : await packFromFile(name, await readFile(name), builtInPacks);
  return read.ok ? succeed({ ...read.value, file: name }) : fail({ kind: "faulty", issues: read.trouble });
}

async function sizeOf(file: string): Promise<number | null> {
  try {
    const found = await stat(file);
    return found.isFile() ? found.size : null;
  } catch {
    return null;
  }
}

/** Goes on with an opened pack, or says what stands in the way. */
export async function withPack(
  opened: Outcome<OpenedPack, Trouble>,
  { io, language, json }: Request,
  work: (opened: OpenedPack) => number | Promise<number>,
): Promise<number> {
  if (opened.ok) return work(opened.value);
  const problems = problemsOf(opened.trouble, language);
  return say(io.err, json ? JSON.stringify({ problems }, null, 2) : problems.join("\n"), 1);
}

function problemsOf(trouble: Trouble, language: Language): readonly string[] {
  switch (trouble.kind) {
    case "noSuchFile": {
      const packs = builtInPacks.map(({ id }) => id);
      return [fill(cliTexts[language].noSuchFile, { name: trouble.name, packs })];
    }
    case "faulty":
      return trouble.issues.map((issue) => fileIssueText(language, issue));
  }
}
