import { Packer, type Document } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { otherFonts, paperFont } from "./paperFont";

/** The first day that a zip can hold, as the machine's own clock has it: a zip knows no zones. */
const firstDay = new Date(1980, 0, 1, 12);
const created = "1980-01-01T00:00:00Z";

/** The bytes of a document, without anything of the moment in which it was made, and with the fonts to take in place of its own. */
export async function fixedFile(document: Document): Promise<Uint8Array> {
  const parts = unzipSync(await Packer.pack(document, "uint8array"));
  const names = Object.keys(parts).sort();
  const fixed = names.map((name) => [name, fixedPart(name, parts[name] ?? new Uint8Array())] as const);
  return zipSync(Object.fromEntries(fixed), { mtime: firstDay, level: 6 });
}

function fixedPart(name: string, bytes: Uint8Array): Uint8Array {
  const text = (): string => strFromU8(bytes);
  switch (name) {
    case "docProps/core.xml":
      return strToU8(text().replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, created));
    case "word/document.xml":
      return strToU8(numbered(text()));
    case "word/fontTable.xml":
      return strToU8(text().replace(/\s*\/>$/, `>${fontFallbacks}</w:fonts>`));
    default:
      return bytes;
  }
}

/** The library numbers pictures on from one document to the next. */
function numbered(document: string): string {
  let last = 0;
  return document.replace(/<wp:docPr id="\d+"/g, () => `<wp:docPr id="${String((last += 1))}"`);
}

const fontFallbacks =
  `<w:font w:name="${paperFont}"><w:altName w:val="${otherFonts.join(",")}"/>` +
  `<w:charset w:val="DE"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>`;
