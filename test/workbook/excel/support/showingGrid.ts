import type { Cell, CellChange, CellValue } from "../../../../workbench/host/grid";
import type { Blueprint } from "../../../../src/workbook/blueprint/blueprint";
import { valueOf } from "../../../../src/workbook/blueprint/content";
import { FakeGrid } from "../../../workbench/support/fakeGrid";

/** A grid in memory whose formulas show what they are told to. */
export class ShowingGrid extends FakeGrid {
  private readonly shown = new Map<string, CellValue>();
  private readonly results = new Map<string, CellValue>();

  /** Formulas show the values that the blueprint says. */
  showBlueprint({ sheets }: Blueprint): void {
    for (const { name, cells } of sheets)
      for (const { row, column, content } of cells)
        if (content.kind === "lpa" || content.kind === "native")
          this.show(name, row, column, valueOf(content));
  }

  /** Rows and columns count from 1. */
  show(sheet: string, row: number, column: number, value: CellValue): void {
    this.shown.set(`${sheet}!${row},${column}`, value);
  }

  /** What a formula comes to, once it is written or calculated again; until then it shows what it did. */
  comesTo(sheet: string, row: number, column: number, value: CellValue): void {
    this.results.set(`${sheet}!${row},${column}`, value);
  }

  override writeCells(sheetId: string, changes: readonly CellChange[]): void {
    super.writeCells(sheetId, changes);
    const name = this.sheets().find(({ id }) => id === sheetId)?.name ?? "";
    for (const { row, column, content = "" } of changes)
      if (content.startsWith("=")) this.calculate(`${name}!${row + 1},${column + 1}`);
  }

  override recalculate(passedOver: ReadonlySet<string> = new Set()): void {
    for (const place of this.results.keys())
      if (!passedOver.has(String(this.shown.get(place)))) this.calculate(place);
    super.recalculate();
  }

  private calculate(place: string): void {
    const result = this.results.get(place);
    if (result !== undefined) this.shown.set(place, result);
  }

  override cell(sheetId: string, row: number, column: number): Cell {
    const cell = super.cell(sheetId, row, column);
    if (!cell.content.startsWith("=")) return cell;
    const name = this.sheets().find(({ id }) => id === sheetId)?.name ?? "";
    const value = this.shown.get(`${name}!${row + 1},${column + 1}`) ?? 0;
    return { ...cell, value, text: String(value) };
  }
}
