import { builtInPacks, defaultPackId } from "../../pack/builtIn";
import { session } from "../../session/session";
import { inExcel } from "../../workbook/excel/inExcel";
import type { PacksInWorkbook } from "../../workbook/excel/packsInWorkbook";
import { askForPackSetting, askForParts } from "../../workbook/excel/workbookState";
import type { PacksInUse } from "./packsInUse";

/**
 * Opens the workbook's packs for formulas and pane, and lets the formulas go that wait for them. Where the workbook's own
 * pack can't be read, formulas that mean it are #N/A: another pack's score would be a wrong one.
 */
export async function openPacks(): Promise<PacksInUse> {
  const packs = packsInUse(await readPacks());
  const { trouble } = packs;
  session.use(packs.own, trouble?.id ?? packs.inUse?.id ?? null, trouble?.id);
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
    session.use([], null, defaultPackId);
  }
}

/** Most workbooks carry no pack, so what unpacks and checks one is loaded only for those that do. */
function readPacks(): Promise<PacksInWorkbook> {
  return inExcel(async (context) => {
    const parts = askForParts(context);
    const setting = askForPackSetting(context);
    await context.sync();
    if (parts.items.length === 0 && setting.isNullObject) return { kind: "none" };
    const { readPacksInWorkbook } = await import(
      /* webpackChunkName: "workbook-packs" */ "../../workbook/excel/packsInWorkbook"
    );
    return readPacksInWorkbook(context);
  });
}

/** What the packs of a workbook mean for formulas and pane. */
export function packsInUse(found: PacksInWorkbook): PacksInUse {
  switch (found.kind) {
    case "none":
      return { inUse: packOf(builtInPacks, defaultPackId), own: [], standingIn: [], trouble: null };
    case "found": {
      const { packs, inUse, standingIn } = found;
      return { inUse: packOf(packs, inUse), own: packs, standingIn, trouble: null };
    }
    default: {
      const { packs, ...trouble } = found;
      return { inUse: null, own: packs, standingIn: [], trouble };
    }
  }
}

function packOf<Pack extends { readonly id: string }>(packs: readonly Pack[], id: string): Pack | null {
  return packs.find((pack) => pack.id === id) ?? null;
}
