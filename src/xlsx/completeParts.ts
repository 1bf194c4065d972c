import { strFromU8, strToU8 } from "fflate";
import { withSheetChosen, withTextCount } from "./writtenParts";

export type WrittenParts = Readonly<Record<string, Uint8Array>>;

/** The parts of a file that the library has written, with what Excel keeps beside: a chosen sheet, the number of texts. */
export function completeParts(parts: WrittenParts): WrittenParts {
  const sheets = Object.keys(parts).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
  const texts = sheets.map(
    (name) => [...strFromU8(parts[name] ?? new Uint8Array()).matchAll(/<c [^>]*\bt="s"/g)].length,
  );
  const cells = texts.reduce((sum, count) => sum + count, 0);
  const chosen = editPart(parts, "xl/worksheets/sheet1.xml", withSheetChosen);
  return editPart(chosen, "xl/sharedStrings.xml", (strings) => withTextCount(strings, cells));
}

/** The parts with one of them edited; as they are, where it is not there. */
export function editPart(parts: WrittenParts, name: string, edit: (text: string) => string): WrittenParts {
  const part = parts[name];
  return part ? { ...parts, [name]: strToU8(edit(strFromU8(part))) } : parts;
}
