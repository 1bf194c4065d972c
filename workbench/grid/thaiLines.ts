import { registries, type CellPosition, type Style } from "@odoo/o-spreadsheet";
import { breakLines } from "./breakLines";

const SHEET_PLUGIN = "ui_sheet";
const LATEST_TEXTS = 500;

const BuiltIn = registries.featurePluginRegistry.get(SHEET_PLUGIN);

/** The grid breaks lines at spaces only, or else anywhere, even between a Thai letter and its tone mark. */
class ThaiSheetPlugin extends BuiltIn {
  private readonly lines = new Map<string, readonly string[]>();

  /** Takes the place of the built-in getter of this name. */
  getCellMultiLineText(
    position: CellPosition,
    { maxWidth, wrapWidth }: { maxWidth: number; wrapWidth?: number },
  ): readonly string[] {
    const text = this.getters.getCellText(position, {
      showFormula: this.getters.shouldShowFormulas(),
      availableWidth: maxWidth,
    });
    if (wrapWidth === undefined) return text.split("\n");
    return this.wrapped(text, this.getters.getCellStyle(position), wrapWidth);
  }

  /** The grid asks for each visible cell each time it draws. */
  private wrapped(text: string, style: Style, width: number): readonly string[] {
    const key = JSON.stringify([text, style.fontSize, style.bold, style.italic, width]);
    const known = this.lines.get(key);
    if (known) return known;
    const lines = breakLines(text, (line) => this.getters.getTextWidth(line, style) <= width);
    if (this.lines.size >= LATEST_TEXTS) this.lines.clear();
    this.lines.set(key, lines);
    return lines;
  }
}

/** To be done before the model is made. */
export function registerThaiLines(): void {
  registries.featurePluginRegistry.replace(SHEET_PLUGIN, ThaiSheetPlugin);
}
