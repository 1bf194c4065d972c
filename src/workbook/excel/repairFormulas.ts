import { renamedFrom } from "../cells/signatures";
import { blockEdits } from "./edits";
import { editSheets, takeBack, type SheetEdit } from "./editSheets";
import { inExcel, missingSets, problemOf } from "./inExcel";
import { askForSheets, formulaCells, readUsedCells, type FormulaCell, type UsedCells } from "./usedCells";

export type RepairOutcome =
  | {
      readonly kind: "repaired";
      /** Sheets with formulas that were written again, and how many. */
      readonly sheets: readonly SheetCount[];
      /** Sheets that have broken formulas and a password. */
      readonly locked: readonly string[];
      /** Array formulas are left as they are: Excel changes them whole or not at all. */
      readonly arrays: readonly SheetCount[];
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
 * Writes the add-in's formulas again where Excel shows #NAME?, the name that a file gives them, or one that they had before,
 * on every sheet: four round trips, and more only for large workbooks and where a sheet has a password.
 */
export async function repairFormulas(): Promise<RepairOutcome> {
  const sets = missingSets();
  if (sets.length > 0) return { kind: "refused", code: "hostTooOld", values: { sets } };
  try {
    const sheets = await inExcel(async (context) => {
      const all = askForSheets(context);
      await context.sync();
      return readUsedCells(context, all.items);
    });
    const repairs = sheets.map(repairOf);
    const written = await write(repairs.flatMap(({ edit }) => (edit.blocks.length > 0 ? [edit] : [])));
    if (written.kind === "failed") return written;
    return {
      kind: "repaired",
      sheets: written.done.map(({ sheet, blocks }) => ({
        sheet,
        cells: blocks.reduce((sum, { after }) => sum + after.length, 0),
      })),
      locked: written.locked.map(({ sheet }) => sheet),
      arrays: repairs.flatMap(({ edit: { sheet }, arrays }) =>
        arrays > 0 ? [{ sheet, cells: arrays }] : [],
      ),
    };
  } catch (thrown) {
    return { kind: "failed", problem: problemOf(thrown), leftBehind: [] };
  }
}

interface Repair {
  readonly edit: SheetEdit;
  /** Cells of array formulas that are broken. */
  readonly arrays: number;
}

function repairOf(cells: UsedCells): Repair {
  const all = formulaCells(cells);
  const formulas = new Map(all.map((cell) => [keyOf(cell.row, cell.column), cell.formula]));
  const broken = all.filter(isBroken);
  const single = broken.filter((cell) => !isInArray(cell, formulas));
  const blocks = blockEdits(single, ({ formula }) => repaired(formula));
  return { edit: { sheet: cells.sheet, lock: cells.lock, blocks }, arrays: broken.length - single.length };
}

/** Quoted texts and sheet names; or a function of ours, be it by the name that files give it. */
const storedCall = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(_xldudf_LPA_|(?<![\p{L}\p{N}_.])LPA\.)([A-Z]+)\(/giu;
const ownCall = /\bLPA\.[A-Z]+\(/i;

function repaired(formula: string): string {
  return formula.replace(storedCall, (part: string, prefix: string | undefined, name: string | undefined) => {
    if (prefix === undefined || name === undefined) return part;
    const renamed = renamedFrom(name);
    if (renamed === null && !prefix.startsWith("_")) return part;
    return `LPA.${renamed ?? name.toUpperCase()}(`;
  });
}

function isBroken({ formula, value }: FormulaCell): boolean {
  const hasOwnCall = ownCall.test(formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '""'));
  return repaired(formula) !== formula || (value === "#NAME?" && hasOwnCall);
}

/** All cells of an array show one formula; beside each other, plain formulas differ by the cells they read. */
function isInArray({ row, column, formula }: FormulaCell, formulas: ReadonlyMap<string, string>): boolean {
  const beside = [
    keyOf(row - 1, column),
    keyOf(row + 1, column),
    keyOf(row, column - 1),
    keyOf(row, column + 1),
  ];
  return beside.some((key) => formulas.get(key) === formula);
}

function keyOf(row: number, column: number): string {
  return `${row},${column}`;
}

type Written =
  | { readonly kind: "done"; readonly done: readonly SheetEdit[]; readonly locked: readonly SheetEdit[] }
  | Extract<RepairOutcome, { readonly kind: "failed" }>;

/** All sheets at once; where that fails and some are locked, sheet by sheet, for one of them may have a password. */
async function write(edits: readonly SheetEdit[]): Promise<Written> {
  const problem = edits.length > 0 ? await problemOfWriting(edits) : null;
  if (problem === null) return { kind: "done", done: edits, locked: [] };
  const leftBehind = await takeBack(edits);
  if (leftBehind.length > 0 || edits.every(({ lock }) => lock === null))
    return { kind: "failed", problem, leftBehind };
  return writeEach(edits);
}

async function writeEach(edits: readonly SheetEdit[]): Promise<Written> {
  const done: SheetEdit[] = [];
  const locked: SheetEdit[] = [];
  for (const edit of edits) {
    const problem = await problemOfWriting([edit]);
    if (problem === null) done.push(edit);
    else if (edit.lock && (await takeBack([edit])).length === 0) locked.push(edit);
    else return { kind: "failed", problem, leftBehind: await takeBack([...done, edit]) };
  }
  return { kind: "done", done, locked };
}

async function problemOfWriting(edits: readonly SheetEdit[]): Promise<string | null> {
  try {
    await inExcel((context) => editSheets(context, edits));
    return null;
  } catch (thrown) {
    return problemOf(thrown);
  }
}
