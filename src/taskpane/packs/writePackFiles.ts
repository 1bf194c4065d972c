import type { AddedToDraft } from "../../authoring/draftRows";
import {
  writeAuthoringWorkbook,
  writeDraftWorkbook,
  writeOverlayStarter,
  writeStarterWorkbook,
} from "../../authoring/writeAuthoringWorkbook";
import { nextYear } from "../../pack/nextYear";
import type { Pack } from "../../pack/schema";
import type { Draft } from "../../paper/draft";
import { authoringTexts } from "../../texts/authoringTexts";
import { lintTexts } from "../../texts/lintTexts";
import type { Language } from "../../texts/texts";
import { shiftText } from "../../words/shiftText";

/** The workbook in which officers write a pack, as an .xlsx: blank for null, else with all that the pack says. */
export function authoringFile(pack: Pack | null, language: Language): Promise<Uint8Array> {
  const texts = authoringTexts[language];
  return pack ? writeAuthoringWorkbook(pack, texts) : writeStarterWorkbook(texts);
}

/** The workbook of next year's pack, begun from a pack, and what was moved on with the year, a line each. */
export async function nextYearFile(
  last: Pack,
  language: Language,
): Promise<{ readonly bytes: Uint8Array; readonly pack: Pack; readonly moved: readonly string[] }> {
  const { pack, shifts } = nextYear(last);
  const moved = shifts.map((shift) => shiftText(lintTexts[language], shift));
  return { bytes: await authoringFile(pack, language), pack, moved };
}

/** The workbook in which a province begins to write its own indicators over a pack. */
export function provinceFile(base: Pack, language: Language): Promise<Uint8Array> {
  return writeOverlayStarter(base, authoringTexts[language]);
}

/** The workbook of a drafted paper with what a person confirmed of it. */
export function draftFile(
  draft: Draft,
  text: string,
  language: Language,
  added: AddedToDraft,
): Promise<Uint8Array> {
  return writeDraftWorkbook(draft, text, language, added);
}

/** A pack as the .json that is read back to the same pack. */
export function packAsJson(pack: Pack): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(pack, null, 2)}\n`);
}
