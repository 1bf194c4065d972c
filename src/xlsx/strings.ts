import type { TagReader } from "./tagReader";

/** The texts of a workbook that cells share, in their order. */
export function readSharedStrings(reader: TagReader): readonly string[] {
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

/**
 * Letters that XML can't hold stand in a part by their code: _x000D_, _xD800_; and _x005F_ for the underscore before
 * what only looks like one. Any other code is as it was typed.
 */
export function unescapeLetters(text: string): string {
  return text.includes("_x")
    ? text.replace(escaped, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

/** A text as a part holds it, which `unescapeLetters` and Excel read as it was. */
export function escapeLetters(text: string): string {
  return text
    .replace(looksEscaped, "_x005F_")
    .replace(beyondXml, (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Letters that XML can't hold: control characters, halves of pairs, and marks that stand for no letter. */
const beyondXml =
  // eslint-disable-next-line no-control-regex -- these are the letters that are meant
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const escaped = /_x(00[01][0-9a-f]|005f|d[89a-f][0-9a-f]{2}|fff[ef])_/gi;
