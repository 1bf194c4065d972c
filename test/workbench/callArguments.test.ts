import { prepareArguments, type CallArgument } from "../../workbench/functions/callArguments";
import { readMetadata, type CustomFunction } from "../../workbench/functions/metadata";

function functionWith(parameters: object[], root: object = {}): CustomFunction {
  const [found] = readMetadata({ ...root, functions: [{ id: "F", name: "F", parameters }] }, "LPA");
  if (!found) throw new Error("no function");
  return found;
}

const ANY = { name: "value", type: "any" };
const MATRIX = { name: "checklist", type: "any", dimensionality: "matrix" };
const OPTIONAL = { name: "pack", type: "any", optional: true };
const ERRORS_ALLOWED = { allowErrorForDataTypeAny: true };

const NOT_AVAILABLE = { value: "#N/A", error: { code: "#N/A" } };
const WAITING = { value: "#BUSY!", error: { code: "#BUSY!" } };

test("the namespace comes before the name, which may differ from the id", () => {
  const [score] = readMetadata({ functions: [{ id: "score1", name: "score" }] }, "LPA");
  expect(score).toMatchObject({ id: "SCORE1", name: "LPA.SCORE" });
});

test.each(["stream", "volatile"])("a function with the option %s is refused by name", (option) => {
  const metadata = { functions: [{ id: "F", name: "F", options: { [option]: true } }] };
  expect(() => readMetadata(metadata, "LPA")).toThrow(`"${option}" of F`);
});

test.each<[string, object[], CallArgument[], unknown[]]>([
  ["a blank cell of a range is null", [MATRIX], [[[{ value: null }, { value: true }]]], [[[null, true]]]],
  ["one cell for a matrix is a table of one", [MATRIX], [{ value: "✓" }], [[["✓"]]]],
  ["an argument left out is null", [ANY, OPTIONAL], [{ value: 3 }], [3, null]],
  ["text for a number is read", [{ ...ANY, type: "number" }], [{ value: "16.67" }], [16.67]],
  ["a blank cell for a number is 0", [{ ...ANY, type: "number" }], [{ value: null }], [0]],
  ["a boolean for text is in capitals", [{ ...ANY, type: "string" }], [{ value: true }], ["TRUE"]],
  ["repeated arguments are one list", [{ ...ANY, repeating: true }], [{ value: 1 }, { value: 2 }], [[1, 2]]],
])("%s", (_rule, parameters, given, values) => {
  expect(prepareArguments(functionWith(parameters), given)).toEqual({ kind: "call", values });
});

test("an error in a range is the result, unless the metadata lets errors through", () => {
  const given = [[[{ value: 1 }, NOT_AVAILABLE]]];
  expect(prepareArguments(functionWith([MATRIX]), given)).toEqual({ kind: "error", error: { code: "#N/A" } });
  expect(prepareArguments(functionWith([MATRIX], ERRORS_ALLOWED), given)).toEqual({
    kind: "call",
    values: [[[1, { type: "CustomFunctionError", code: "#N/A" }]]],
  });
});

test("a cell that is itself waiting is never passed on", () => {
  const prepared = prepareArguments(functionWith([MATRIX], ERRORS_ALLOWED), [[[WAITING]]]);
  expect(prepared).toEqual({ kind: "error", error: { code: "#BUSY!" } });
});

test.each(["number", "boolean"])("a word for a %s is #VALUE!", (type) => {
  const prepared = prepareArguments(functionWith([{ ...ANY, type }]), [{ value: "มาก" }]);
  expect(prepared).toEqual({ kind: "error", error: { code: "#VALUE!" } });
});
