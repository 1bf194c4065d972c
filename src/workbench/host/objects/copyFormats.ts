import type { HostContext } from "../hostContext";
import type { MethodArguments } from "../methodArguments";
import { notImplemented } from "../officeError";
import { refuseProtectedSheet } from "../protect";
import { rangeOfArgument, type RangeTarget } from "../rangeTarget";
import { indexesOf } from "../zones";

const sides = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;

/** `copyFrom` of looks: as many cells as the range has, from the source's first cell on. */
export function copyFormats(range: RangeTarget, methodArguments: MethodArguments, host: HostContext): void {
  if (methodArguments.json(1) !== "Formats") throw notImplemented("Range.copyFrom of anything but Formats");
  refuseProtectedSheet(range.sheetId, host, "allowFormatCells");
  const source = rangeOfArgument(methodArguments.object(0), methodArguments.json(0), range.sheetId, host);
  for (const row of indexesOf(range.zone, "row"))
    for (const column of indexesOf(range.zone, "column"))
      copyCell(
        {
          ...source,
          row: source.zone.top + row - range.zone.top,
          column: source.zone.left + column - range.zone.left,
        },
        { ...range, row, column },
        host,
      );
}

type CellTarget = RangeTarget & { readonly row: number; readonly column: number };

function copyCell(from: CellTarget, to: CellTarget, { grid }: HostContext): void {
  const { row, column, sheetId } = to;
  const zones = [{ top: row, bottom: row, left: column, right: column }];
  grid.setFormat(sheetId, zones, grid.format(from.sheetId, from.row, from.column));
  const { numberFormat } = grid.cell(from.sheetId, from.row, from.column);
  grid.writeCells(sheetId, [{ row, column, numberFormat }]);
  const borders = grid.borders(from.sheetId, from.row, from.column);
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const line = borders[side];
    if (line) grid.setBorder(sheetId, zones, sides[side], line);
  }
}
