import { builtInPacks, defaultPackId } from "../../pack/builtIn";
import { session } from "../../session/session";
import { inExcel } from "../../workbook/excel/inExcel";
import type { LoadPacks, PacksInWorkbook } from "../../workbook/excel/packsInWorkbook";
import { askForNames } from "../../workbook/excel/ourNames";
import { askForPackSetting, askForParts } from "../../workbook/excel/workbookState";
import { isPackId } from "../../workbook/read/book";
import type { PacksInUse } from "./packsInUse";

/**
 * Opens the workbook's packs for formulas and pane, and lets the formulas go that wait for them. Where the workbook's own
 * pack can't be used, formulas that mean it are #N/A: another pack's score would be a wrong one.
 *
 * @param loadKnown Packs that this browser keeps; the very one that a workbook lost may be among them.
 */
export async function openPacks(loadKnown?: LoadPacks): Promise<PacksInUse> {
  const found = await readPacks(loadKnown);
  const packs = packsInUse(found);
  session.use(
    [...builtInPacks, ...packs.own],
    found.kind === "found" ? found.inUse : null,
    packs.faults.map(({ id }) => id),
  );
  return packs;
}

/**
 * The same where this Excel is too old for the pane and perhaps for reading the packs; never rejects. Formulas that name no
 * pack are #N/A then, for the workbook may have been scored by another than the built-in one.
 */
export async function openPacksForFormulas(): Promise<void> {
  try {
    await openPacks();
  } catch {
    session.use([], null, [defaultPackId]);
  }
}

/** Most workbooks mean no pack of their own, so what unpacks and checks one is loaded only for those that do. */
function readPacks(loadKnown?: LoadPacks): Promise<PacksInWorkbook> {
  return inExcel(async (context) => {
    const parts = askForParts(context);
    const setting = askForPackSetting(context);
    const names = askForNames(context);
    await context.sync();
    const isMeant = parts.items.length > 0 || !setting.isNullObject;
    // Part and setting may both be lost; a template's own cells are not.
    if (!isMeant && !names.items.some(({ name }) => isPackId(name))) return { kind: "none" };
    const { readPacksInWorkbook } = await import(
      /* webpackChunkName: "workbook-packs" */ "../../workbook/excel/packsInWorkbook"
    );
    return readPacksInWorkbook(context, loadKnown);
  });
}

/** What the packs of a workbook mean for formulas and pane. */
export function packsInUse(found: PacksInWorkbook): PacksInUse {
  if (found.kind === "none") {
    const inUse = packOf(builtInPacks, defaultPackId);
    return { inUse, own: [], isChosen: false, standingIn: [], faults: [] };
  }
  const { packs, inUse, standingIn, faults } = found;
  const own = packs.filter((pack) => !builtInPacks.includes(pack));
  return { inUse: packOf(packs, inUse), own, isChosen: true, standingIn, faults };
}

function packOf<Pack extends { readonly id: string }>(packs: readonly Pack[], id: string): Pack | null {
  return packs.find((pack) => pack.id === id) ?? null;
}
