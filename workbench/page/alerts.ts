import type { CellPosition, Model } from "@odoo/o-spreadsheet";
import type { ValidationAlert } from "../host/gridParts";

/** The library's own sentence, in which limits read as formulas ("=19725"). */
const AGAINST_A_RULE = "violates the data validation rule";
/** What Excel says where the rule brings no words of its own. */
const EXCELS_OWN =
  "ค่าที่ใส่ไม่ตรงกับที่เซลล์นี้รับ (This value doesn't match the data validation restrictions defined for this cell.)";

/** The alert of the rule under a cell; `null` where the rule is the library's alone. */
export type AlertOf = (ruleId: string) => ValidationAlert | null;

/** A message of the grid as Excel would give it: an entry against a rule is refused in the words of the rule. */
export function alertText(text: string, model: Model, edited: CellPosition | null, alertOf: AlertOf): string {
  if (!text.includes(AGAINST_A_RULE)) return text;
  const rule = edited && model.getters.getValidationRuleForCell(edited);
  const alert = rule ? alertOf(rule.id) : null;
  const own = [alert?.title ?? "", alert?.message ?? ""].filter((part) => part !== "");
  return own.length === 0 ? EXCELS_OWN : own.join("\n\n");
}
