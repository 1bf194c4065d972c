import { parseZone, zoneAddress } from "../../workbench/host/address";
import { shiftedIndex, shiftedZone, type Shift } from "../../workbench/host/shift";
import type { Dimension, Zone } from "../../workbench/host/zones";

function zone(address: string): Zone {
  const read = parseZone(address);
  if (!read) throw new Error(address);
  return read;
}

function shift(kind: Shift["kind"], address: string, along: Dimension): Shift {
  return { kind, along, sheetId: "", zone: zone(address) };
}

function after(address: string, what: Shift): string {
  const moved = shiftedZone(zone(address), what);
  return moved ? zoneAddress(moved) : "gone";
}

test.each([
  ["above", "B5:C8", "3:4", "B7:C10"],
  ["at its first row", "B5:C8", "5:5", "B6:C9"],
  ["inside", "B5:C8", "6:7", "B5:C10"],
  ["below", "B5:C8", "9:9", "B5:C8"],
  ["in whole columns", "B:C", "3:4", "B:C"],
])("rows inserted %s: %s after %s is %s", (_where, before, inserted, expected) => {
  expect(after(before, shift("inserted", inserted, "row"))).toBe(expected);
});

test.each([
  ["above", "B5:C8", "1:2", "B3:C6"],
  ["over its beginning", "B5:C8", "4:6", "B4:C5"],
  ["inside", "B5:C8", "6:7", "B5:C6"],
  ["over its end", "B5:C8", "8:12", "B5:C7"],
  ["all of it", "B5:C8", "5:8", "gone"],
  ["below", "B5:C8", "9:9", "B5:C8"],
])("rows deleted %s: %s after %s is %s", (_where, before, deleted, expected) => {
  expect(after(before, shift("deleted", deleted, "row"))).toBe(expected);
});

test.each([
  ["B5:C8", "A:A", "C5:D8"],
  ["B5:C8", "C:D", "B5:E8"],
  ["5:8", "A:A", "5:8"],
])("columns inserted: %s after %s is %s", (before, inserted, expected) => {
  expect(after(before, shift("inserted", inserted, "column"))).toBe(expected);
});

test("cells move what lies within their width, and nothing that is wider", () => {
  const down = shift("inserted", "B2:C3", "row");
  expect(["B4", "C2:C9", "B4:D4", "D4"].map((before) => after(before, down))).toEqual([
    "B6",
    "C4:C11",
    "B4:D4",
    "D4",
  ]);
  expect(after("F2", shift("deleted", "C2:D2", "column"))).toBe("D2");
});

test("a row's number moves with whole rows alone, and is gone with its row", () => {
  const rows = shift("inserted", "3:4", "row");
  expect([1, 2, 7].map((row) => shiftedIndex(row, "row", rows))).toEqual([1, 4, 9]);
  expect(shiftedIndex(7, "column", rows)).toBe(7);
  expect(shiftedIndex(7, "row", shift("inserted", "B2:C3", "row"))).toBe(7);
  expect(shiftedIndex(2, "row", shift("deleted", "3:4", "row"))).toBeNull();
});
