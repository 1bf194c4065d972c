import type { SheetBuilder } from "./sheetBuilder";

/** A4 on its side between the margins, in points. */
const page = { width: 784, height: 500 } as const;

/** What a column takes for a character of the 16-point font, in points. */
const characterWidth = 6.1;

/** A unit's heading is one row, which stays with the block below it. */
const tallestHeading = 40;

/**
 * Begins a page before each block that what is left of the page does not hold. After one longer than a page that is not
 * known: how much a page holds depends on the printer and, where the Thai font is missing, on the font in its place; a
 * heading alone at the foot would be worse than a page that is not full. The frozen rows are taken to be repeated on every
 * page.
 */
export function breakPages(sheet: SheetBuilder, starts: readonly number[]): void {
  const repeated = sheet.freeze.rows;
  const room = pageHeight(sheet.columnWidths) - sheet.heightOf(1, repeated);
  let used = sheet.heightOf(repeated + 1, (starts[0] ?? sheet.next) - 1);
  for (const block of joinHeadings(sheet, starts)) {
    if (used > 0 && used + block.height > room) {
      sheet.breakBefore(block.start);
      used = 0;
    }
    used += block.height;
  }
}

/** The height of rows that fit on a page whose width the columns fill. */
function pageHeight(columnWidths: readonly number[]): number {
  const width = columnWidths.reduce((sum, one) => sum + one, 0) * characterWidth;
  return page.height * Math.max(1, width / page.width);
}

interface Block {
  readonly start: number;
  readonly height: number;
}

function joinHeadings(sheet: SheetBuilder, starts: readonly number[]): readonly Block[] {
  const blocks: Block[] = [];
  let heading: Block | null = null;
  for (const [index, start] of starts.entries()) {
    const own = sheet.heightOf(start, (starts[index + 1] ?? sheet.next) - 1);
    const block: Block = heading
      ? { start: heading.start, height: heading.height + own }
      : { start, height: own };
    heading = own <= tallestHeading ? block : null;
    if (!heading) blocks.push(block);
  }
  return blocks;
}
