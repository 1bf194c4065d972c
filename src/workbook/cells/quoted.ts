/** Pieces of at most 255 characters, which is Excel's limit of one quoted text; no pair of surrogates is parted. */
const piece = /[^]{1,255}(?![\uDC00-\uDFFF])/g;

/** A text as a formula quotes it: a long one in pieces, a line break by its code, put together again with `&`. */
export function quoted(text: string): string {
  return text
    .split("\n")
    .map((line) => (line.match(piece) ?? [""]).map(quote).join("&"))
    .join("&CHAR(10)&");
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
