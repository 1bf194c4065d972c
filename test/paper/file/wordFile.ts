import { strToU8, zipSync } from "fflate";

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A .docx of a body, as Word would save it, with numbering and styles where they are given. */
export function wordFile(body: string, numbering = "", styles = ""): Uint8Array {
  const part = (root: string, content: string): Uint8Array =>
    strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:${root} ${namespace}>${content}</w:${root}>`);
  return zipSync({
    "_rels/.rels": strToU8("<Relationships/>"),
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
    ...(numbering === "" ? {} : { "word/numbering.xml": part("numbering", numbering) }),
    ...(styles === "" ? {} : { "word/styles.xml": part("styles", styles) }),
  });
}

export function paragraph(text: string, properties = ""): string {
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A table of rows of cells, each cell a list of paragraphs. */
export function wordTable(rows: readonly (readonly (readonly string[])[])[]): string {
  const cell = (lines: readonly string[]): string =>
    `<w:tc>${lines.map((line) => paragraph(line)).join("")}</w:tc>`;
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}

export function numbered(list: number, level = 0): string {
  return `<w:pPr><w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr></w:pPr>`;
}
