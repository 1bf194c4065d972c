import { openBuiltFunctions, readBuilt } from "./support/builtFunctions";

interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly description: string;
}

interface Metadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly Parameter[];
    readonly result: { readonly dimensionality?: string };
    readonly options?: object;
  }[];
}

const metadata = JSON.parse(readBuilt("functions.json")) as Metadata;
const english = JSON.parse(readBuilt("functions.en.json")) as Metadata;

/** `name` a single value, `name[]` a range, `[name]` optional. */
function signature({ name, dimensionality, optional }: Parameter): string {
  const range = dimensionality === "matrix" ? `${name}[]` : name;
  return optional ? `[${range}]` : range;
}

describe("what is released and so can never change", () => {
  test("ids, parameters and kinds of result; only optional parameters may be added at the end", () => {
    const released = metadata.functions.map(({ id, parameters, result }) => {
      const spills = result.dimensionality === "matrix" ? " → rows" : "";
      return `${id}(${parameters.map(signature).join(", ")})${spills}`;
    });
    expect(released).toEqual([
      "SCORE(indicator, checklist[], [laoType], [pack])",
      "EXPLAIN(indicator, checklist[], [laoType], [pack])",
      "NEXTSTEP(indicator, checklist[], [laoType], [pack])",
      "FULLMARKS(indicatorOrArea, [laoType], [pack])",
      "TOTALS(indicators[], scores[], [laoType], [pack]) → rows",
      "SUMMARY(areas[], full[], scores[]) → rows",
      "LEVEL(percent, [pack])",
      "CHECKLIST(indicator, [pack]) → rows",
      "BANDS(indicator, [pack]) → rows",
      "EVIDENCE(indicator, [pack]) → rows",
      "LAWS(indicator, [pack]) → rows",
      "LATE(due, sent, [perDay], [holidays[]])",
      "DIFF(packA, packB) → rows",
      "TRACKER(table[], [laoType], [pack]) → rows",
      "PLAN(target, table[], [laoType], [pack]) → rows",
    ]);
  });

  test("names are the ids, parameters take any value, and the options only ask where cells stand", () => {
    for (const { id, name, parameters, options } of metadata.functions) {
      expect(name).toBe(id);
      expect(parameters.filter(({ type }) => type !== "any")).toEqual([]);
      if (options) expect(options).toEqual({ requiresAddress: true, requiresParameterAddresses: true });
    }
    expect(metadata.functions.filter(({ options }) => options).map(({ id }) => id)).toEqual([
      ...["SCORE", "EXPLAIN", "NEXTSTEP", "TOTALS", "SUMMARY", "LEVEL", "LATE", "TRACKER", "PLAN"],
    ]);
  });

  test("error cells inside a range reach the functions", () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    expect(english.allowErrorForDataTypeAny).toBe(true);
  });

  test("the script associates exactly the functions that the metadata names", () => {
    expect(openBuiltFunctions().ids).toEqual(metadata.functions.map(({ id }) => id));
  });
});

describe("descriptions", () => {
  const thai = /[\u0E00-\u0E7F]/;
  const described = (one: Metadata): string[] =>
    one.functions.flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((p) => p.description),
    ]);

  test("are Thai in the one file and English in the other, for the same functions", () => {
    expect(described(metadata).filter((text) => !thai.test(text))).toEqual([]);
    expect(described(english).filter((text) => !/[A-Za-z]{3}/.test(text))).toEqual([]);
    expect(english.functions.map(({ id }) => id)).toEqual(metadata.functions.map(({ id }) => id));
  });
});
