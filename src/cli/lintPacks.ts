import { readFile } from "node:fs/promises";
import { readCases, type PackCase } from "../lint/cases";
import type { Finding, Severity } from "../lint/finding";
import { lintPack } from "../lint/lintPack";
import { cliTexts } from "../texts/cliTexts";
import { findingText } from "../words/findingText";
import { lintTexts } from "../texts/lintTexts";
import { fill, type Language } from "../texts/texts";
import { openNamedPack, withPack } from "./openPack";
import { say, type Request } from "./request";

/** Prints every finding; fails where an error or a warning is not acknowledged in the pack. */
export async function lintPacks(request: Request): Promise<number> {
  const [name] = request.files;
  if (name === undefined) return say(request.io.err, request.usage, 2);
  return withPack(await openNamedPack(name), request, async ({ pack, file }) => {
    const findings = lintPack(pack, await casesBeside(file ?? `packs/${pack.id}.json`));
    const text = request.json ? JSON.stringify(findings, null, 2) : print(findings, request.language);
    return say(request.io.out, text, findings.some(isOpen) ? 1 : 0);
  });
}

function isOpen({ severity, acknowledged }: Finding): boolean {
  return (severity === "error" || severity === "warning") && acknowledged === null;
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

const order: readonly Severity[] = ["error", "warning", "note"];

function print(findings: readonly Finding[], language: Language): string {
  const texts = lintTexts[language];
  const sorted = order.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  return [
    ...sorted.map((finding) => findingText(texts, finding)),
    fill(cliTexts[language].findings, {
      error: count("error"),
      warning: count("warning"),
      note: count("note"),
      open: findings.filter(isOpen).length,
    }),
  ].join("\n\n");
}
