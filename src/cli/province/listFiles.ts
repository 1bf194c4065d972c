import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { largestWorkbook, type FailedFile } from "../../rollup/fileTrouble";
import { systemCode } from "../systemCode";

/** A file that may be a workbook, as it lies there now. */
export interface FoundFile {
  readonly path: string;
  readonly size: number;
  /** When it was changed, in milliseconds. */
  readonly changed: number;
}

export interface FoundFiles {
  /** In the order of their names. */
  readonly files: readonly FoundFile[];
  readonly failed: readonly FailedFile[];
}

/** Workbooks of any kind: what can't be read is told with the remedy, not passed over. */
const endings: ReadonlySet<string> = new Set([".xlsx", ".xlsm", ".xls", ".xlsb", ".ods"]);

/**
 * The workbooks among files and in folders, and in the folders inside these. What a folder holds besides – documents, pictures,
 * hidden files – is no workbook; a file that the call names is taken whatever its ending.
 *
 * @param leftOut Files that the call reads or writes for something else.
 */
export async function listFiles(places: readonly string[], leftOut: readonly string[]): Promise<FoundFiles> {
  const own = new Set(leftOut.map((name) => path.resolve(name)));
  const named = await Promise.all(places.map(namesIn));
  const names = [...new Set(named.flat())].filter((name) => !own.has(path.resolve(name))).sort();
  const found = await Promise.all(names.map(look));
  return {
    files: found.flatMap((one) => ("issues" in one ? [] : [one])),
    failed: found.flatMap((one) => ("issues" in one ? [one] : [])),
  };
}

async function namesIn(place: string): Promise<readonly string[]> {
  const found = await stat(place).catch(() => null);
  return found?.isDirectory() === true ? inFolder(place) : [place];
}

async function inFolder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (entries === null) return [folder];
  const inside = await Promise.all(entries.map((entry) => namesOf(folder, entry)));
  return inside.flat();
}

async function namesOf(folder: string, entry: Dirent): Promise<readonly string[]> {
  const name = path.join(folder, entry.name);
  if (entry.name.startsWith(".")) return [];
  if (entry.isDirectory()) return inFolder(name);
  return endings.has(path.extname(entry.name).toLowerCase()) ? [name] : [];
}

async function look(name: string): Promise<FoundFile | FailedFile> {
  if (path.basename(name).startsWith("~$"))
    return { file: name, issues: [{ code: "openInExcel", values: {} }] };
  try {
    const { size, mtimeMs } = await stat(name);
    return size > largestWorkbook
      ? { file: name, issues: [{ code: "fileTooLarge", values: { most: largestWorkbook } }] }
      : { path: name, size, changed: mtimeMs };
  } catch (thrown) {
    return { file: name, issues: [{ code: "cannotOpen", values: { code: systemCode(thrown) } }] };
  }
}
