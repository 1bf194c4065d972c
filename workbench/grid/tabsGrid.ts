import type { Model } from "@odoo/o-spreadsheet";
import type { Frozen, GridSheets, Selection, SheetInfo, SheetVisibility } from "../host/grid";
import type { Zone } from "../host/zones";
import { watchCommands } from "./commands";
import { ModelSteps } from "./modelSteps";

/** Room for what an add-in may write; the grid's own default is 100 rows. */
const NEW_SHEET = { rows: 1000, cols: 52 };

/** The sheets of a model as tabs. */
export class TabsGrid extends ModelSteps implements GridSheets {
  private readonly veryHidden = new Set<string>();
  private readonly frozenBySheet = new Map<string, { readonly asked: Frozen; readonly drawn: Frozen }>();
  /** A step asks for them some thousand times between two commands. */
  private knownSheets: readonly SheetInfo[] | null = null;

  constructor(model: Model) {
    super(model);
    watchCommands(model, () => {
      this.knownSheets = null;
    });
  }

  sheets(): readonly SheetInfo[] {
    this.knownSheets ??= this.readSheets();
    return this.knownSheets;
  }

  private readSheets(): readonly SheetInfo[] {
    const { getters } = this.model;
    return getters.getSheetIds().map((id) => {
      const sheet = getters.getSheet(id);
      return {
        id,
        name: sheet.name,
        visibility: sheet.isVisible ? "Visible" : this.veryHidden.has(id) ? "VeryHidden" : "Hidden",
        tabColor: sheet.color ?? "",
        showsGridlines: getters.getGridLinesVisibility(id),
        rowCount: getters.getNumberRows(id),
        columnCount: getters.getNumberCols(id),
      };
    });
  }

  activeSheetId(): string {
    return this.model.getters.getActiveSheetId();
  }

  activateSheet(sheetId: string): void {
    const sheetIdFrom = this.activeSheetId();
    if (sheetIdFrom === sheetId) return;
    this.done(this.model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: sheetId }));
  }

  addSheet(name: string): string {
    const sheetId = this.model.uuidGenerator.smallUuid();
    const position = this.model.getters.getSheetIds().length;
    this.change(() => {
      this.done(this.model.dispatch("CREATE_SHEET", { sheetId, position, name, ...NEW_SHEET }));
    });
    return sheetId;
  }

  deleteSheet(sheetId: string): void {
    const sheetName = this.model.getters.getSheetName(sheetId);
    this.pending.forgetSheet(sheetId);
    this.change(() => {
      this.done(this.model.dispatch("DELETE_SHEET", { sheetId, sheetName }));
    });
  }

  renameSheet(sheetId: string, newName: string): void {
    const oldName = this.model.getters.getSheetName(sheetId);
    if (newName === oldName) return;
    this.change(() => {
      // Formulas that wait were written for the old name.
      this.flush();
      this.done(this.model.dispatch("RENAME_SHEET", { sheetId, oldName, newName }));
    });
  }

  moveSheet(sheetId: string, position: number): void {
    const delta = position - this.model.getters.getSheetIds().indexOf(sheetId);
    if (delta !== 0) this.done(this.model.dispatch("MOVE_SHEET", { sheetId, delta }));
  }

  showSheet(sheetId: string, visibility: SheetVisibility): void {
    if (visibility === "VeryHidden") this.veryHidden.add(sheetId);
    else this.veryHidden.delete(sheetId);
    this.knownSheets = null;
    const visible = visibility === "Visible";
    if (this.model.getters.isSheetVisible(sheetId) === visible) return;
    this.done(this.model.dispatch(visible ? "SHOW_SHEET" : "HIDE_SHEET", { sheetId }));
  }

  colorTab(sheetId: string, color: string): void {
    this.done(this.model.dispatch("COLOR_SHEET", color === "" ? { sheetId } : { sheetId, color }));
  }

  showGridlines(sheetId: string, areGridLinesVisible: boolean): void {
    this.done(this.model.dispatch("SET_GRID_LINES_VISIBILITY", { sheetId, areGridLinesVisible }));
  }

  frozen(sheetId: string): Frozen {
    const drawn = this.drawnFreeze(sheetId);
    const kept = this.frozenBySheet.get(sheetId);
    return kept && isSameFreeze(kept.drawn, drawn) ? kept.asked : drawn;
  }

  /** The library freezes nothing through merged cells; Excel does, so what was asked is kept. */
  freeze(sheetId: string, asked: Frozen): void {
    const { rows, columns } = asked;
    this.model.dispatch("UNFREEZE_COLUMNS_ROWS", { sheetId });
    if (rows > 0) this.model.dispatch("FREEZE_ROWS", { sheetId, quantity: rows });
    if (columns > 0) this.model.dispatch("FREEZE_COLUMNS", { sheetId, quantity: columns });
    this.frozenBySheet.set(sheetId, { asked, drawn: this.drawnFreeze(sheetId) });
  }

  private drawnFreeze(sheetId: string): Frozen {
    const { ySplit, xSplit } = this.model.getters.getPaneDivisions(sheetId);
    return { rows: ySplit, columns: xSplit };
  }

  selection(): Selection {
    const { getters } = this.model;
    const { sheetId, row, col } = getters.getActivePosition();
    const zones = getters.getSelectedZones();
    return { sheetId, zone: getters.getSelectedZone(), zones, activeRow: row, activeColumn: col };
  }

  select(sheetId: string, zones: readonly Zone[]): void {
    this.activateSheet(sheetId);
    zones.forEach((wide, index) => {
      const zone = this.kept(sheetId, wide);
      const anchor = { cell: { row: zone.top, col: zone.left }, zone };
      if (index === 0) this.model.selection.selectZone(anchor, { scrollIntoView: true });
      else this.model.selection.addCellToSelection(zone.left, zone.top);
      if (index > 0) this.model.selection.setAnchorCorner(zone.right, zone.bottom);
    });
  }
}

function isSameFreeze(one: Frozen, other: Frozen): boolean {
  return one.rows === other.rows && one.columns === other.columns;
}
