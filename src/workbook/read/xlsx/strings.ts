import { TagReader } from "./tagReader";

/** The texts of a workbook that cells share, in their order. */
export function readSharedStrings(xml: string): readonly string[] {
  const reader = new TagReader(xml);
  const texts: string[] = [];
  while (reader.next()) {
    if (reader.name !== "si" || reader.isEnd) continue;
    texts.push(reader.isAlone ? "" : readText(reader, "si"));
  }
  return texts;
}

/** The text of an element that was begun: its runs one after the other, without the furigana beside them. */
export function readText(reader: TagReader, element: string): string {
  let text = "";
  let isPhonetic = false;
  while (reader.next()) {
    if (reader.isEnd && reader.name === element) break;
    if (reader.name === "rPh") isPhonetic = !reader.isEnd && !reader.isAlone;
    if (reader.isEnd && reader.name === "t" && !isPhonetic) text += reader.textBefore();
  }
  return unescapeLetters(text);
}

/** Excel writes letters that XML can't hold as _x000D_. */
export function unescapeLetters(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}
