import type { CellBlueprint, SheetBlueprint } from "../blueprint/blueprint";
import { refer } from "../cells/cellRange";
import { lineColor } from "../blueprint/styles";
import { aspects, lookOf, type Aspect } from "./looks";
import { addressLists, rectangles } from "./rectangles";
import { bytesOfAction, type WorkbookStep } from "./step";

/** The looks of a sheet's cells, each side of a look over all cells that have it at once. */
export function lookSteps({ name, cells }: SheetBlueprint): readonly WorkbookStep[] {
  return [...aspects.flatMap((aspect) => aspectSteps(name, cells, aspect)), ...lineSteps(name, cells)];
}

function aspectSteps(
  sheet: string,
  cells: readonly CellBlueprint[],
  aspect: Aspect,
): readonly WorkbookStep[] {
  const groups = new Map<string | number | boolean, CellBlueprint[]>();
  for (const cell of cells) {
    const value = aspect.of(lookOf(cell));
    if (value === null) continue;
    const own = groups.get(value) ?? [];
    own.push(cell);
    groups.set(value, own);
  }
  return [...groups].flatMap(([value, own]) =>
    addressLists(rectangles(own).map(refer)).map((list) =>
      formatStep(sheet, list, 1, (areas) => {
        aspect.set(areas, value);
      }),
    ),
  );
}

/** Every bordered cell has a line on each side; inside a block these are lines of the block. */
function lineSteps(sheet: string, cells: readonly CellBlueprint[]): readonly WorkbookStep[] {
  const blocks = rectangles(cells.filter((cell) => lookOf(cell).border));
  const high = blocks.filter(({ height }) => height > 1);
  const wide = blocks.filter(({ width }) => width > 1);
  const drawn = [
    [blocks, ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"]],
    [high, ["InsideHorizontal"]],
    [wide, ["InsideVertical"]],
  ] as const;
  return drawn.flatMap(([own, edges]) =>
    addressLists(own.map(refer)).map((list) =>
      formatStep(sheet, list, edges.length * 3, ({ format }) => {
        for (const edge of edges) {
          const line = format.borders.getItem(edge);
          line.style = "Continuous";
          line.color = `#${lineColor}`;
        }
      }),
    ),
  );
}

function formatStep(
  sheet: string,
  addresses: string,
  actions: number,
  set: (areas: Excel.RangeAreas) => void,
): WorkbookStep {
  return {
    bytes: addresses.length + (actions + 3) * bytesOfAction,
    cells: 0,
    ask(workbook) {
      const areas = workbook.sheet(sheet).getRanges(addresses);
      areas.untrack();
      set(areas);
    },
  };
}
