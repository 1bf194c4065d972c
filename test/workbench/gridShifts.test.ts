import type { SpreadsheetCommand } from "../../workbench/grid/commands";
import { shiftsOf } from "../../workbench/grid/shifts";
import { zoneAddress } from "../../workbench/host/address";

/** A sheet of 100 rows and 26 columns, after the command. */
const sheets = {
  activeSheetId: () => "in view",
  size: (_sheetId: string, dimension: string) => (dimension === "row" ? 100 : 26),
};

const rows = { type: "ADD_COLUMNS_ROWS", sheetId: "s", dimension: "ROW", position: "before" } as const;
const removal = { type: "REMOVE_COLUMNS_ROWS", sheetId: "s", dimension: "ROW" } as const;

function told(command: SpreadsheetCommand): readonly string[] {
  return shiftsOf(command, sheets).map(
    ({ kind, along, sheetId, zone }) => `${sheetId} ${kind} ${zoneAddress(zone)} along ${along}`,
  );
}

test.each<[string, SpreadsheetCommand, readonly string[]]>([
  ["rows before one", { ...rows, base: 2, quantity: 2 }, ["s inserted 3:4 along row"]],
  ["rows after one", { ...rows, base: 2, quantity: 2, position: "after" }, ["s inserted 4:5 along row"]],
  ["columns", { ...rows, dimension: "COL", base: 1, quantity: 1 }, ["s inserted B:B along column"]],
  ["rows behind the last one", { ...rows, base: 79, quantity: 20, position: "after" }, []],
  [
    "removed rows here and there",
    { ...removal, elements: [2, 8, 3] },
    ["s deleted 9:9 along row", "s deleted 3:4 along row"],
  ],
  [
    "cells",
    { type: "INSERT_CELL", shiftDimension: "COL", zone: { top: 1, bottom: 2, left: 1, right: 1 } },
    ["in view inserted B2:B3 along column"],
  ],
  ["a typed cell", { type: "UPDATE_CELL", sheetId: "s", row: 1, col: 1, content: "1" }, []],
])("%s", (_what, command, expected) => {
  expect(told(command)).toEqual(expected);
});

test("what is taken back moves the other way and in the other order, what is done again as before", () => {
  const commands = [
    { ...rows, base: 2, quantity: 2 },
    { ...removal, elements: [2, 8] },
  ];
  expect(told({ type: "UNDO", commands })).toEqual([
    "s inserted 3:3 along row",
    "s inserted 9:9 along row",
    "s deleted 3:4 along row",
  ]);
  expect(told({ type: "REDO", commands })).toEqual([
    "s inserted 3:4 along row",
    "s deleted 9:9 along row",
    "s deleted 3:3 along row",
  ]);
});

test("rows that a sheet got behind its last one are taken back without a word", () => {
  const grown = { ...rows, base: 99, quantity: 20, position: "after" } as const;
  expect(told({ type: "UNDO", commands: [grown] })).toEqual([]);
});
