import { address } from "../cells/cellRange";
import type { AddedTemplate } from "./addedTemplate";
import { inExcel } from "./inExcel";
import { askForSheets, readUsedCells, type UsedCells } from "./usedCells";

/** A template as it was when it was built: what stands in it now can be held against that. */
export interface RememberedTemplate extends AddedTemplate {
  /** By the sheet's id, which stays when a sheet is renamed. */
  readonly contents: ReadonlyMap<string, SheetContents>;
}

/** What was entered or written, by the cell's address; blank cells are left out. */
export type SheetContents = ReadonlyMap<string, string>;

/** Reads what the build wrote, in three round trips; more where it is large. */
export async function rememberTemplate(added: AddedTemplate): Promise<RememberedTemplate> {
  const wanted = new Set(added.sheets);
  return inExcel(async (context) => {
    const worksheets = askForSheets(context);
    await context.sync();
    const sheets = worksheets.items.filter(({ name }) => wanted.has(name));
    const contents = await readContents(context, sheets);
    return { ...added, contents: new Map(contents.map(({ id, cells }) => [id, cells])) };
  });
}

/** A sheet with what it holds. */
export interface SheetNow {
  readonly id: string;
  readonly name: string;
  readonly cells: SheetContents;
}

export async function readContents(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly SheetNow[]> {
  const used = await readUsedCells(context, sheets);
  return sheets.map(({ id, name }) => ({
    id,
    name,
    cells: contentsOf(used.find(({ sheet }) => sheet === name)),
  }));
}

function contentsOf(used: UsedCells | undefined): SheetContents {
  const cells = (used?.formulas ?? []).flatMap((row, down) =>
    row.flatMap((formula, across) => {
      const [line, column] = [(used?.top ?? 1) + down, (used?.left ?? 1) + across];
      return formula === "" ? [] : [[address(line, column), String(formula)] as const];
    }),
  );
  return new Map(cells);
}

/** A cell that is not as it was built, with what it holds now. */
export interface ChangedCell {
  readonly sheet: string;
  readonly address: string;
  readonly content: string;
}

/** The cells that differ, in the order of the sheets; a sheet that was deleted has none. */
export function changedCells(
  { contents }: RememberedTemplate,
  now: readonly SheetNow[],
): readonly ChangedCell[] {
  return now.flatMap(({ id, name, cells }) => {
    const before = contents.get(id) ?? new Map<string, string>();
    return [...new Set([...before.keys(), ...cells.keys()])].flatMap((cell) => {
      const content = cells.get(cell) ?? "";
      return content === (before.get(cell) ?? "") ? [] : [{ sheet: name, address: cell, content }];
    });
  });
}
