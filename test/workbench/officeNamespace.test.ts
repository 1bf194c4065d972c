import { Association } from "../../workbench/frame/association";
import { refuseMissing } from "../../workbench/frame/refuseMissing";
import { isSetSupported } from "../../workbench/frame/requirements";

describe("a member that the workbench lacks", () => {
  const office = refuseMissing("Office", { host: "Excel" }, () => false);

  test("throws with its full name when it is read", () => {
    expect(() => Reflect.get(office, "ribbon") as unknown).toThrow(
      "The workbench does not offer Office.ribbon.",
    );
  });

  test("may be asked for with `in`, as feature detection does", () => {
    expect("ribbon" in office).toBe(false);
  });

  test("cannot be added by the add-in", () => {
    expect(() => Reflect.set(office, "ribbon", {})).toThrow("Office.ribbon");
  });

  test("does not hinder await and JSON", async () => {
    await expect(Promise.resolve(office)).resolves.toBe(office);
    expect(JSON.stringify(office)).toBe('{"host":"Excel"}');
  });
});

test.each([
  ["ExcelApi", "1.9", true],
  ["excelapi", "1.14", true],
  ["ExcelApi", "1.15", false],
  ["ExcelApi", "2.0", false],
  ["SharedRuntime", "1.1", true],
  ["SharedRuntime", undefined, true],
  ["ImageCoercion", "1.1", false],
])("isSetSupported(%s, %s) is %s", (name, version, isSupported) => {
  expect(isSetSupported(name, version)).toBe(isSupported);
});

describe("associating functions", () => {
  test("ids are found in capitals, one by one or as a table", () => {
    const association = new Association();
    const code = (): number => 5;
    association.associate("score", code);
    association.associate({ Level: code });
    expect(association.mappings).toEqual({ SCORE: code, LEVEL: code });
  });

  test("an id without a function is refused", () => {
    expect(() => {
      new Association().associate("SCORE");
    }).toThrow('"SCORE" has no function');
  });
});
