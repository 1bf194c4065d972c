import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import {
  argumentsFor,
  positionsOf,
  signatures,
  type ArgumentKind,
  type Parameter,
} from "../../../src/workbook/cells/signatures";

const source = path.resolve(__dirname, "../../../src/functions/functions.ts");

interface Generated {
  readonly functions: readonly {
    readonly id: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly dimensionality?: string;
      readonly optional?: boolean;
    }[];
  }[];
}

/** As Excel is told of them: `name` a single value, `name[]` a range, `[name]` optional. */
function written(name: string, isRange: boolean, isOptional: boolean): string {
  const cells = isRange ? `${name}[]` : name;
  return isOptional ? `[${cells}]` : cells;
}

test("the signatures are those of the functions, in the same order", async () => {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(source);
  expect(errors).toEqual([]);
  const { functions } = JSON.parse(metadataJson) as Generated;
  expect(
    Object.entries<readonly Parameter[]>(signatures).map(([id, parameters]) => [
      id,
      ...parameters.map(({ name, isRange, isOptional }) => written(name, isRange, isOptional)),
    ]),
  ).toEqual(
    functions.map(({ id, parameters }) => [
      id,
      ...parameters.map(({ name, dimensionality, optional }) =>
        written(name, dimensionality === "matrix", optional === true),
      ),
    ]),
  );
});

test("an argument is of the kind that its name says, but for three", () => {
  const named = Object.entries<readonly Parameter[]>(signatures).flatMap(([id, parameters]) =>
    parameters.flatMap(({ kind, name }) => (kind === name ? [] : [[id, name, kind]])),
  );
  expect(named).toEqual([
    ["FULLMARKS", "indicatorOrArea", "indicator"],
    ["DIFF", "packA", "olderPack"],
    ["DIFF", "packB", "newerPack"],
  ]);
});

describe("the arguments of a call", () => {
  const given: Readonly<Partial<Record<ArgumentKind, string>>> = {
    pack: '"lpa-2567"',
    indicator: "3",
    checklist: "B2:B9",
  };

  test("stand in the function's order, with a blank for what is left out between", () => {
    expect(argumentsFor("SCORE", given)).toEqual(["3", "B2:B9", "", '"lpa-2567"']);
    expect(argumentsFor("LATE", { sent: "C1", due: "B1", holidays: "D1:D9" })).toEqual([
      "B1",
      "C1",
      "",
      "D1:D9",
    ]);
  });

  test("end with the last that is given, and are none that the function does not take", () => {
    expect(argumentsFor("FULLMARKS", { ...given, pack: undefined })).toEqual(["3"]);
    expect(argumentsFor("SUMMARY", given)).toEqual([]);
  });

  test("are found by their kind", () => {
    expect(positionsOf("NEXTSTEP")).toEqual({ indicator: 0, checklist: 1, laoType: 2, pack: 3 });
    expect(positionsOf("FULLMARKS")).toEqual({ indicator: 0, laoType: 1, pack: 2 });
    expect(positionsOf("SUM")).toBeNull();
  });
});
