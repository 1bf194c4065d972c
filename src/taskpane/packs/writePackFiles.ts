import {
  writeAuthoringWorkbook,
  writeOverlayStarter,
  writeOverlayWorkbook,
  writeStarterWorkbook,
} from "../../authoring/writeAuthoringWorkbook";
import { fail, succeed, type Outcome } from "../../outcome";
import { nextYear } from "../../pack/nextYear";
import { chooseBase } from "../../pack/overlay/baseRecord";
import { unknownBase } from "../../pack/overlay/layOver";
import { overlayFrom } from "../../pack/overlay/overlayFrom";
import type { Pack } from "../../pack/schema";
import { authoringTexts } from "../../texts/authoringTexts";
import { lintTexts } from "../../texts/lintTexts";
import { packIssueTexts } from "../../texts/packIssueTexts";
import type { Language } from "../../texts/texts";
import { packIssueText } from "../../words/packIssueText";
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

/**
 * The workbook of a province's own indicators in a pack that was put together, to write on in it; or why not, a line each.
 *
 * @param bases Packs at hand, of which one is what they were laid over.
 */
export async function ownFile(
  pack: Pack,
  origin: NonNullable<Pack["origin"]>,
  bases: readonly Pack[],
  language: Language,
): Promise<Outcome<Uint8Array, readonly string[]>> {
  const made = { extends: origin.base.id, base: { ...origin.base, indicators: [] } };
  const base = chooseBase(bases, made);
  const own = base ? overlayFrom(pack, base, origin.province) : fail([unknownBase(made)]);
  if (!own.ok) return fail(own.trouble.map((issue) => packIssueText(packIssueTexts[language], issue)));
  return succeed(await writeOverlayWorkbook(own.value.overlay, own.value.base, authoringTexts[language]));
}

/** A pack as the .json that is read back to the same pack. */
export function packAsJson(pack: Pack): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(pack, null, 2)}\n`);
}
