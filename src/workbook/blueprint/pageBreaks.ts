import type { SheetBuilder } from "./sheetBuilder";

/** A4 on its side between the margins, in points. */
const page = { width: 784, height: 500 } as const;

/**
 * What a column takes for a character of the 16-point font, in points: a little less than the font's own 6.75, since a font
 * in its place may be narrower, and then a page holds less.
 */
const characterWidth = 6.5;

/** A unit's heading is one row, which stays with the block below it. */
const tallestHeading = 40;

/** A block longer than a page begins on the page it is on only where this part of it is left. */
const leastLeft = 0.4;

/**
 * Begins a page before each block that what is left of the page does not hold, so that blocks stay whole on as few pages as
 * they allow; a block longer than a page goes on between two rows.
 *
 * @param starts Rows that begin a block.
 * @param head The row that is printed again at the head of every page.
 */
export function breakPages(sheet: SheetBuilder, starts: readonly number[], head: number): void {
  const printed = sheet.columnWidths.filter((_, index) => !sheet.hiddenColumns.includes(index + 1));
  const whole = pageHeight(printed);
  const room = whole - sheet.heightOf(head, head);
  let left = whole - sheet.heightOf(1, (starts[0] ?? sheet.next) - 1);
  const begin = (row: number): void => {
    sheet.breakBefore(row);
    left = room;
  };
  for (const { start, end, height } of joinHeadings(sheet, starts)) {
    const fits = height <= left;
    if (!fits && (height <= room || left < room * leastLeft)) begin(start);
    for (let row = start; row <= end; row += 1) {
      const own = sheet.heightOf(row, row);
      if (own > left && left < room) begin(row);
      left -= own;
    }
  }
}

/** The height of rows that fit on a page whose width the columns fill. */
function pageHeight(columnWidths: readonly number[]): number {
  const width = columnWidths.reduce((sum, one) => sum + one, 0) * characterWidth;
  return page.height * Math.max(1, width / page.width);
}

interface Block {
  readonly start: number;
  readonly end: number;
  readonly height: number;
}

function joinHeadings(sheet: SheetBuilder, starts: readonly number[]): readonly Block[] {
  const blocks: Block[] = [];
  let heading: number | null = null;
  for (const [index, row] of starts.entries()) {
    const start: number = heading ?? row;
    const end = (starts[index + 1] ?? sheet.next) - 1;
    heading = sheet.heightOf(row, end) <= tallestHeading ? start : null;
    if (heading === null) blocks.push({ start, end, height: sheet.heightOf(start, end) });
  }
  return blocks;
}
