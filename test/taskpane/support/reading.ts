import { followNames, type NamesInWorkbook } from "../../../src/taskpane/excel/namesInWorkbook";
import {
  readSelection,
  type SelectionReading,
  type ShownPlace,
} from "../../../src/taskpane/excel/readSelection";
import { createCatalogue } from "../../../src/score/catalogue";
import { builtInPacks } from "../../../src/pack/builtIn";
import { messagesCome } from "../../workbench/support/realClient";
import { rangeAt } from "../../workbook/support/rangeAt";
import { openExcel, type OpenExcel } from "../../workbook/excel/support/openExcel";

export const catalogue = createCatalogue(builtInPacks, "lpa-2567");

/** Reads the selection as the pane does, from one reading to the next. */
export class Pane {
  private readonly names: NamesInWorkbook = followNames();
  private shown: ShownPlace | null = null;

  constructor(readonly excel: OpenExcel = openExcel("ติดตาม", "สรุป")) {}

  /** As if typed from a cell on, a row a line; blank cells stay blank. */
  fill(sheet: string, from: string, rows: readonly (readonly (string | number | boolean)[])[]): void {
    const { top, left } = zoneOf(from);
    this.excel.grid.writeCells(
      `id-${sheet}`,
      rows.flatMap((row, down) =>
        row.map((cell, across) => ({
          row: top + down,
          column: left + across,
          content: typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell),
        })),
      ),
    );
  }

  async select(sheet: string, address: string): Promise<SelectionReading> {
    this.excel.grid.activateSheet(`id-${sheet}`);
    this.excel.grid.select(`id-${sheet}`, [zoneOf(address)]);
    return this.read();
  }

  async read(): Promise<SelectionReading> {
    const { names, shown } = this;
    const request = {
      names,
      shown,
      titleOf: (number: string) => indicatorNamed(number, null)?.title ?? null,
      keyOf: (number: string, pack: unknown) => indicatorNamed(number, pack)?.key ?? null,
    };
    const result = await Excel.run((context) => readSelection(context, request));
    this.shown = result.shown;
    return result.reading;
  }

  /** Round trips of the add-in while something is done. */
  async tripsOf(work: () => Promise<unknown>): Promise<number> {
    await messagesCome();
    const before = this.excel.requests.length;
    await work();
    const trips = this.excel.requests.length - before;
    await messagesCome();
    return trips;
  }
}

function indicatorNamed(number: string, pack: unknown): { key: string; title: string } | null {
  const found = catalogue.findIndicator(number, pack);
  return found.ok ? found.value.indicator : null;
}

/** As the grid counts, from 0. */
function zoneOf(address: string): { top: number; bottom: number; left: number; right: number } {
  const { row, column, width, height } = rangeAt(address);
  return { top: row - 1, bottom: row + height - 2, left: column - 1, right: column + width - 2 };
}
