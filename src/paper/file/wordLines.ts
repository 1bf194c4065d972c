import { WordCounters, type NumberPlace, type Numbering } from "./wordNumbering";

/** A paragraph while it is read. */
interface OpenParagraph {
  text: string;
  style: string;
  level: number | null;
  numbering: string | null;
}

/** The cells of a row while it is read, each a list of lines. */
interface OpenRow {
  readonly cells: string[][];
}

/** Puts the lines of a document together: paragraphs, rows of tables, the numbers that Word gives to paragraphs. */
export class WordLines {
  /** Paragraphs whose number Word reckons in a way that can't be counted. */
  unnumbered = 0;
  private readonly lines: string[] = [];
  private readonly rows: OpenRow[] = [];
  private readonly paragraphs: OpenParagraph[] = [];
  private readonly counters: WordCounters;

  /** @param styles Where a paragraph's style numbers it. */
  constructor(
    numbering: ReadonlyMap<string, Numbering>,
    private readonly styles: ReadonlyMap<string, NumberPlace>,
  ) {
    this.counters = new WordCounters(numbering);
  }

  text(): string {
    return this.lines.join("\n");
  }

  write(text: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph) paragraph.text += text;
  }

  style(name: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph) paragraph.style = name;
  }

  level(level: number): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph) paragraph.level = level;
  }

  numberBy(id: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph) paragraph.numbering = id;
  }

  beginParagraph(): void {
    this.paragraphs.push({ text: "", style: "", level: null, numbering: null });
  }

  endParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    const words = paragraph.text.trim();
    const [first = "", ...others] = words.split("\n");
    const target = this.rows.at(-1)?.cells.at(-1) ?? this.lines;
    target.push(words === "" ? "" : `${this.numberOf(paragraph)}${first}`, ...others);
  }

  beginRow(): void {
    this.rows.push({ cells: [] });
  }

  beginCell(): void {
    this.rows.at(-1)?.cells.push([]);
  }

  /** A cell that ends in a blank line says nothing by it. */
  endCell(): void {
    const cell = this.rows.at(-1)?.cells.at(-1);
    while (cell?.at(-1) === "") cell.pop();
  }

  endRow(): void {
    const row = this.rows.pop();
    const target = this.rows.at(-1)?.cells.at(-1) ?? this.lines;
    if (row) target.push(...rowLines(row));
  }

  private numberOf({ numbering, level, style }: OpenParagraph): string {
    const ofStyle = this.styles.get(style);
    const id = numbering ?? ofStyle?.id ?? null;
    if (id === null || id === "0") return "";
    const number = this.counters.next({ id, level: level ?? ofStyle?.level ?? 0 });
    if (number === null) this.unnumbered += 1;
    return number === null || number === "" ? "" : `${number} `;
  }
}

/** Cells of one line each stand in one line, and so do cells of equally many, line by line; others below each other. */
function rowLines({ cells }: OpenRow): readonly string[] {
  const filled = cells.filter((cell) => cell.length > 0);
  const [first] = filled;
  if (!first) return [""];
  if (filled.some((cell) => cell.length !== first.length)) return filled.flat();
  return first.map((_, index) => filled.map((cell) => cell[index] ?? "").join("\t"));
}
