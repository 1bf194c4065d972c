import type { Cell as StoredCell, Getters, Model } from "@odoo/o-spreadsheet";
import type { Cell, CellChange, CellPlace, ChangedBy, GridCells } from "../host/grid";
import { indexesOf, intersection, type SheetZone, type Zone } from "../host/zones";
import { excelCode } from "./errorCodes";
import type { KeptParts } from "./keptParts";
import { drawnFormat, keptNumberFormat, withNumberFormat } from "./numberFormats";
import type { PendingCell } from "./pendingCells";
import { TabsGrid } from "./tabsGrid";

const GENERAL = "General";
const TEXT = "@";

/** What stands in the cells of a model. */
export class CellsGrid extends TabsGrid implements GridCells {
  constructor(
    model: Model,
    protected readonly parts: KeptParts,
  ) {
    super(model);
  }

  cell(sheetId: string, row: number, col: number): Cell {
    const { getters } = this.model;
    this.needCalculated();
    if (row >= getters.getNumberRows(sheetId) || col >= getters.getNumberCols(sheetId)) return BLANK;
    const evaluated = getters.getEvaluatedCell({ sheetId, row, col });
    const isError = evaluated.type.valueOf() === "error";
    const content = typedContent(getters.getCell({ sheetId, row, col }), getters);
    const value = isError ? excelCode(String(evaluated.value)) : unmarked(evaluated.value, content);
    const { message } = evaluated;
    return {
      value,
      text: isError ? String(value) : String(unmarked(evaluated.formattedValue, content)),
      content,
      numberFormat: keptNumberFormat(getters.getCellStyle({ sheetId, row, col })) ?? named(evaluated.format),
      ...(isError && { error: { code: String(value), ...(message !== undefined && { message }) } }),
    };
  }

  writeCells(sheetId: string, changes: readonly CellChange[], by?: ChangedBy): void {
    this.change(() => {
      const bottom = changes.reduce((most, { row }) => Math.max(most, row), 0);
      const right = changes.reduce((most, { column }) => Math.max(most, column), 0);
      this.kept(sheetId, { top: 0, left: 0, bottom, right });
      for (const { row, column, content, numberFormat } of changes) {
        const cell = this.pending.at(sheetId, row, column);
        if (numberFormat !== undefined) this.setNumberFormat(cell, numberFormat);
        if (content === undefined) continue;
        const format = cell.format ?? this.model.getters.getCell({ sheetId, row, col: column })?.format;
        // The library would make a formula of it whatever the format.
        cell.content = format === TEXT && content.startsWith("=") ? `'${content}` : content;
      }
    }, by);
  }

  private setNumberFormat(cell: PendingCell, numberFormat: string): void {
    const drawn = drawnFormat(numberFormat);
    cell.format = drawn === GENERAL ? "" : drawn;
    const before = cell.style === undefined ? this.model.getters.getCellStyle(cell) : cell.style;
    const style = withNumberFormat(before ?? {}, drawn === numberFormat ? null : numberFormat);
    if (style !== before) cell.style = style;
  }

  usedZone(sheetId: string): Zone | null {
    this.needCalculated();
    const positions = this.model.getters
      .getEvaluatedCellsPositions(sheetId)
      .filter((position) => this.model.getters.getEvaluatedCell(position).value !== null);
    if (positions.length === 0) return null;
    return positions.reduce(
      ({ top, bottom, left, right }, { row, col }) => ({
        top: Math.min(top, row),
        bottom: Math.max(bottom, row),
        left: Math.min(left, col),
        right: Math.max(right, col),
      }),
      { top: Infinity, bottom: 0, left: Infinity, right: 0 },
    );
  }

  keptCells(sheetId: string): readonly CellPlace[] {
    this.needCalculated();
    const { getters } = this.model;
    const places = getters.getCells(sheetId).map(({ id }) => getters.getCellPosition(id));
    const bottom = places.reduce((most, { row }) => Math.max(most, row), 0);
    const right = places.reduce((most, { col }) => Math.max(most, col), 0);
    const known = new Set(places.map(({ row, col }) => `${row},${col}`));
    // Of borders the library keeps no list. They stand in or beside cells that have more than a border.
    const kept: CellPlace[] = [];
    for (let row = 0; row <= bottom + 1; row += 1) {
      for (let column = 0; column <= right + 1; column += 1) {
        const isKept = known.has(`${row},${column}`) || getters.getCellBorder({ sheetId, row, col: column });
        if (isKept) kept.push({ row, column });
      }
    }
    return kept;
  }

  merges(sheetId: string): readonly Zone[] {
    return this.model.getters.getMerges(sheetId).map(({ top, bottom, left, right }) => ({
      top,
      bottom,
      left,
      right,
    }));
  }

  merge(sheetId: string, zone: Zone): void {
    this.change(() => {
      const target = this.kept(sheetId, zone);
      this.forgetCovered(sheetId, target);
      this.unmerge(sheetId, target);
      const frozen = this.frozen(sheetId);
      const isFrozen = frozen.rows > 0 || frozen.columns > 0;
      if (isFrozen) this.freeze(sheetId, { rows: 0, columns: 0 });
      this.done(this.model.dispatch("ADD_MERGE", { sheetId, target: [target], force: true }));
      if (isFrozen) this.freeze(sheetId, frozen);
    });
  }

  /** Merging clears all cells but the first, those that wait to be written too. */
  private forgetCovered(sheetId: string, zone: Zone): void {
    for (const row of indexesOf(zone, "row")) {
      for (const column of indexesOf(zone, "column")) {
        if (row !== zone.top || column !== zone.left) delete this.pending.find(sheetId, row, column)?.content;
      }
    }
  }

  unmerge(sheetId: string, zone: Zone): void {
    const target = this.merges(sheetId).filter((merge) => intersection(merge, zone));
    if (target.length === 0) return;
    this.change(() => {
      this.done(this.model.dispatch("REMOVE_MERGE", { sheetId, target }));
    });
  }

  anchor(place: SheetZone): string {
    return this.parts.anchor({ ...place, zone: this.kept(place.sheetId, place.zone) });
  }

  anchored(anchor: string): SheetZone | null {
    return this.parts.anchored(anchor);
  }
}

const BLANK: Cell = { value: null, text: "", content: "", numberFormat: GENERAL };

function named(format = ""): string {
  return format === "" ? GENERAL : format;
}

function typedContent(stored: StoredCell | undefined, getters: Getters): string {
  if (!stored) return "";
  return stored.isFormula ? stored.compiledFormula.toFormulaString(getters) : stored.content;
}

/** In a cell of the format "@" the library shows the mark before a text that begins like a formula. */
function unmarked<Value>(value: Value, content: string): Value | string {
  return content.startsWith("'=") && value === content ? content.slice(1) : value;
}
