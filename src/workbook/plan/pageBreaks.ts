import type { SheetBuilder } from "./sheetBuilder";

/** A4 on its side between the margins, in points. */
const page = { width: 784, height: 500 } as const;

/** What a column takes for a character of the 16-point font, in points. */
const characterWidth = 6.1;

/** A unit's heading is one row, which stays with the block below it. */
const tallestHeading = 40;

/**
 * Begins a page before each block that would be cut although a page holds it. One longer than a page is cut anyway: it
 * begins where at least half a page is left. The frozen rows are taken to be repeated on every page.
 */
export function breakPages(sheet: SheetBuilder, starts: readonly number[]): void {
  const repeated = sheet.freeze.rows;
  const room = pageHeight(sheet.columnWidths) - sheet.heightOf(1, repeated);
  let used = sheet.heightOf(repeated + 1, (starts[0] ?? sheet.next) - 1);
  for (const block of joinHeadings(sheet, starts)) {
    const left = room - used;
    if (used > 0 && block.height > left && (block.height <= room || left < room / 2)) {
      sheet.breakBefore(block.start);
      used = 0;
    }
    used += block.height;
    while (used > room) used -= room;
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
