import { strFromU8, strToU8 } from "fflate";
import { partsOf, zipOf } from "./mutations";

type Change = (text: string) => string;

/** A sound file with one part made as long as the limits allow, which packs to almost nothing. */
function changed(sound: Uint8Array, part: string, change: Change): Uint8Array {
  return zipOf(
    partsOf(sound).map(
      ([name, bytes]) => [name, name === part ? strToU8(change(strFromU8(bytes))) : bytes] as const,
    ),
  );
}

const sheet = "xl/worksheets/sheet3.xml";
const names = (of: (index: number) => string, range: string): Change => {
  const all = Array.from(
    { length: 100_000 },
    (_, index) => `<definedName name="${of(index)}">${range}</definedName>`,
  );
  return (xml) => xml.replace("</definedNames>", `${all.join("")}</definedNames>`);
};
const inSheetData =
  (text: string, times: number): Change =>
  (xml) =>
    xml.replace("</sheetData>", `${text.repeat(times)}</sheetData>`);
const afterSheetData =
  (text: string): Change =>
  (xml) =>
    xml.replace("</sheetData>", `</sheetData>${text}`);

/** Files that a few lines of script can make, and that cost whoever reads them carelessly minutes or gigabytes. */
export const hostileFiles: Readonly<Record<string, (sound: Uint8Array) => Uint8Array>> = {
  "a pack's part that only begins": (sound) =>
    changed(sound, "customXml/item1.xml", () => "<pack ".repeat(2_000_000)),
  "a pack's part of one tag full of signs": (sound) =>
    changed(sound, "customXml/item1.xml", () => `<pack a="${">".repeat(8_000_000)}"/>`),
  "a pack's part of a tag whose quote never ends": (sound) =>
    changed(sound, "customXml/item1.xml", () => `<pack a='"'`.repeat(1_000_000)),
  "cells that only begin": (sound) => changed(sound, sheet, () => "<c ".repeat(4_000_000)),
  "cells that begin with their address": (sound) =>
    changed(sound, sheet, inSheetData('<c r="A1" ', 1_000_000)),
  "cells in cells": (sound) => changed(sound, sheet, inSheetData("<c>", 4_000_000)),
  "rows without a word": (sound) => changed(sound, sheet, inSheetData("<row />", 1_900_000)),
  "more cells than a year has": (sound) =>
    changed(sound, sheet, inSheetData("<row><c><v>1</v></c></row>", 550_000)),
  "one text of many megabytes": (sound) =>
    changed(sound, sheet, inSheetData(`<row><c t="str"><v>${"x".repeat(90_000_000)}</v></c></row>`, 1)),
  "one text of nothing but entities": (sound) =>
    changed(sound, sheet, inSheetData(`<row><c t="str"><v>${"&amp;".repeat(2_500_000)}</v></c></row>`, 1)),
  "one text of nothing but codes": (sound) =>
    changed(sound, sheet, inSheetData(`<row><c t="str"><v>${"_x0007_".repeat(1_800_000)}</v></c></row>`, 1)),
  "comments without number": (sound) => changed(sound, sheet, inSheetData("<!---->", 1_900_000)),
  "links without number": (sound) =>
    changed(
      sound,
      sheet,
      afterSheetData(`<hyperlinks>${'<hyperlink ref="A1:J10" location="x"/>'.repeat(300_000)}</hyperlinks>`),
    ),
  "five million shared texts": (sound) =>
    changed(sound, "xl/sharedStrings.xml", (xml) =>
      xml.replace("</sst>", `${"<si/>".repeat(5_000_000)}</sst>`),
    ),
  "as many shared texts as the limits let in": (sound) =>
    changed(sound, "xl/sharedStrings.xml", (xml) =>
      xml.replace("</sst>", `${"<si><t>ab</t></si>".repeat(750_000)}</sst>`),
    ),
  "a hundred thousand names of large blocks": (sound) =>
    changed(
      sound,
      "xl/workbook.xml",
      names((index) => `LPA_x${index}_LINES`, "'ด้านที่ 1'!$A$1:$J$2000"),
    ),
  "a hundred thousand names of templates": (sound) =>
    changed(
      sound,
      "xl/workbook.xml",
      names((index) => `LPABOOK${index + 2}_PACK_ID`, "'ด้านที่ 1'!$A$1:$J$2000"),
    ),
  "a hundred thousand names to other sheets": (sound) =>
    changed(
      sound,
      "xl/workbook.xml",
      names((index) => `own_${index}`, "#REF!"),
    ),
};
