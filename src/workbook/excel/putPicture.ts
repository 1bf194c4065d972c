import { inExcel, missingSets, problemOf } from "./inExcel";

/** What became of a picture for a sheet. */
export type PictureOutcome =
  | { readonly kind: "placed"; readonly sheet: string }
  /** Excel lacks these parts of its interface. */
  | { readonly kind: "tooOld"; readonly sets: readonly string[] }
  /** Nothing stays of it. */
  | { readonly kind: "failed"; readonly problem: string };

export interface SheetPicture {
  /** A PNG as bare Base64. */
  readonly base64: string;
  /** Of the new sheet; one that is taken gets a number. */
  readonly sheetName: string;
  /** What a screen reader says of it. */
  readonly described: string;
}

/** Points: as wide as a page of A4 upright prints. */
const width = 480;

/** Puts a picture into a new sheet behind the others, and shows it. No sheet that is there is changed. */
export async function putPicture({ base64, sheetName, described }: SheetPicture): Promise<PictureOutcome> {
  const sets = missingSets();
  if (sets.length > 0) return { kind: "tooOld", sets };
  let made: string | null = null;
  try {
    const sheet = await inExcel((context) => addSheet(context, sheetName));
    made = sheet;
    await inExcel(async (context) => {
      const added = context.workbook.worksheets.getItem(sheet);
      const picture = added.shapes.addImage(base64);
      picture.lockAspectRatio = true;
      picture.width = width;
      picture.altTextDescription = described;
      added.showGridlines = false;
      added.activate();
      await context.sync();
    });
    return { kind: "placed", sheet };
  } catch (thrown) {
    if (made !== null) await takeAway(made);
    return { kind: "failed", problem: problemOf(thrown) };
  }
}

/** @returns the new sheet's name. */
async function addSheet(context: Excel.RequestContext, wanted: string): Promise<string> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const name = freeSheetName(wanted, taken);
  worksheets.add(name);
  await context.sync();
  return name;
}

function freeSheetName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} ${String(number)}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** The sheet that was just made. That it stays where Excel refuses this too is told by its being there. */
async function takeAway(sheet: string): Promise<void> {
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem(sheet).delete();
    await context.sync();
  }).catch(() => undefined);
}
