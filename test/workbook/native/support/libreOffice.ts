import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeXlsx, type CellValue, type WriteSheet } from "hucre/xlsx";
import type { Case } from "./case";
import { errorCell, type Shown } from "./cell";
import { layOut, type LaidCell } from "./layout";

/** What the file says that every formula shows, so that a formula which was not reckoned anew is found out. */
export const plantedResult = 987_654;

/** LibreOffice believes the results saved in an .xlsx file unless its profile says never to. */
export const alwaysRecalculate = profileWith(0);
export const trustSavedResults = profileWith(1);

function profileWith(recalcMode: number): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${recalcMode}</value></prop>
</item>
</oor:items>
`;
}

/** Comma, quotes, UTF-8, from line 1; texts in quotes, and numbers in full instead of as shown. */
const asCsv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false";

/** LibreOffice showed results that the file had saved. */
export class NotRecalculated extends Error {
  constructor(formulas: number) {
    super(`LibreOffice did not recalculate ${formulas} formulas`);
  }
}

/**
 * What LibreOffice shows for each case.
 *
 * @throws NotRecalculated where it shows a planted result, and Error where it is not there or stops.
 */
export async function calculate(
  cases: readonly Case[],
  profile = alwaysRecalculate,
): Promise<readonly Shown[]> {
  return inFolder(async (folder) => {
    const { cells, answerRows } = layOut(cases);
    writeFileSync(join(folder, "native.xlsx"), await writeXlsx({ sheets: [toSheet(cells)] }));
    convert(folder, ["native.xlsx"], asCsv, profile);
    const lines = toRecords(readFileSync(join(folder, "native.csv"), "utf8"));
    const shown = answerRows.map((row) => read(lines[row - 1] ?? ""));
    const planted = shown.filter((one) => one !== "error" && "number" in one && one.number === plantedResult);
    if (planted.length > 0) throw new NotRecalculated(planted.length);
    return shown;
  });
}

/** Works in a folder of its own, which is gone afterwards. */
export async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "lpa-native-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function toSheet(laid: readonly LaidCell[]): WriteSheet {
  const rows: CellValue[][] = [];
  const cells: NonNullable<WriteSheet["cells"]> = new Map();
  for (const { row, column, content } of laid) {
    const across = (rows[row - 1] ??= []);
    const formula = formulaOf(content);
    if (formula === null) across[column - 1] = toValue(content);
    else cells.set(`${row - 1},${column - 1}`, { formula, formulaResult: plantedResult });
  }
  return { name: "native", rows: Array.from(rows, (row) => Array.from(row, (cell) => cell ?? null)), cells };
}

function toValue(content: LaidCell["content"]): CellValue {
  return typeof content === "object" ? null : content;
}

/** An error and an empty text come from formulas. */
function formulaOf(content: LaidCell["content"]): string | null {
  if (content === errorCell) return "1/0";
  if (content === "") return '""';
  return typeof content === "object" && content !== null && "formula" in content
    ? content.formula.slice(1)
    : null;
}

/** LibreOffice stops without a word after some 250 files. */
const mostAtOnce = 200;

/**
 * Lets LibreOffice write files of a folder in another format beside them.
 *
 * @throws Error where LibreOffice is not there, stops, or leaves one of them out.
 */
export function convert(folder: string, files: readonly string[], format: string, profile: string): void {
  mkdirSync(join(folder, "profile", "user"), { recursive: true });
  writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), profile);
  for (let from = 0; from < files.length; from += mostAtOnce)
    convertAtOnce(folder, files.slice(from, from + mostAtOnce), format);
}

function convertAtOnce(folder: string, files: readonly string[], format: string): void {
  const user = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const paths = files.map((file) => join(folder, file));
  const args = [user, "--headless", "--convert-to", format, "--outdir", folder, ...paths];
  const run = spawnSync("soffice", args, { encoding: "utf8", timeout: 300_000 });
  const written = readdirSync(folder).filter((name) => name.endsWith(".csv"));
  const missing = files.filter(
    (file) => !written.some((name) => name.startsWith(file.replace(/\.xlsx$/, ""))),
  );
  if (missing.length > 0)
    throw new Error(
      `LibreOffice wrote nothing of ${missing.join(", ")}: ${run.error?.message ?? run.stderr}`,
    );
}

/** A text in quotes may go on over several lines. */
export function toRecords(csv: string): readonly string[] {
  const records: string[] = [];
  let begun: string[] = [];
  let isInText = false;
  for (const line of csv.split("\n")) {
    begun.push(line);
    if (line.split('"').length % 2 === 0) isInText = !isInText;
    if (isInText) continue;
    records.push(begun.join("\n"));
    begun = [];
  }
  return records;
}

/** The answer stands last in its line: a number, or a text or an error in quotes; no text of ours looks like an error. */
function read(line: string): Shown {
  const [, text, other = ""] = /,(?:"((?:[^"]|"")*)"|([^,"]*))$/.exec(line) ?? [];
  if (text !== undefined) return /^(#|Err:)/.test(text) ? "error" : { text: text.replaceAll('""', '"') };
  if (other !== "" && Number.isFinite(Number(other))) return { number: Number(other) };
  throw new Error(`no answer in ${line}`);
}
