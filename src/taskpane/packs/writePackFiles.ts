import { writeAuthoringWorkbook, writeStarterWorkbook } from "../../authoring/writeAuthoringWorkbook";
import type { Pack } from "../../pack/schema";
import { authoringTexts } from "../../texts/authoringTexts";
import type { Language } from "../../texts/texts";

/** The workbook in which officers write a pack, as an .xlsx: blank for null, else with all that the pack says. */
export function authoringFile(pack: Pack | null, language: Language): Promise<Uint8Array> {
  const texts = authoringTexts[language];
  return pack ? writeAuthoringWorkbook(pack, texts) : writeStarterWorkbook(texts);
}

/** A pack as the .json that is read back to the same pack. */
export function packAsJson(pack: Pack): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(pack, null, 2)}\n`);
}
