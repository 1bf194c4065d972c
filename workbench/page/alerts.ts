import type { CellPosition, Model } from "@odoo/o-spreadsheet";
import type { ValidationAlert } from "../host/gridParts";

/** The library's own sentence, in which limits read as formulas ("=19725"). */
const AGAINST_A_RULE = "violates the data validation rule";
/** What Excel says where the rule brings no words of its own. */
const EXCELS_OWN =
  "ค่าที่ใส่ไม่ตรงกับที่เซลล์นี้รับ (This value doesn't match the data validation restrictions defined for this cell.)";

/** The library's own sentence, which names a part of the rule only. */
const AGAINST_SHEET_NAMES = "characters are not allowed in a sheet name";
const NO_SHEET_NAME =
  "ชื่อนี้ใช้เป็นชื่อแผ่นงานไม่ได้ ชื่อแผ่นงานมี 1 ถึง 31 ตัวอักษร ไม่มี : \\ / ? * [ ] ไม่ขึ้นต้นหรือลงท้ายด้วย ' และไม่ใช่ชื่อที่ Excel สงวนไว้ คือ ประวัติ หรือ History (A sheet's name has 1 to 31 characters, none of : \\ / ? * [ ], no ' at its ends, and is not History, which Excel keeps for itself.)";

/** The alert of the rule under a cell; `null` where the rule is the library's alone. */
export type AlertOf = (ruleId: string) => ValidationAlert | null;

/** A message of the grid as Excel would give it: an entry against a rule is refused in the words of the rule. */
export function alertText(text: string, model: Model, edited: CellPosition | null, alertOf: AlertOf): string {
  if (text.includes(AGAINST_SHEET_NAMES)) return NO_SHEET_NAME;
  if (!text.includes(AGAINST_A_RULE)) return text;
  const rule = edited && model.getters.getValidationRuleForCell(edited);
  const alert = rule ? alertOf(rule.id) : null;
  const own = [alert?.title ?? "", alert?.message ?? ""].filter((part) => part !== "");
  return own.length === 0 ? EXCELS_OWN : own.join("\n\n");
}
