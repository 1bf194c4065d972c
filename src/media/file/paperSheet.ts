import {
  plainLine,
  type Paper,
  type PaperBlock,
  type PaperLine,
  type PaperTable,
} from "../../document/paper";
import { visibleText } from "../../text/visibleText";
import { templateTh } from "../../texts/template.th";
import { text } from "../../workbook/blueprint/content";
import { SheetBuilder } from "../../workbook/blueprint/sheetBuilder";
import type { StyleName } from "../../workbook/blueprint/styles";
import { writeSheetsFile } from "../../workbook/file/writeSheetsFile";
import { roomyHeight, roomyLines } from "./roomyHeight";

/** Columns of the sheet, over which a paper's tables are laid. */
const grid = 24;
const columnWidth = 4.2;
/** Lines of a row; a row of more is cut off by Excel, so that a long entry goes on in the next. */
const mostLines = 12;

/** A paper as a sheet that prints on A4, portrait. @param modified When the file says that it was last changed. */
export function writePaperSheet(paper: Paper, modified: Date): Promise<Uint8Array> {
  const sheet = new SheetBuilder(
    paper.title,
    Array.from({ length: grid }, () => columnWidth),
    "portrait",
  );
  sheet.locked = false;
  for (const block of paper.blocks) putBlock(sheet, block);
  const { page } = templateTh.footer;
  const built = sheet.build(null, { left: "&A", center: "", right: page });
  return writeSheetsFile({ sheets: [built] }, paper.title, modified);
}

function putBlock(sheet: SheetBuilder, block: PaperBlock): void {
  switch (block.kind) {
    case "title":
      putOver(sheet, [{ line: block.line, style: "paperTitle", first: 1, last: grid }]);
      return;
    case "heading":
      putOver(sheet, [{ line: block.line, style: "unit", first: 1, last: grid }]);
      return;
    case "paragraph":
      putOver(sheet, [{ line: block.line, style: "paper", first: 1, last: grid }]);
      return;
    case "list":
      for (const line of block.lines)
        putOver(sheet, [{ line: `– ${plain(line)}`, style: "paper", first: 2, last: grid }]);
      return;
    case "signature":
      for (const line of block.lines)
        putOver(sheet, [{ line, style: "paperCentre", first: grid / 2 + 1, last: grid }]);
      return;
    case "room":
      putOver(sheet, [{ line: " ", style: "paper", first: 1, last: grid }]);
      return;
    case "picture":
      putPicture(sheet, block);
      return;
    case "table":
      putPaperTable(sheet, block);
      return;
  }
}

/** A text over columns side by side. */
interface Span {
  readonly line: PaperLine;
  readonly style: StyleName;
  readonly first: number;
  readonly last: number;
}

function putOver(sheet: SheetBuilder, spans: readonly Span[]): void {
  const cut = spans.map((span) => ({ ...span, parts: partsOf(plain(span.line), widthOf(span)) }));
  const rows = Math.max(...cut.map(({ parts }) => parts.length));
  for (let part = 0; part < rows; part += 1) {
    const row = sheet.next;
    for (const { parts, style, first, last } of cut) {
      // Each cell of a merged range has its own border.
      for (let column = first; column <= last; column += 1)
        sheet.put(row, column, text(column === first ? (parts[part] ?? "") : ""), style);
      if (last > first) sheet.merge(row, first, row, last);
    }
    sheet.height(row, roomyHeight(cut.map((span) => [span.parts[part] ?? "", widthOf(span)])));
  }
}

function widthOf({ first, last }: Pick<Span, "first" | "last">): number {
  return (last - first + 1) * columnWidth;
}

/** As few pieces as fit into rows. */
function partsOf(line: string, width: number): readonly string[] {
  const lines = roomyLines(line, width);
  if (lines.length <= mostLines) return [line];
  const count = Math.ceil(lines.length / mostLines);
  return Array.from({ length: count }, (_, part) =>
    lines.slice(part * mostLines, (part + 1) * mostLines).join("\n"),
  );
}

function putPaperTable(sheet: SheetBuilder, { head, rows, widths, aligned }: PaperTable): void {
  const shares = widths.reduce((sum, one) => sum + one, 0);
  let before = 0;
  const places = widths.map((width) => {
    const first = Math.round((before / shares) * grid) + 1;
    before += width;
    return { first, last: Math.round((before / shares) * grid) };
  });
  const spans = (cells: readonly PaperLine[], styleOf: (column: number) => StyleName): readonly Span[] =>
    places.map((place, column) => ({ ...place, line: cells[column] ?? "", style: styleOf(column) }));
  putOver(
    sheet,
    spans(head, () => "header"),
  );
  for (const { cells, look } of rows)
    putOver(
      sheet,
      spans(cells, (column) => styles[look][aligned[column] ?? "left"]),
    );
}

const styles: Readonly<Record<"usual" | "sum", Readonly<Record<PaperTable["aligned"][number], StyleName>>>> =
  {
    usual: { left: "text", right: "marks", centre: "code" },
    sum: { left: "total", right: "totalMarks", centre: "header" },
  };

function putPicture(sheet: SheetBuilder, { png, alt, side }: Extract<PaperBlock, { kind: "picture" }>): void {
  const row = sheet.next;
  sheet.put(row, 1, text(" "), "paper");
  sheet.height(row, side + 8);
  sheet.picture({ png, alt, side, row, column: grid / 2 - 2 });
}

function plain(line: PaperLine): string {
  return visibleText(plainLine(line));
}
