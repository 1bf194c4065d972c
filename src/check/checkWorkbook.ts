import type { Pack } from "../pack/schema";
import type { CellAddress } from "../workbook/read/readIssue";
import type { YearRead } from "../workbook/read/readYear";
import { checkYear } from "./checkYear";
import type { CheckFinding } from "./finding";
import { findingCells } from "./findingCells";

/** A finding with the cell where it is put right; null where the cell is gone. */
export type PlacedFinding = CheckFinding & { readonly cell: CellAddress | null };

/**
 * What is to be looked at in a workbook before it is sent: by severity, then as the paper prints it.
 *
 * @param today Excel serial day.
 * @param builtIn The packs that come with the add-in.
 */
export function checkWorkbook(
  year: YearRead,
  today: number,
  builtIn: readonly Pack[],
): readonly PlacedFinding[] {
  const cellOf = findingCells(year.book, year.pack);
  return checkYear({ ...year, today, builtIn }).map((finding) => ({
    ...finding,
    cell: cellOf(finding.place),
  }));
}
