import type { HostContext } from "../hostContext";
import { isJsonObject, type Json } from "../json";
import { notImplemented } from "../officeError";
import type { RangeTarget } from "../rangeTarget";
import { indexesOf } from "../zones";

/** What each cell of a range has of the looks that are asked for, in rows; of these the host tells locks. */
export function cellProperties({ sheetId, zone }: RangeTarget, asked: Json, host: HostContext): Json {
  refuseOthers(asked);
  return indexesOf(zone, "row").map((row) =>
    indexesOf(zone, "column").map((column) => ({
      format: { protection: { locked: host.grid.format(sheetId, row, column).locked } },
    })),
  );
}

function refuseOthers(asked: Json): void {
  const { format, ...others } = isJsonObject(asked) ? asked : {};
  const names = [...Object.keys(others), ...(isJsonObject(format) ? Object.keys(format) : [])];
  const other = names.find((name) => name !== "protection");
  if (other !== undefined) throw notImplemented(`${other} of a cell's properties`);
}
