/** A paper as plain data: what stands where, and nothing of any file format. */
export interface Paper {
  /** The file's own title. */
  readonly title: string;
  readonly blocks: readonly PaperBlock[];
}

export type PaperBlock =
  /** A line of its own, centred and bold. */
  | { readonly kind: "title"; readonly size: "large" | "usual"; readonly line: PaperLine }
  | { readonly kind: "heading"; readonly line: PaperLine }
  | { readonly kind: "paragraph"; readonly line: PaperLine; readonly begins: Beginning }
  | { readonly kind: "list"; readonly lines: readonly PaperLine[] }
  | PaperTable
  | PaperPicture
  /** Lines in the middle of the right half, where signatures stand. */
  | { readonly kind: "signature"; readonly lines: readonly PaperLine[] }
  /** Room that is left free. @see gap */
  | { readonly kind: "room"; readonly points: number };

/** Where the first line of a paragraph begins: at the margin, or as far in as official letters have it. */
type Beginning = "atMargin" | "indented";

/** A square in the middle of its line. */
export interface PaperPicture {
  readonly kind: "picture";
  readonly png: Uint8Array;
  /** What a screen reader says of it. */
  readonly alt: string;
  /** Side, in points. */
  readonly side: number;
}

export interface PaperTable {
  readonly kind: "table";
  /** Repeated on every page that the table reaches. */
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
  /** Shares of the width; as many as there are columns. */
  readonly widths: readonly number[];
  readonly aligned: readonly ("left" | "right" | "centre")[];
}

export interface TableRow {
  readonly cells: readonly PaperLine[];
  readonly look: "usual" | "sum";
}

/** Pieces of a line, one behind the other; a plain text is a line of one. */
export type PaperLine = string | readonly LinePiece[];

export type LinePiece =
  | string
  | { readonly bold: string }
  /** What the workbook does not know: a marked blank that says what is to be filled in. */
  | { readonly blank: string };

export function paperParagraph(line: PaperLine, begins: Beginning = "indented"): PaperBlock {
  return { kind: "paragraph", line, begins };
}

export function linePieces(line: PaperLine): readonly LinePiece[] {
  return typeof line === "string" ? [line] : line;
}

/** What a person reads of a line, blanks by what belongs there. */
export function plainLine(line: PaperLine): string {
  return linePieces(line)
    .map((piece) => (typeof piece === "string" ? piece : "bold" in piece ? piece.bold : shownBlank(piece)))
    .join("");
}

const dots = "…………";

/** "[อำเภอ …………]" */
export function shownBlank({ blank }: { readonly blank: string }): string {
  return `[${blank} ${dots}]`;
}
