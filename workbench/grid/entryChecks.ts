import { registries, type CellPosition } from "@odoo/o-spreadsheet";
import { columnLetters } from "../host/address";
import { movedFormula } from "./movedFormula";
import { withEntry } from "./withEntry";

const CHECKS_PLUGIN = "data_validation_ui";
const CHECK_OF_VALUE = "getValidationResultForCellValue";

const BuiltIn = registries.coreViewsPluginRegistry.get(CHECKS_PLUGIN);

/**
 * Excel holds a rule against what a person types, and against nothing else: neither the result of a formula nor what a
 * file brings along is marked. The grid would cover the cells beside such a cell with a note.
 */
class EntryChecksPlugin extends BuiltIn {
  /** Takes the place of the built-in getter of this name. */
  isDataValidationInvalid(): boolean {
    return false;
  }

  /** Takes the place of the built-in getter of this name. */
  getInvalidDataValidationMessage(): undefined {
    return undefined;
  }

  /**
   * Takes the place of the built-in getter of this name. A rule with a formula of its own asks it of the cell with the new
   * entry in it; the grid would ask it of what the cell holds until then.
   */
  getValidationResultForCellValue(value: unknown, position: CellPosition): unknown {
    const rule = this.getters.getValidationRuleForCell(position);
    const [formula] = rule?.criterion.values ?? [];
    if (rule?.criterion.type !== "customFormula" || formula === undefined)
      return this.builtInCheck(value, position);
    const { sheetId, col, row } = position;
    const first = rule.ranges.find(({ zone }) => isInside(zone, position))?.zone;
    if (!first || value === "" || value === null) return { isValid: true };
    const moved = movedFormula(formula, row - first.top, col - first.left);
    const asked = withEntry(moved, `${columnLetters(col)}${String(row + 1)}`, value);
    const answer = this.getters.evaluateFormula(sheetId, asked);
    return answer === true ? { isValid: true } : { isValid: false, rule, error: "" };
  }

  private builtInCheck(value: unknown, position: CellPosition): unknown {
    const check: unknown = Reflect.get(BuiltIn.prototype, CHECK_OF_VALUE);
    return typeof check === "function" ? Reflect.apply(check, this, [value, position]) : { isValid: true };
  }
}

interface Zone {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

function isInside({ top, bottom, left, right }: Zone, { row, col }: CellPosition): boolean {
  return row >= top && row <= bottom && col >= left && col <= right;
}

/** To be done before the model is made. */
export function registerEntryChecks(): void {
  registries.coreViewsPluginRegistry.replace(CHECKS_PLUGIN, EntryChecksPlugin);
}
