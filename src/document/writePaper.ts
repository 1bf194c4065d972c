import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  ImageRun,
  NumberFormat,
  PageNumber,
  Paragraph,
  ShadingType,
  Tab,
  Table,
  TableCell,
  TableRow as DocxRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IRunOptions,
} from "docx";
import { visibleText } from "../text/visibleText";
import { paperFont } from "./paperFont";
import { fixedFile } from "./fixedFile";
import {
  linePieces,
  shownBlank,
  type PaperBlock,
  type PaperLine,
  type PaperPicture,
  type Paper,
  type PaperTable,
  type LinePiece,
} from "./paper";

/** Twentieths of a point, in which Word measures. */
const cm = 567;
const page = { width: 21 * cm, height: Math.round(29.7 * cm) };
/** As letters of Thai offices have them. */
const margin = { top: Math.round(2.5 * cm), bottom: 2 * cm, left: 3 * cm, right: 2 * cm };
const room = page.width - margin.left - margin.right;
const indent = Math.round(2.5 * cm);

/** Points. */
const sizes = { large: 29, title: 18, usual: 16 } as const;
/** Behind a blank to be filled in: seen on the screen, and light enough on paper. */
const blankShade = "FFF2CC";

interface Look {
  readonly bold: boolean;
  readonly points: number;
}

/** The paper as a .docx; the same bytes each time. */
export async function writePaper({ title, blocks }: Paper): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: "",
    lastModifiedBy: "",
    styles: { default: { document: { run: fontOf({ bold: false, points: sizes.usual }) } } },
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: page, margin, pageNumbers: { formatType: NumberFormat.THAI_NUMBERS } },
        },
        headers: { default: pageNumber() },
        children: blocks.flatMap(drawBlock),
      },
    ],
  });
  return fixedFile(document);
}

/** From the second page on, as official letters have it: - ๒ - */
function pageNumber(): Header {
  const number = new TextRun({
    ...fontOf({ bold: false, points: sizes.usual }),
    children: ["- ", PageNumber.CURRENT, " -"],
  });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}

function drawBlock(block: PaperBlock): readonly (Paragraph | Table)[] {
  const usual = { bold: false, points: sizes.usual };
  switch (block.kind) {
    case "title": {
      const points = block.size === "large" ? sizes.large : sizes.title;
      const children = runs(block.line, { bold: true, points });
      return [new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 120 }, children })];
    }
    case "heading": {
      const children = runs(block.line, { bold: true, points: sizes.usual });
      return [new Paragraph({ keepNext: true, spacing: { before: 120 }, children })];
    }
    case "paragraph":
      return [
        new Paragraph({
          alignment: AlignmentType.THAI_DISTRIBUTE,
          spacing: { before: 60 },
          ...(block.begins === "indented" && { indent: { firstLine: indent } }),
          children: runs(block.line, usual),
        }),
      ];
    case "list":
      return block.lines.map(
        (line) =>
          new Paragraph({
            indent: { left: indent + 400, hanging: 400 },
            children: [new TextRun({ ...fontOf(usual), children: ["–", new Tab()] }), ...runs(line, usual)],
            tabStops: [{ type: "left", position: indent + 400 }],
          }),
      );
    case "signature":
      return block.lines.map(
        (line) =>
          new Paragraph({
            alignment: AlignmentType.CENTER,
            indent: { left: Math.round(room / 2) },
            keepNext: true,
            keepLines: true,
            children: runs(line, usual),
          }),
      );
    case "room":
      return [new Paragraph({ spacing: { before: block.points * 20 }, children: [] })];
    case "picture":
      return [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: { before: 120, after: 60 },
          children: [drawPicture(block)],
        }),
      ];
    case "table":
      return [drawTable(block)];
  }
}

const pixelsPerPoint = 96 / 72;

function drawPicture({ png, alt, side }: PaperPicture): ImageRun {
  const size = Math.round(side * pixelsPerPoint);
  return new ImageRun({
    ...{ type: "png", data: png, transformation: { width: size, height: size } },
    altText: { name: alt, title: alt, description: alt },
  });
}

function drawTable({ head, rows, widths, aligned }: PaperTable): Table {
  const shares = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => Math.floor((room * width) / shares));
  const cell = (line: PaperLine, column: number, look: "head" | "usual" | "sum"): TableCell => {
    const side = look === "head" ? "centre" : (aligned[column] ?? "left");
    return new TableCell({
      width: { size: columns[column] ?? 0, type: WidthType.DXA },
      verticalAlign: look === "head" ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
      ...(look !== "usual" && { shading: { type: ShadingType.CLEAR, color: "auto", fill: "F2F2F2" } }),
      children: [
        new Paragraph({
          alignment: alignments[side],
          children: runs(line, { bold: look !== "usual", points: sizes.usual }),
        }),
      ],
    });
  };
  const border = { style: BorderStyle.SINGLE, size: 4, color: "808080" };
  return new Table({
    width: { size: room, type: WidthType.DXA },
    columnWidths: columns,
    layout: "fixed",
    borders: {
      ...{ top: border, bottom: border, left: border, right: border },
      ...{ insideHorizontal: border, insideVertical: border },
    },
    margins: { marginUnitType: WidthType.DXA, left: 80, right: 80 },
    rows: [
      new DocxRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((line, column) => cell(line, column, "head")),
      }),
      ...rows.map(
        ({ cells, look }) =>
          new DocxRow({ cantSplit: true, children: cells.map((line, column) => cell(line, column, look)) }),
      ),
    ],
  });
}

const alignments = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  centre: AlignmentType.CENTER,
} as const;

function runs(line: PaperLine, look: Look): readonly TextRun[] {
  return linePieces(line).flatMap((piece) => drawPiece(piece, look));
}

function drawPiece(piece: LinePiece, look: Look): readonly TextRun[] {
  if (typeof piece === "string") return textRuns(piece, fontOf(look));
  if ("bold" in piece) return textRuns(piece.bold, fontOf({ ...look, bold: true }));
  const shading = { type: ShadingType.CLEAR, color: "auto", fill: blankShade };
  return textRuns(shownBlank(piece), { ...fontOf(look), shading });
}

/** A run a line, since what was entered may have several; what XML can't hold goes. */
function textRuns(text: string, look: IRunOptions): readonly TextRun[] {
  return visibleText(text)
    .split("\n")
    .map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 && { break: 1 }) }));
}

/** Word takes font and weight of Thai letters from another place than those of Latin ones, so each is set twice. */
function fontOf({ bold, points }: Look): IRunOptions {
  return {
    font: { ascii: paperFont, hAnsi: paperFont, cs: paperFont, eastAsia: paperFont },
    ...{ size: points * 2, sizeComplexScript: points * 2 },
    ...(bold && { bold, boldComplexScript: bold }),
    language: { value: "th-TH", bidirectional: "th-TH" },
  };
}
