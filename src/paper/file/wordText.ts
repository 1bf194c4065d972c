import { fail, succeed, type Outcome } from "../../outcome";
import { FileParts } from "../../xlsx/fileParts";
import { TagReader } from "../../xlsx/tagReader";
import { UnsoundXlsx } from "../../xlsx/xlsxIssue";
import type { ZipEntry } from "../../zip/zipEntries";
import type { PaperFileIssue } from "./paperFileIssue";
import { WordLines } from "./wordLines";
import { readNumbering, readNumberedStyles } from "./wordNumbering";

export interface WordText {
  readonly text: string;
  readonly unnumbered: number;
}

/** Bytes that the parts read may unpack to. */
const mostUnpacked = 40_000_000;

/** The text of a .docx: a line for each paragraph, a tab between the cells of a table's row. */
export function wordText(entries: readonly ZipEntry[]): Outcome<WordText, PaperFileIssue> {
  const parts = new FileParts(entries, mostUnpacked);
  if (!parts.names().includes("word/document.xml")) return fail({ code: "otherOffice", values: {} });
  try {
    return succeed(readDocument(parts));
  } catch (thrown) {
    if (!(thrown instanceof UnsoundXlsx)) throw thrown;
    return thrown.issue.code === "unpacksTooLarge"
      ? fail({ code: "paperTooLarge", values: { bytes: mostUnpacked, most: mostUnpacked } })
      : fail({ code: "damaged", values: {} });
  }
}

function readDocument(parts: FileParts): WordText {
  const numbering = parts.find("word/numbering.xml");
  const styles = parts.find("word/styles.xml");
  const lines = new WordLines(
    numbering ? readNumbering(numbering) : new Map(),
    styles ? readNumberedStyles(styles) : new Map(),
  );
  const tags = new TagReader(parts.needed("word/document.xml"), "document");
  while (tags.next()) {
    if (isToldTwice(tags)) passOver(tags, tags.name);
    else if (tags.isEnd) end(tags, lines);
    else begin(tags, lines);
  }
  return { text: lines.text(), unnumbered: lines.unnumbered };
}

/** What stands there for older programs, or stood there before it was moved, says the same a second time. */
function isToldTwice({ name, isEnd, isAlone }: TagReader): boolean {
  return (name === "Fallback" || name === "moveFrom") && !isEnd && !isAlone;
}

function passOver(tags: TagReader, name: string): void {
  let depth = 1;
  while (depth > 0 && tags.next()) if (tags.name === name && !tags.isAlone) depth += tags.isEnd ? -1 : 1;
}

function begin(tags: TagReader, lines: WordLines): void {
  switch (tags.name) {
    case "p":
      lines.beginParagraph();
      if (tags.isAlone) lines.endParagraph();
      break;
    case "tr":
      lines.beginRow();
      break;
    case "tc":
      lines.beginCell();
      break;
    case "tab":
    case "ptab":
      lines.write("\t");
      break;
    case "br":
    case "cr":
      lines.write("\n");
      break;
    case "noBreakHyphen":
      lines.write("-");
      break;
    case "pStyle":
      lines.style(tags.attribute("val") ?? "");
      break;
    case "ilvl":
      lines.level(Number(tags.attribute("val") ?? 0));
      break;
    case "numId":
      lines.numberBy(tags.attribute("val") ?? "");
      break;
    case "t":
      break;
  }
}

function end(tags: TagReader, lines: WordLines): void {
  switch (tags.name) {
    case "t":
      lines.write(tags.textBefore().replace(/[\r\n]+/g, " "));
      break;
    case "p":
      lines.endParagraph();
      break;
    case "tc":
      lines.endCell();
      break;
    case "tr":
      lines.endRow();
      break;
  }
}
