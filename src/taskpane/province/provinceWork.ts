import { builtInPacks } from "../../pack/builtIn";
import type { Pack } from "../../pack/schema";
import { outlineKey, type PackOutline } from "../../province/packOutline";
import type { LaoResult } from "../../province/laoResult";
import { provinceOf } from "../../province/province";
import { rollUp, type RollUp } from "../../province/rollUp";
import { drawnRollUp, type DrawnRollUp } from "../../rollup/drawn";
import { largestWorkbook } from "../../rollup/fileTrouble";
import { readExpected } from "../../rollup/readExpected";
import { readLastYear } from "../../rollup/readLastYear";
import { readResult } from "../../rollup/readResult";
import { rollUpPicture } from "../../rollup/rollUpPicture";
import { writeRollUpFile } from "../../rollup/rollUpBlueprint";
import { rankingPicture } from "./rankingPicture";
import { shownProvince } from "./shownProvince";
import type { TaskAnswer, FileRead, GatheredFiles, TaskGiven, TaskName } from "./tasks";

type Work = { readonly [Name in TaskName]: (given: TaskGiven<Name>) => Promise<TaskAnswer<Name>> };

/** Does the tasks, wherever it runs: in a worker, or in the page. */
export function provinceWork(): <Name extends TaskName>(
  name: Name,
  given: TaskGiven<Name>,
) => Promise<TaskAnswer<Name>> {
  let packs: readonly Pack[] = builtInPacks;
  const told = new Set<string>();
  const outlineIfNew = (outline: PackOutline): string | null => {
    const key = outlineKey(outline.hash, outline.laoType);
    if (told.has(key)) return null;
    told.add(key);
    return JSON.stringify(outline);
  };
  const work: Work = {
    packs(others) {
      packs = [...others, ...builtInPacks];
      return Promise.resolve(null);
    },
    read: (file) => readWorkbookFile(file, packs, outlineIfNew),
    expected: async (list) => readExpected(await bytesOf(list)),
    last: async (file) => readLastYear(await bytesOf(file)),
    tables(gathered) {
      const drawn = drawnOf(gathered);
      return Promise.resolve(shownProvince(drawn, gathered.last?.year ?? null));
    },
    picture: (gathered) => Promise.resolve(rollUpPicture(drawnOf(gathered), rankingPicture)),
    workbook: (gathered) => writeRollUpFile(drawnOf(gathered), new Date()),
  };
  return (name, given) => work[name](given);
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

async function readWorkbookFile(
  file: File,
  packs: readonly Pack[],
  outlineIfNew: (outline: PackOutline) => string | null,
): Promise<FileRead> {
  if (file.name.startsWith("~$")) return { kind: "unread", issues: [{ code: "openInExcel", values: {} }] };
  if (file.size > largestWorkbook)
    return { kind: "unread", issues: [{ code: "fileTooLarge", values: { most: largestWorkbook } }] };
  let bytes: Uint8Array;
  try {
    bytes = await bytesOf(file);
  } catch (thrown) {
    return { kind: "unread", issues: [{ code: "cannotOpen", values: { code: nameOfError(thrown) } }] };
  }
  try {
    const read = await readResult(file.name, bytes, { packs });
    if (!read.ok) return { kind: "unread", issues: read.trouble };
    const { result, outline } = read.value;
    return { kind: "read", result: JSON.stringify(result), outline: outlineIfNew(outline) };
  } catch {
    return { kind: "unread", issues: [{ code: "readerFailed", values: {} }] };
  }
}

/** The texts are what `readWorkbookFile` made, here or in another worker of the page. */
function drawnOf({ results, outlines, failed, expected, last }: GatheredFiles): DrawnRollUp {
  const asked = new Map(
    outlines.map((text) => {
      const outline = JSON.parse(text) as PackOutline;
      return [outlineKey(outline.hash, outline.laoType), outline];
    }),
  );
  const province = provinceOf(
    results.map((text) => {
      const result = JSON.parse(text) as LaoResult;
      const outline = asked.get(result.outline);
      // No organization may be missing from the tables unseen.
      if (!outline) throw new Error(`what ${result.lao.name} was asked is not known`);
      return { result, outline };
    }),
  );
  const tables = rollUp(province, { ...(expected && { expected }), ...(last && { last }) });
  return drawnRollUp(withEarlierOnly(tables), results.length + failed.length, failed);
}

/** A roll-up of this year or a later one is nothing to compare with. */
function withEarlierOnly(tables: RollUp): RollUp {
  const { year, comparison } = tables;
  return comparison && year !== null && comparison.year >= year ? { ...tables, comparison: null } : tables;
}

/** NotReadableError and its like. */
function nameOfError(thrown: unknown): string {
  return typeof thrown === "object" && thrown !== null && "name" in thrown
    ? String(thrown.name)
    : String(thrown);
}
