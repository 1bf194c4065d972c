import { readResults, type CallResult } from "../../workbench/functions/callResults";
import type { Json } from "../../workbench/host/json";

function read(...entry: Json[]): CallResult | undefined {
  return readResults([[1, ...entry]])[0]?.result;
}

test.each<[string, Json, CallResult]>([
  ["a number", 97.94, [[{ value: 97.94 }]]],
  ["a table", [["รวม", 333]], [[{ value: "รวม" }, { value: 333 }]]],
  ["nothing", null, [[{ value: null }]]],
  [
    "an error that was returned, not thrown",
    { type: "Error", basicValue: "#N/A", message: "ไม่พบตัวชี้วัด" },
    [[{ value: "#N/A", error: { code: "#N/A", message: "ไม่พบตัวชี้วัด" } }]],
  ],
  [
    "a number with a format",
    { type: "FormattedNumber", basicValue: 0.5, numberFormat: "0.00%" },
    [[{ value: 0.5, numberFormat: "0.00%" }]],
  ],
])("%s is read", (_what, value, result) => {
  expect(read(true, value)).toEqual(result);
});

test.each<[string, Json]>([
  ["a list that is no table", [1, 2]],
  ["rows of different lengths", [[1, 2], [3]]],
  ["an empty table", [[]]],
])("%s is #VALUE!", (_what, value) => {
  expect(read(true, value)).toEqual([[{ value: "#VALUE!", error: { code: "#VALUE!" } }]]);
});

test.each([
  [1, "#N/A", "ไม่พบ"],
  [7, "#VALUE!", "ช่อง B3"],
])("a thrown error %i is %s with its message", (number, code, message) => {
  expect(read(false, message, number)).toEqual([[{ value: code, error: { code, message } }]]);
});

test.each([
  [5, "#DIV/0!"],
  [6, "#NUM!"],
  [8, "#NULL!"],
  // Anything else the function threw, and a promise it rejected: Excel does not show their texts.
  [2, "#VALUE!"],
  [3, "#VALUE!"],
])("a thrown error %i is a bare %s", (number, code) => {
  expect(read(false, "a message", number)).toEqual([[{ value: code, error: { code } }]]);
});
