import { NO_ALERT, NO_PROMPT } from "../../workbench/host/validationMessages";
import type { Validation } from "../../workbench/host/gridParts";
import { refusalText } from "../../workbench/page/refusalText";

const cell = { sheetId: "s", zone: { top: 2, bottom: 2, left: 3, right: 3 } };
const error =
  "The data you entered in D3 violates the data validation rule set on the cell:\nbetween =36526 and =73050";

function ruleOn(row: number, message: string): Validation {
  return {
    id: "1",
    zones: [{ top: row, bottom: row, left: 3, right: 3 }],
    rule: { kind: "date", operator: "Between", formula1: "=36526", formula2: "=73050" },
    errorAlert: { ...NO_ALERT, title: "LPA", message },
    prompt: NO_PROMPT,
    ignoreBlanks: true,
  };
}

it.each([
  ["in the rule's own words", [ruleOn(5, "อื่น"), ruleOn(2, "พิมพ์ปีเป็น ค.ศ.")], /^LPA\nพิมพ์ปีเป็น ค\.ศ\.$/],
  ["in Excel's where it has none, without its bounds", [ruleOn(2, "")], /^ค่านี้ไม่ตรงกับข้อจำกัด[^0-9]*$/],
  ["in Excel's where the rule came with a file", [], /^ค่านี้ไม่ตรงกับข้อจำกัด/],
])("an entry that a rule keeps out is told %s", (_, rules, said) => {
  expect(refusalText(error, cell, { validations: () => rules })).toMatch(said);
});

it("any other error is told as it is", () => {
  const other = "This operation is not possible due to a merge.";
  expect(refusalText(other, cell, { validations: () => [ruleOn(2, "x")] })).toBe(other);
});
