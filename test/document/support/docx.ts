import { strFromU8, unzipSync } from "fflate";

/** A part of a .docx as text. */
export function partOf(docx: Uint8Array, name: string): string {
  const part = unzipSync(docx)[name];
  if (!part) throw new Error(`no part ${name}`);
  return strFromU8(part);
}

/** What a reader of the .docx finds: paragraphs and tables in their order. */
export interface ReadDocx {
  /** Outside tables. */
  readonly paragraphs: readonly string[];
  /** Rows of cells. */
  readonly tables: readonly (readonly (readonly string[])[])[];
}

export function readDocx(docx: Uint8Array): ReadDocx {
  const body = partOf(docx, "word/document.xml");
  const tables = elements(body, "w:tbl");
  const outside = body.replace(/<w:tbl>.*?<\/w:tbl>/gs, "");
  return {
    paragraphs: elements(outside, "w:p").map(textOf),
    tables: tables.map((table) => elements(table, "w:tr").map((row) => elements(row, "w:tc").map(textOf))),
  };
}

function elements(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<${name}(?: [^>]*)?>.*?</${name}>`, "gs")) ?? [];
}

function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
    .map(([, text]) => text ?? "\n")
    .join("")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
