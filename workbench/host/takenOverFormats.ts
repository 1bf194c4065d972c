import { parseZone, splitAddress } from "./address";
import type { CellChange } from "./grid";
import type { HostContext } from "./hostContext";
import { findSheet } from "./sheets";

const TEXT = "@";
const GENERAL = "General";

/** Texts, whose letters are no references; then a cell or the corners of a range, with its sheet or without. */
const PARTS =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.])(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{M}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?[1-9]\d*(?::\$?[A-Z]{1,3}\$?[1-9]\d*)?(?![\p{L}\p{N}_.(])/gu;

/** The formats that written formulas take over from the cells they read; the formula is a text once someone edits it. */
export function takenOverFormats(
  sheetId: string,
  written: readonly CellChange[],
  host: HostContext,
): readonly CellChange[] {
  if (!host.strictness.takesOverFormats) return [];
  return written.flatMap(({ row, column, content = "" }) => {
    const takesOver =
      content.startsWith("=") &&
      host.grid.cell(sheetId, row, column).numberFormat === GENERAL &&
      readsText(content, sheetId, host);
    return takesOver ? [{ row, column, numberFormat: TEXT }] : [];
  });
}

function readsText(formula: string, sheetId: string, host: HostContext): boolean {
  return [...formula.matchAll(PARTS)].some(([part]) => {
    const { sheetName, cells } = splitAddress(part);
    const sheet = sheetName === null ? sheetId : findSheet(sheetName, host)?.id;
    const zone = part.startsWith('"') ? null : parseZone(cells);
    return (
      sheet !== undefined && zone !== null && host.grid.cell(sheet, zone.top, zone.left).numberFormat === TEXT
    );
  });
}
