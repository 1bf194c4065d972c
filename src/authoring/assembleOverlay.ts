import type { Pack } from "../pack/schema";
import { Assembly, cell, partOf, type SheetRows } from "./assemble";
import { fault } from "./issue";
import type { Raw } from "./paths";
import type { RowBook } from "./rowBook";
import type { TableName } from "./tables";
import type { Row } from "./value";

/** What of a pack its parts are checked by. */
export type OwnPackSettings = Pick<Pack, "year" | "fiscalYear" | "overall" | "percentDecimals">;

interface AssembledOverlay {
  /** The own indicators as a pack of them alone, each in an area of its own; `ownAsPack` puts them together alike. */
  readonly pack: Raw;
  readonly book: RowBook;
  readonly orphaned: ReadonlySet<TableName>;
  /** The row of each own indicator, in the order of the sheet. */
  readonly own: readonly Row[];
}

/**
 * Puts a province's own indicators together from the rows of its sheets.
 *
 * @param doubtful Sheets of which rows may be missing.
 */
export function assembleOverlay(
  fields: Row,
  sheets: SheetRows,
  doubtful: ReadonlySet<TableName>,
  settings: OwnPackSettings,
): AssembledOverlay {
  const assembly = new OverlayAssembly(sheets, doubtful, "Province");
  const pack = assembly.overlay(fields, settings);
  const { book, owners, own } = assembly;
  return { pack, book, orphaned: owners.orphaned, own };
}

/** Of areas and units that nobody sees. */
const title = "–";

class OverlayAssembly extends Assembly {
  readonly own: Row[] = [];
  private readonly areas: Raw[] = [];

  overlay(fields: Row, { year, fiscalYear, overall, percentDecimals }: OwnPackSettings): Raw {
    const head = partOf("Province", fields);
    const pack: Raw = {
      ...{ id: head["id"], version: head["version"], title: head["title"] },
      ...{ year, fiscalYear, overall, percentDecimals },
      ...{ passMarks: [], levels: [], areas: this.areas },
    };
    this.addWithParts(pack);
    // A pack has an area at least; a province that only drops has none of its own.
    if (this.areas.length === 0) this.areas.push({ id: "1", title, units: [] });
    this.owners.refuseMissing();
    return pack;
  }

  /** Areas and units are the base's; here each indicator has its own, and its number is its place. */
  protected override unitOf(row: Row): Raw {
    this.own.push(row);
    const unit: Raw = { id: "1", title, indicators: [] };
    this.areas.push({ id: String(this.own.length), title, units: [unit] });
    return unit;
  }

  protected override ownerOfNote(pack: Raw, row: Row): Raw | null {
    const of = cell(row, "of");
    if (of === "pack" || of === "indicator") return super.ownerOfNote(pack, row);
    this.book.refuse(fault("noteElsewhere", {}), "Notes", row, "of");
    return null;
  }
}
