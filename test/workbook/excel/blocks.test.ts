import fc from "fast-check";
import { addressLists, rectangles } from "../../../src/workbook/excel/rectangles";
import { refer, type CellRange } from "../../../src/workbook/cells/cellRange";
import { tripsOf, type WorkbookStep } from "../../../src/workbook/excel/step";

const cell = fc.record({ row: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 1, max: 8 }) });

function placesIn({ row, column, width, height }: CellRange): readonly string[] {
  return Array.from({ length: height }, (_, down) =>
    Array.from({ length: width }, (__, across) => `${row + down},${column + across}`),
  ).flat();
}

describe("cells as blocks", () => {
  test("have every cell in exactly one block, and no other cell", () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
        const wanted = new Set(cells.map(({ row, column }) => `${row},${column}`));
        expect(rectangles(cells).flatMap(placesIn).sort()).toEqual([...wanted].sort());
      }),
    );
  });

  test("are few: a full block is one, whatever the order of its cells", () => {
    const cells = [5, 3, 4].flatMap((row) => [2, 1].map((column) => ({ row, column })));
    expect(rectangles(cells).map(refer)).toEqual(["A3:B5"]);
  });

  test("are listed below 2,000 characters, none lost", () => {
    const addresses = Array.from({ length: 3000 }, (_, row) => `A${row + 1}`);
    const lists = addressLists(addresses);
    expect(lists.every((list) => list.length < 2000)).toBe(true);
    expect(lists.flatMap((list) => list.split(","))).toEqual(addresses);
  });
});

test("steps go into round trips in their order, each below 1 MB", () => {
  const steps = fc.array(fc.integer({ min: 1, max: 900_000 }), { maxLength: 40 });
  fc.assert(
    fc.property(steps, (sizes) => {
      const asked: WorkbookStep[] = sizes.map((bytes) => ({ bytes, cells: 0, ask: () => undefined }));
      const trips = tripsOf(asked);
      expect(trips.flat()).toEqual(asked);
      for (const trip of trips)
        expect(trip.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(1_000_000);
    }),
  );
});
