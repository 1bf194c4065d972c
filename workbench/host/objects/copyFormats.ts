import type { HostContext } from "../hostContext";
import type { MethodArguments } from "../methodArguments";
import { notImplemented } from "../officeError";
import { refuseProtectedSheet } from "../protect";
import { rangeOfArgument, type RangeTarget } from "../rangeTarget";
import { indexesOf } from "../zones";

const SIDES = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;

/** `copyFrom` of looks: as many cells as the range has, from the source's first cell on. */
export function copyFormats(range: RangeTarget, methodArguments: MethodArguments, host: HostContext): void {
  if (methodArguments.json(1) !== "Formats") throw notImplemented("Range.copyFrom of anything but Formats");
  const { sheetId, zone } = range;
  refuseProtectedSheet(sheetId, host, "allowFormatCells");
  const source = rangeOfArgument(methodArguments.object(0), methodArguments.json(0), sheetId, host);
  const { grid } = host;
  // All is read before anything changes, as the grid wishes it.
  const looks = indexesOf(zone, "row").flatMap((row) =>
    indexesOf(zone, "column").map((column) => {
      const from = [
        source.sheetId,
        source.zone.top + row - zone.top,
        source.zone.left + column - zone.left,
      ] as const;
      const { numberFormat } = grid.cell(...from);
      return { row, column, numberFormat, format: grid.format(...from), borders: grid.borders(...from) };
    }),
  );
  grid.writeCells(
    sheetId,
    looks.map(({ row, column, numberFormat }) => ({ row, column, numberFormat })),
  );
  for (const { row, column, format, borders } of looks) {
    const zones = [{ top: row, bottom: row, left: column, right: column }];
    grid.setFormat(sheetId, zones, format);
    for (const side of ["top", "bottom", "left", "right"] as const) {
      const line = borders[side];
      if (line) grid.setBorder(sheetId, zones, SIDES[side], line);
    }
  }
}
