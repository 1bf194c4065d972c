import type { Blueprint } from "../blueprint/blueprint";
import { parseName, type NamedCell } from "../cells/names";
import type { PackSetting } from "./workbookState";

/** What a build put into the workbook, and what it has to be like without it. */
export interface AddedTemplate {
  /** The template's number. */
  readonly book: number;
  readonly laoName: string;
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  /** The number of the first area. */
  readonly firstArea: string;
  /** The name of the first cell to be filled in; null where there is none. */
  readonly firstEntry: string | null;
  /** Whether the pack was not in the workbook before. */
  readonly addedPack: boolean;
  readonly setting: PackSetting;
  readonly settingBefore: PackSetting | null;
  /** The sheet that was shown. */
  readonly sheetBefore: string;
}

/** The first area's first cell to be filled in: its sheet's names follow the rows. */
export function firstEntryName({ names }: Blueprint): string | null {
  return names.find(({ name }) => isEntry(parseName(name)?.cell))?.name ?? null;
}

function isEntry(cell: NamedCell | undefined): boolean {
  switch (cell?.of) {
    case "indicator":
      return ["GATE", "TYPED", "DONE", "COUNTED", "LINES"].includes(cell.cell);
    case "clause":
      return cell.cell === "STATE";
    case "area":
      return cell.cell === "TYPED_SCORE";
    default:
      return false;
  }
}
