import type { BlockEdit, SheetEdit } from "./editSheets";
import { bytesOfAction, mostBytes } from "./step";
import { groupedBySize } from "./trips";

interface BlockOnSheet {
  readonly sheet: string;
  readonly block: BlockEdit;
}

type Formats = NonNullable<BlockEdit["formats"]>;

/**
 * The edits, those of formulas with the number formats that their cells have. One round trip, none where there is nothing to
 * write, more where there are thousands of blocks.
 */
export async function withNumberFormats(
  context: Excel.RequestContext,
  edits: readonly SheetEdit[],
): Promise<readonly SheetEdit[]> {
  const blocks = edits.flatMap(({ sheet, blocks: own }) =>
    own.filter(hasFormulas).map((block): BlockOnSheet => ({ sheet, block })),
  );
  const formats = new Map<BlockEdit, Formats>();
  for (const trip of groupedBySize(blocks, () => 4 * bytesOfAction, mostBytes))
    for (const [block, own] of await readTrip(context, trip)) formats.set(block, own);
  return edits.map((edit) => ({
    ...edit,
    blocks: edit.blocks.map((block) => {
      const own = formats.get(block);
      return own ? { ...block, formats: own } : block;
    }),
  }));
}

function hasFormulas({ before }: BlockEdit): boolean {
  return before.flat().some((content) => typeof content === "string" && content.startsWith("="));
}

async function readTrip(
  context: Excel.RequestContext,
  blocks: readonly BlockOnSheet[],
): Promise<readonly (readonly [BlockEdit, Formats])[]> {
  const asked = blocks.map(({ sheet, block }) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(block.address);
    range.untrack();
    return { block, range: range.load("numberFormat") };
  });
  await context.sync();
  return asked.map(({ block, range }) => {
    const formats: Formats = range.numberFormat;
    return [block, formats];
  });
}
