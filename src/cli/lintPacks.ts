import { readFile } from "node:fs/promises";
import path from "node:path";
import { readCases, type PackCase } from "../lint/cases";
import type { Finding } from "../lint/finding";
import { lintPack } from "../lint/lintPack";
import type { Flags } from "./flags";
import { openNamedPack, packProblems, type OpenedPack, type OpeningTrouble } from "./openPack";
import type { Outcome } from "../outcome";
import { fileIssueText } from "../words/workbook/fileIssueText";
import { isOpen, printFindings } from "./printFindings";
import { programFolder } from "./programFolder";
import { asJson, refuse, say, type ExitCode, type Request } from "./request";

const shippedPacks = path.join(programFolder, "packs");

/** One pack of the call, with what was found in it. */
interface Linted {
  readonly name: string;
  readonly opened: Outcome<OpenedPack, OpeningTrouble>;
  readonly findings: readonly Finding[];
}

/** Prints every finding of each pack; fails where an error or a warning is not acknowledged in its pack. */
export async function lintPacks(request: Request): Promise<ExitCode> {
  const linted: Linted[] = [];
  for (const name of request.files) linted.push(await lint(name, request.flags));
  const exitCode = linted.some(({ opened, findings }) => !opened.ok || findings.some(isOpen)) ? 1 : 0;
  return request.json ? answerData(request, linted, exitCode) : answerText(request, linted, exitCode);
}

async function lint(name: string, flags: Flags): Promise<Linted> {
  const opened = await openNamedPack(name, flags);
  if (!opened.ok) return { name, opened, findings: [] };
  const { pack, file } = opened.value;
  return {
    name,
    opened,
    findings: lintPack(pack, await casesBeside(file ?? path.join(shippedPacks, `${pack.id}.json`))),
  };
}

/** One pack's findings as a list; of several packs a list of what was found in each. */
function answerData(request: Request, linted: readonly Linted[], exitCode: ExitCode): ExitCode {
  const [only] = linted;
  if (only && linted.length === 1)
    return only.opened.ok
      ? say(request.io.out, JSON.stringify(only.findings, null, 2), exitCode)
      : refuse(request, packProblems(only.opened.trouble, request.language), 1);
  const data = linted.map(({ name, opened, findings }) =>
    opened.ok
      ? { file: name, findings }
      : { file: name, problems: packProblems(opened.trouble, request.language) },
  );
  return say(request.io.out, asJson(data), exitCode);
}

function answerText(
  { io, language, flags }: Request,
  linted: readonly Linted[],
  exitCode: ExitCode,
): ExitCode {
  const isOne = linted.length === 1;
  for (const { name, opened, findings } of linted) {
    const heading = isOne ? [] : [`== ${name} ==`];
    if (opened.ok) {
      const { cellOf, remarks } = opened.value;
      const told = printFindings(findings, { language, all: flags.on.has("all"), cellOf });
      io.out([...heading, ...remarks.map((one) => fileIssueText(language, one)), told].join("\n\n"));
    } else io.err([...heading, ...packProblems(opened.trouble, language)].join("\n"));
    if (!isOne) (opened.ok ? io.out : io.err)("");
  }
  return exitCode;
}

/** The test cases that stand beside a pack: lpa-2567.json and lpa-2567.cases.json. */
async function casesBeside(file: string): Promise<readonly PackCase[] | undefined> {
  try {
    const read = readCases(await readFile(file.replace(/\.(json|xlsx)$/i, ".cases.json"), "utf8"));
    return read.ok ? read.value : undefined;
  } catch {
    return undefined;
  }
}
