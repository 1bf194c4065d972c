import { findLpaCalls } from "../cells/lpaCall";
import { address, refer } from "../cells/cellRange";
import { arrayEdit, arraysOf, canBeWrittenAnew, cellKey, isInArray } from "./arrayFormulas";
import { renamedFrom } from "../cells/signatures";
import { blockEdits } from "./edits";
import { editSheets, takeBack, type SheetEdit } from "./editSheets";
import { codeOf, inExcel, missingSets, problemOf } from "./inExcel";
import { withNumberFormats } from "./numberFormats";
import { stuckness } from "./stuckCalls";
import { askForSheets, formulaCells, readUsedCells, type FormulaCell, type UsedCells } from "./usedCells";

export type RepairOutcome =
  | {
      readonly kind: "repaired";
      /** Sheets with formulas that were written again, and how many cells these give their results. */
      readonly sheets: readonly SheetCount[];
      /** Sheets that have broken formulas and that Excel does not unlock: a password, or a lock that it keeps. */
      readonly locked: readonly string[];
      /** Equal formulas beside each other, which may be an array that can't be written anew: ติดตาม!C5:C6. */
      readonly arrays: readonly string[];
      /** Formulas that show an error, of which only Excel can tell whether it is theirs: ติดตาม!C5. */
      readonly unjudged: readonly string[];
    }
  | {
      readonly kind: "refused";
      readonly code: "hostTooOld";
      readonly values: { readonly sets: readonly string[] };
    }
  /** All formulas are as they were, but for the sheets left behind. */
  | { readonly kind: "failed"; readonly problem: string; readonly leftBehind: readonly string[] };

export interface SheetCount {
  readonly sheet: string;
  readonly cells: number;
}

/**
 * Writes the add-in's formulas again, on every sheet, where Excel shows #NAME?, the name that a file gives them, one that they
 * had before, or #VALUE! or #BUSY! though they have an answer: five round trips, and more only for large workbooks and where a
 * sheet stays locked.
 */
export async function repairFormulas(): Promise<RepairOutcome> {
  const sets = missingSets();
  if (sets.length > 0) return { kind: "refused", code: "hostTooOld", values: { sets } };
  try {
    const { repairs, edits } = await inExcel(async (context) => {
      const all = askForSheets(context);
      await context.sync();
      const sheets = await readUsedCells(context, all.items);
      const found = sheets.map((cells) => repairOf(cells, sheets));
      const needed = found.flatMap(({ edit }) => (edit.blocks.length > 0 ? [edit] : []));
      return { repairs: found, edits: await withNumberFormats(context, needed) };
    });
    const written = await write(edits);
    if (written.kind === "failed") return written;
    return {
      kind: "repaired",
      sheets: written.done.map(({ sheet, blocks }) => ({
        sheet,
        cells: blocks.reduce((sum, { after }) => sum + after.flat().length, 0),
      })),
      locked: written.locked.map(({ sheet }) => sheet),
      arrays: repairs.flatMap(({ arrays }) => arrays),
      unjudged: repairs.flatMap(({ unjudged }) => unjudged),
    };
  } catch (thrown) {
    return { kind: "failed", problem: problemOf(thrown), leftBehind: [] };
  }
}

/** What is done to a sheet, and the cells that are left as they are. */
interface Repair {
  readonly edit: SheetEdit;
  readonly arrays: readonly string[];
  readonly unjudged: readonly string[];
}

function repairOf(cells: UsedCells, sheets: readonly UsedCells[]): Repair {
  const { sheet, lock } = cells;
  const all = formulaCells(cells);
  const formulas = new Map(all.map((cell) => [cellKey(cell.row, cell.column), cell.formula]));
  const stuck = new Map(all.map((cell) => [cell, stuckness(cell, sheet, sheets)]));
  const broken = all.filter((cell) => isBroken(cell) || stuck.get(cell) === "stuck");
  const single = broken.filter((cell) => !isInArray(cell, formulas));
  const arrays = arraysOf(
    broken.filter((cell) => isInArray(cell, formulas)),
    all,
  );
  const blocks = [
    ...blockEdits(single, ({ formula }) => repaired(formula)),
    ...arrays.filter(canBeWrittenAnew).map((array) => arrayEdit(array, repaired)),
  ];
  const left = arrays.filter((array) => !canBeWrittenAnew(array));
  const unjudged = all.filter((cell) => stuck.get(cell) === "unjudged" && !isBroken(cell));
  return {
    edit: { sheet, lock, blocks },
    arrays: left.map(({ range }) => `${sheet}!${refer(range)}`),
    unjudged: unjudged.map(({ row, column }) => `${sheet}!${address(row, column)}`),
  };
}

/** Quoted texts and sheet names; or a function of ours, be it by the name that files give it. */
const storedCall = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(_xldudf_LPA_|(?<![\p{L}\p{N}_.])LPA\.)([A-Z]+)\(/giu;

function repaired(formula: string): string {
  return formula.replace(storedCall, (part: string, prefix: string | undefined, name: string | undefined) => {
    if (prefix === undefined || name === undefined) return part;
    const renamed = renamedFrom(name);
    if (renamed === null && !prefix.startsWith("_")) return part;
    return `LPA.${renamed ?? name.toUpperCase()}(`;
  });
}

function isBroken({ formula, value }: FormulaCell): boolean {
  return repaired(formula) !== formula || (value === "#NAME?" && findLpaCalls(formula).length > 0);
}

type Written =
  | { readonly kind: "done"; readonly done: readonly SheetEdit[]; readonly locked: readonly SheetEdit[] }
  | Extract<RepairOutcome, { readonly kind: "failed" }>;

/** All sheets at once; where one of them is not unlocked, sheet by sheet. */
async function write(edits: readonly SheetEdit[]): Promise<Written> {
  const refusal = edits.length > 0 ? await refusalOfWriting(edits) : null;
  if (refusal === null) return { kind: "done", done: edits, locked: [] };
  const leftBehind = await takeBack(edits);
  return leftBehind.length === 0 && refusal.isLocked
    ? writeEach(edits)
    : { kind: "failed", problem: refusal.problem, leftBehind };
}

async function writeEach(edits: readonly SheetEdit[]): Promise<Written> {
  const done: SheetEdit[] = [];
  const locked: SheetEdit[] = [];
  for (const edit of edits) {
    const refusal = await refusalOfWriting([edit]);
    if (refusal === null) done.push(edit);
    else if (refusal.isLocked && (await takeBack([edit])).length === 0) locked.push(edit);
    else return { kind: "failed", problem: refusal.problem, leftBehind: await takeBack([...done, edit]) };
  }
  return { kind: "done", done, locked };
}

interface Refusal {
  readonly problem: string;
  /** A sheet that was locked stays so: Excel says the same of a password and of a lock that it keeps. */
  readonly isLocked: boolean;
}

async function refusalOfWriting(edits: readonly SheetEdit[]): Promise<Refusal | null> {
  try {
    await inExcel((context) => editSheets(context, edits));
    return null;
  } catch (thrown) {
    const isLocked = codeOf(thrown) === "AccessDenied" && edits.some(({ lock }) => lock !== null);
    return { problem: problemOf(thrown), isLocked };
  }
}
